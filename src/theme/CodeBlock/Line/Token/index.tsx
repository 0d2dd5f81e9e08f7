import type { Props } from '@theme/CodeBlock/Line/Token';
import type { ReactNode } from 'react';
import { wholeWords } from '../../../../components/output/wholeWords';

/** A highlighted token of the classic theme whose words don't break at their hyphens. */
export default function CodeBlockLineToken({
  line: _line,
  token,
  children: _children,
  ...props
}: Props): ReactNode {
  return <span {...props}>{wholeWords(token.content)}</span>;
}
