/** The target of links to a generator's output: the skip link, and “Show” in the phone's bar. */
export const outputId = 'output';
