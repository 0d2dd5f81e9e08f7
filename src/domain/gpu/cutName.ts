/** The dots at the end of a name that a column was too narrow for. */
const dots = /(?:\.{2,}|…)\s*$/;

/** Whether a printed name was cut: `NVIDIA GeForce RTX 2080 ...` */
export const isCut = (name: string): boolean => dots.test(name);

/** The name as far as it was printed. */
export const withoutDots = (name: string): string => name.replace(dots, '');
