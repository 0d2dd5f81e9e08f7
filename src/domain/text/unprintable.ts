/**
 * Control characters but for the line break, which act on a terminal when they
 * are pasted (a tab completes file names), and lone surrogates, which are no text.
 */
export const unprintable =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u;
