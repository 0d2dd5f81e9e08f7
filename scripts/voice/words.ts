/** A phrase that the guide's English avoids. */
export type VoiceRule = {
  readonly pattern: RegExp;
  /** What to write instead. */
  readonly use: string;
  /** A text that contains it, to prove that the pattern works. */
  readonly bad: string;
};

/**
 * Phrases that read like a translation, or that the guide spells differently.
 * Docker's and Google's style guides give the reasons
 * (https://docs.docker.com/contribute/style/,
 * https://developers.google.com/style/word-list).
 */
export const voiceRules: readonly VoiceRule[] = [
  {
    pattern: /\bbehind (?:the|an?) (?:image|colon|name)/i,
    use: 'after',
    bad: 'behind the image',
  },
  {
    pattern: /\d %/,
    use: 'no space before the percent sign',
    bad: 'at 100 % load',
  },
  { pattern: /\banew\b/i, use: 'again', bad: 'loaded anew' },
  {
    pattern: /\b(?:head|heading|title) over\b/i,
    use: 'above',
    bad: 'Heading over the tools',
  },
  {
    pattern: /\btakes? (?:[\w ]{1,30} )?(?:away|along)\b/i,
    use: 'remove; pass on',
    bad: 'Takes all cards away',
  },
  { pattern: /\bseldom\b/i, use: 'rarely', bad: 'You seldom need it.' },
  {
    pattern: /\bleav\w+ [^.,;]{0,30}\baway\b/i,
    use: 'omit',
    bad: 'leave this line away',
  },
  {
    pattern: /\bblanks?\b(?! lines?\b)/i,
    use: 'space, spaces',
    bad: 'a path with a blank',
  },
  {
    pattern: /\bsomebody\b/i,
    use: 'another person, a user',
    bad: 'somebody uses it',
  },
  { pattern: /\beverybody\b/i, use: 'everyone', bad: 'everybody can read it' },
  { pattern: /\bwhoever\b/i, use: 'anyone who', bad: 'Whoever has the file' },
  {
    pattern: /^At the end\b/,
    use: '“Use this page to …”',
    bad: 'At the end you know',
  },
  {
    pattern: /\b(?:lies|lay) (?:in|on|below|above|elsewhere)\b/i,
    use: 'is',
    bad: 'the file lies in the layer',
  },
  {
    pattern:
      /\bstands? (?:in(?! for\b)|behind|before|after|above|below|between)\b/i,
    use: 'is, comes',
    bad: 'the name stands in the list',
  },
  {
    pattern: /\b(?:mis)?spelt\b/i,
    use: 'misspelled, mistyped',
    bad: 'a misspelt name',
  },
  {
    pattern:
      /\b(?:colours?|behaviours?|licences?|catalogues?|centres?|neighbours?|favours?|grey)(?![-=/])\b/i,
    use: 'American spelling',
    bad: 'the colour of the line',
  },
  {
    pattern: /\b(?:optimis|organis|virtualis|recognis|initialis)\w*/i,
    use: 'American spelling with z',
    bad: 'an optimised image',
  },
  { pattern: /\bmend(?:s|ed|ing)?\b/i, use: 'fix', bad: 'mend the owner' },
  {
    pattern: /\bwithout a word\b/i,
    use: 'silently',
    bad: 'it is lost without a word',
  },
  {
    pattern: /\bcomes? down\b/i,
    use: 'download',
    bad: 'the image does not come down',
  },
  {
    pattern: /\b(?:What|what) becomes of\b/,
    use: 'what happens to',
    bad: 'What becomes of the container',
  },
  {
    pattern: /\bis called so\b/i,
    use: 'the name means',
    bad: 'it is called so',
  },
  {
    // A placeholder of a message may have this name, and the part itself can be loose.
    pattern: /(?<!\bgraphics |\bloose |[{.\w-])\bcards?\b(?!\})/i,
    use: 'GPU',
    bad: 'the card runs out of memory',
  },
  {
    pattern: /\bTake (?:a|an|the(?! site with you)|one|another)\b/,
    use: 'Use, Choose',
    bad: 'Take an image with an older CUDA.',
  },
  {
    pattern: /\b[Ll]eav\w* (?:\S+ )?out\b/,
    use: 'omit, exclude',
    bad: 'Leave it out until the cause is found.',
  },
  { pattern: /\bnobody\b/i, use: 'no one', bad: 'nobody can tell' },
  {
    pattern: /\b(?:goes|go) on (?:after|where|from|with)\b/,
    use: 'continues, resumes',
    bad: 'rsync goes on where it stopped',
  },
  { pattern: /\bfor instance\b/i, use: 'for example', bad: 'for instance 8' },
  {
    pattern: /(?<!\b[Tt]here )\bis no (?!longer\b|more\b|\w+er\b)/,
    use: 'isn’t a, isn’t an',
    bad: 'source is no command of /bin/sh',
  },
  {
    pattern: /\bstops? with [“`]/,
    use: 'fails with',
    bad: 'the build stops with “not found”',
  },
  {
    pattern: /\bbeside (?:this|the|it\b|them\b|an?\b|your)/,
    use: 'next to',
    bad: 'the folder beside this script',
  },
  {
    pattern: /\bserves? (?:the|this|these|your) GPU|\bserves? compute/,
    use: 'supports',
    bad: 'as long as the driver serves the GPU',
  },
  {
    pattern: /\bthe fault is in\b/i,
    use: 'the problem is in',
    bad: 'the fault is in the tunnel',
  },
  {
    pattern: /\bany more[.,;:]/,
    use: 'no longer',
    bad: 'gets no fixes any more.',
  },
  {
    pattern: /\b(?:goes?|takes?|carr(?:y|ies)) \S* ?along\b/,
    use: 'is included, also copies',
    bad: 'the upload takes it along',
  },
  {
    pattern: /\b(?:in capitals|lower case|upper case|capital letters)\b/,
    use: 'uppercase, lowercase',
    bad: 'a name in capitals',
  },
];
