import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

/** Longer words must be able to break at 320 px. */
const LONGEST = 28;

/**
 * Inline code of the classic theme whose words don't break. Browsers break a line
 * after any hyphen, and `--` at the end of one line with `gpus` on the next is
 * misleading; a narrow table column breaks `src/domain` anywhere. CSS alone can't
 * express this, because long words must break somewhere.
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

/** The line may break between words, but not inside a word with a hyphen. */
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
