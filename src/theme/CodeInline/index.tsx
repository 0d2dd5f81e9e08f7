import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { isShort, wholeWords } from '../../components/output/wholeWords';

/** Inline code of the classic theme whose words don't break, not even in a narrow column. */
export default function CodeInline({
  className,
  children,
  ...props
}: ComponentProps<'code'>): ReactNode {
  const text = typeof children === 'string' ? children : '';
  const isWord = isShort(text) && !text.includes(' ');
  return (
    <code {...props} className={clsx(className, isWord && 'lab-one-piece')}>
      {text && !isWord ? wholeWords(text) : children}
    </code>
  );
}
