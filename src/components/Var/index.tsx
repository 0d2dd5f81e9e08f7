import type { ReactNode } from 'react';
import { useHoles } from '../state/useHoles';

/** A name or a path of the reader, in running text. */
export default function Var({ name }: { readonly name: string }): ReactNode {
  return <code>{useHoles()[name] ?? name}</code>;
}
