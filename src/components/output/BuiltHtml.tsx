import type { ReactNode } from 'react';
import { useBuiltHtml } from '../state/browser/useBuiltHtml';

type Props = {
  readonly className?: string;
  /** Whether the children now differ from what the build rendered. */
  readonly isOutdated: boolean;
  readonly children: ReactNode;
};

/**
 * Keeps what the build rendered as HTML without React, until it's out of date.
 * Suits only what doesn't respond to the reader.
 */
export default function BuiltHtml({
  className,
  isOutdated,
  children,
}: Props): ReactNode {
  const { id, html } = useBuiltHtml(isOutdated);
  return html === undefined ? (
    <div key="rendered" id={id} className={className}>
      {children}
    </div>
  ) : (
    <div
      key="built"
      id={id}
      className={className}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
