import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Age } from '../../state/form/useLastGood';
import StaleNote from './StaleNote';

/** Says above a file output that it is an earlier version. */
export default function AgeNote({ age }: { readonly age: Age }): ReactNode {
  return <StaleNote>{notes[age]()}</StaleNote>;
}

const notes: Readonly<Record<Age, () => string | false>> = {
  now: () => false,
  earlier: () =>
    translate({
      id: 'generator.age.earlier',
      message:
        'Fix the marked field. Until then, you see what your last complete answers gave.',
      description: 'Above the output while the form has an error',
    }),
  start: () =>
    translate({
      id: 'generator.age.start',
      message:
        'Fix the marked field. Until then, you see what the form gives without your changes.',
      description:
        'Above the output while the form has an error and never had an output',
    }),
};
