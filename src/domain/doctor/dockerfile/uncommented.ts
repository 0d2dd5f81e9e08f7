/** A Dockerfile without its comments and the comments in its scripts. */
export const uncommented = (text: string): string =>
  text.replace(/^[ \t]*#.*/gm, '');
