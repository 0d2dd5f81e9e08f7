import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Localized } from '../../../data/schema/text';
import { useLocalized } from '../../state/useLocale';
import { usePoint } from '../../state/pointing';
import styles from './styles.module.css';

type Props = {
  /** Name of the field; pointing at the field highlights the words that it writes, and vice versa. */
  readonly field?: string;
  readonly error?: Localized | null | undefined;
  readonly errorId?: string;
  readonly hint?: ReactNode;
  readonly hintId?: string;
  /** Content below the field other than its error: findings. */
  readonly notes?: ReactNode;
  readonly children: ReactNode;
};

/** The frame around every field: the control, its hint, its error, and its findings. */
export default function Field({
  field,
  error,
  errorId,
  hint,
  hintId,
  notes,
  children,
}: Props): ReactNode {
  const { isActive, handlers } = usePoint(field);
  const localized = useLocalized();
  return (
    <div
      className={clsx(styles.field, isActive && styles.active)}
      {...handlers}
    >
      {children}
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={errorId} className={styles.error}>
          {localized(error)}
        </p>
      )}
      {notes}
    </div>
  );
}
