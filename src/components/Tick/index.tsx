import type { ReactNode } from 'react';
import type { PracticeCheckId } from '../../data/practiceChecks';
import CheckField from '../form/CheckField';
import { usePractice } from '../state/usePractice';

type Props = {
  readonly id: PracticeCheckId;
  /** What the reader has seen. */
  readonly children: ReactNode;
};

/** A check of a lab or of the capstone, which the reader ticks. */
export default function Tick({ id, children }: Props): ReactNode {
  const { done, set } = usePractice([id]);
  const isDone = done.includes(id);
  return (
    <CheckField
      label={children}
      checked={isDone}
      onChange={() => {
        set(id, !isDone);
      }}
    />
  );
}
