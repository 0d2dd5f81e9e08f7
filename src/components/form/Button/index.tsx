import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

type Props = {
  readonly onClick: () => void;
  readonly children: ReactNode;
  /** For a toggle button: whether it is on. */
  readonly pressed?: boolean;
  /** An accessible name that says more than the visible text, e.g. what is copied. */
  readonly name?: string;
  /** Whether this is what the page is for. */
  readonly primary?: boolean;
};

/** A small button next to an output or a field. */
export default function Button({
  onClick,
  children,
  pressed,
  name,
  primary = false,
}: Props): ReactNode {
  return (
    <button
      type="button"
      className={clsx(styles.button, primary && styles.primary)}
      aria-pressed={pressed}
      aria-label={name}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
