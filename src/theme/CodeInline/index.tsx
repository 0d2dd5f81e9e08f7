import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

/** Longer words must be free to break at 320 px. */
const LONGEST = 28;

/**
 * Inline code of the classic theme, whose words stay in one piece: browsers
 * break a line after any hyphen, and `--` at the end of one with `gpus` on the
 * next misleads; a narrow column of a table breaks `src/domain` anywhere. CSS
 * alone cannot say it, since long words have to break somewhere.
 */
export default function CodeInline({
  className,
  children,
  ...props
}: ComponentProps<'code'>): ReactNode {
  const text = typeof children === 'string' ? children : '';
  const isWord = isShort(text) && !text.includes(' ');
  return (
    <code {...props} className={clsx(className, isWord && 'lab-one-piece')}>
      {text && !isWord ? inPieces(text) : children}
    </code>
  );
}

const isShort = (text: string) => text !== '' && text.length <= LONGEST;

/** Between words the line may break, within those that have a hyphen it may not. */
function inPieces(text: string): ReactNode {
  return text.split(/( +)/).map((word, index) =>
    word.includes('-') && isShort(word) ? (
      <span key={index} className="lab-one-piece">
        {word}
      </span>
    ) : (
      word
    ),
  );
}
