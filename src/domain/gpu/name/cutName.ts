/** The dots at the end of a name that did not fit its column. */
const dots = /(?:\.{2,}|…)\s*$/;

/** Whether a printed name was truncated: `NVIDIA GeForce RTX 2080 ...` */
export const isCut = (name: string): boolean => dots.test(name);

/** The part of the name that was printed. */
export const withoutDots = (name: string): string => name.replace(dots, '');
