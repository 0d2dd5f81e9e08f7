const MASK = '***';

/** Patterns for passwords and tokens, and the part that stays visible. */
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
  // tokens with a known prefix: Hugging Face, GitHub, GitLab, OpenAI, AWS,
  // Docker Hub, W&B's hex
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

/**
 * Masks anything that looks like a password, token, or key. It may miss one, so
 * users are told to check.
 */
export const maskSecrets = (text: string): string =>
  secrets.reduce((masked, [secret, put]) => masked.replace(secret, put), text);
