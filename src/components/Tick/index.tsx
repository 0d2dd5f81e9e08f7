import type { ReactNode } from 'react';
import type { PracticeCheckId } from '../../data/practiceChecks';
import CheckField from '../form/CheckField';
import { usePractice } from '../state/usePractice';

type Props = {
  readonly id: PracticeCheckId;
  /** What the reader should have seen. */
  readonly children: ReactNode;
};

/** A check in a lab or the capstone that the reader marks as done. */
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
