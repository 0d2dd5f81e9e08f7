/** The lab with which the browser tests' site is built, because `lab.config.ts` may be any lab's. */
export const exampleLab = 'tests/labs/example.ts';

/** A lab that has nothing in common with it. */
export const otherLab = 'tests/labs/other.ts';
