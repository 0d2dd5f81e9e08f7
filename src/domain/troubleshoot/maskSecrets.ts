const MASK = '***';

/** What a password or a token looks like, and what of it stays. */
const secrets: readonly (readonly [RegExp, string])[] = [
  // https://name:password@host
  [
    /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]{1,80}:)[^\s/@]{1,200}(?=@)/gi,
    `$1${MASK}`,
  ],
  // PASSWORD=…, "token": "…", --password …
  [
    /((?:pass(?:word|wd|phrase)?|secret|token|api[_-]?key|access[_-]?key|auth(?:orization)?|credential)s?["']?\s*[=:]\s*["']?(?:bearer\s+|basic\s+)?)[^\s"'&,;]{3,}/gi,
    `$1${MASK}`,
  ],
  [/(--(?:password|token|secret)\s+)\S{3,}/gi, `$1${MASK}`],
  // tokens with a prefix of their own: Hugging Face, GitHub, GitLab, OpenAI, AWS, Docker Hub, W&B's hex
  [
    /\b(?:hf_|gh[pousr]_|github_pat_|glpat-|sk-|dckr_pat_|AKIA|ASIA|xox[abp]-)[\w-]{10,}/g,
    MASK,
  ],
  [/\beyJ[\w-]{10,}\.[\w-]{5,}\.[\w-]{5,}/g, MASK],
  [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
    MASK,
  ],
];

/** A text without what looks like a password, a token or a key. It may miss one: the reader is told to look. */
export const maskSecrets = (text: string): string =>
  secrets.reduce((masked, [secret, put]) => masked.replace(secret, put), text);
