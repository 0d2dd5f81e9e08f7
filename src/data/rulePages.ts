/** Where the rules of the doctor are explained: one page for each kind of text, an anchor for each rule. */
export const rulePages = {
  command: '/reference/command-rules/',
  dockerfile: '/reference/dockerfile-rules/',
} as const;

/** The kind of text that a rule judges. */
export type RuleKind = keyof typeof rulePages;
