import type { VoiceRule } from './words';

/** Phrases that read like a translation, common in comments and never in pages. */
export const commentRules: readonly VoiceRule[] = [
  {
    pattern:
      /\b(?:null|none|undefined|absent|missing|empty|true|false|nothing) where\b/i,
    use: 'if',
    bad: 'null where it is not known',
  },
  {
    pattern: /\beach once\b/i,
    use: 'without duplicates',
    bad: 'The capabilities, each once.',
  },
  {
    pattern: /\b(?:says?|said|known) of\b/i,
    use: 'about',
    bad: 'What is known of a card.',
  },
  {
    pattern: /\blook(?:s|ed|ing)? whether\b/i,
    use: 'check whether',
    bad: 'Looks whether the file is there.',
  },
  {
    pattern: /\b(?:is|are|was|were) meant\b(?! (?:as|by|for|to)\b)/,
    use: 'intended',
    bad: 'the option that is meant',
  },
  {
    pattern: /\b(?:is|are|was) (?:not )?(?:to be )?had\b/,
    use: 'available, read',
    bad: 'how it is had on this system',
  },
  {
    pattern:
      /\b(?:one|a line|a step|a row) an? (?:card|entry|field|file|image|kind|line|machine|rule|step)\b/i,
    use: 'per',
    bad: 'The options, one an entry.',
  },
  {
    pattern: /\b(?:of which nothing|nothing of (?:it|this|them))\b/i,
    use: 'about which nothing, none of it',
    bad: 'nothing of it may be continued',
  },
  {
    pattern: /\bhand(?:s|ed)? over\b/,
    use: 'pass',
    bad: 'what the shell hands over',
  },
  {
    pattern: /\b(?:fares?|gravest|likeliest)\b/i,
    use: 'runs, result; most severe; most likely',
    bad: 'How it fares on the GPUs.',
  },
  {
    pattern: /\bput up with\b/,
    use: 'allow',
    bad: 'A prompt is put up with.',
  },
  {
    pattern: /\bin the place of\b/,
    use: 'in place of, instead of',
    bad: 'in the place of the sign',
  },
  {
    pattern: /\bof a kind of its own\b/,
    use: 'a separate',
    bad: 'a message of a kind of its own',
  },
  {
    pattern: /\bfrom so many\b/i,
    use: 'with this many, at least this many',
    bad: 'From so many words on',
  },
  {
    pattern: /\b(?:stands?|lies|lay) (?:beside|under|within)\b/i,
    use: 'is',
    bad: 'What stands under a heading.',
  },
];
