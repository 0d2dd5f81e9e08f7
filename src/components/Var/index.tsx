import CodeInline from '@theme/CodeInline';
import type { ReactNode } from 'react';
import { fill } from '../../domain/text/fill';
import { usePlaceholders } from '../state/usePlaceholders';

type Props =
  | { readonly name: string }
  /** Code with several names, e.g. `{home}/project`. */
  | { readonly text: string };

/** A name or a path of the reader, in running text. */
export default function Var(props: Props): ReactNode {
  const text = 'name' in props ? `{${props.name}}` : props.text;
  return <CodeInline>{fill(text, usePlaceholders())}</CodeInline>;
}
