/** Where the guide explains the doctor's rules: one page per kind of text, one anchor per rule. */
export const rulePages = {
  command: '/reference/command-rules/',
  dockerfile: '/reference/dockerfile-rules/',
  compose: '/reference/compose-rules/',
} as const;

/** The kind of text that a rule judges. */
export type RuleKind = keyof typeof rulePages;
