/**
 * Control characters except the line break, because they act on a terminal when
 * pasted (a tab completes file names), and lone surrogates, which are not text.
 */
export const unprintable =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u;
