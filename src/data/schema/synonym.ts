/** Words that readers use for the same thing; each one finds the others. */
export type SynonymGroup = readonly [string, string, ...string[]];
