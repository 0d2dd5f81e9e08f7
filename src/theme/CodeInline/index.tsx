import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

/** Longer pieces must be free to break at 320 px. */
const LONGEST = 28;

/**
 * Inline code of the classic theme, with one class more: browsers break a line
 * after any hyphen, and `--` at the end of one with `gpus` on the next misleads.
 * CSS alone cannot say it, since long code has to break somewhere.
 */
export default function CodeInline({
  className,
  children,
  ...props
}: ComponentProps<'code'>): ReactNode {
  const onePiece =
    typeof children === 'string' &&
    children.length <= LONGEST &&
    !children.includes(' ');
  return (
    <code {...props} className={clsx(className, onePiece && 'lab-one-piece')}>
      {children}
    </code>
  );
}
