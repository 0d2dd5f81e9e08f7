import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import { fillListing } from '../../domain/text/listing';
import { usePlaceholders } from '../state/usePlaceholders';

type Props = {
  readonly language: string;
  readonly title?: string;
  /** The file with `{placeholders}`; a line whose placeholder is empty for this reader is omitted. */
  readonly children: string;
};

/**
 * A file in a page, filled in with the reader's own names. Values are inserted
 * unquoted, because it isn't a command.
 */
export default function Listing({ children, ...block }: Props): ReactNode {
  return (
    <CodeBlock {...block}>
      {fillListing(children.trim(), usePlaceholders())}
    </CodeBlock>
  );
}
