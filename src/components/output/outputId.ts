/** Where the links to a generator's output lead: the skip link, and "Show" of a phone's bar. */
export const outputId = 'output';
