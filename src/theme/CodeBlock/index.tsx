import type { Props } from '@theme/CodeBlock';
import ElementContent from '@theme/CodeBlock/Content/Element';
import StringContent from '@theme/CodeBlock/Content/String';
import type { ReactNode } from 'react';

/**
 * The classic theme renders each block a second time as soon as the page responds,
 * because the build's colors may not be those of the reader's theme. Here they
 * always are: src/css/prismTheme.ts.
 */
export default function CodeBlock({ children, ...props }: Props): ReactNode {
  return typeof children === 'string' ? (
    <StringContent {...props}>{children}</StringContent>
  ) : (
    <ElementContent {...props}>{children}</ElementContent>
  );
}
