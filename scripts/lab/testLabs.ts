/** The lab with which the site of the browser tests is built: `lab.config.ts` may be anybody's. */
export const exampleLab = 'tests/labs/example.ts';

/** A lab that has nothing in common with it. */
export const otherLab = 'tests/labs/other.ts';
