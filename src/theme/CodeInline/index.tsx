import type { ComponentProps, ReactNode } from 'react';

/** Longer words must be free to break at 320 px. */
const LONGEST = 28;

/**
 * Inline code of the classic theme, whose words do not break at a hyphen:
 * browsers break a line after any, and `--` at the end of one with `gpus` on the
 * next misleads. CSS alone cannot say it, since long words have to break somewhere.
 */
export default function CodeInline({
  children,
  ...props
}: ComponentProps<'code'>): ReactNode {
  return (
    <code {...props}>
      {typeof children === 'string' ? inPieces(children) : children}
    </code>
  );
}

function inPieces(text: string): ReactNode {
  return text.split(/( +)/).map((word, index) =>
    word.includes('-') && word.length <= LONGEST ? (
      <span key={index} className="lab-one-piece">
        {word}
      </span>
    ) : (
      word
    ),
  );
}
