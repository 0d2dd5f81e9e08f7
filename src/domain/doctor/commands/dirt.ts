import type { Edit } from '../../text/edit';

/** Kinds of text that copying adds or changes, and the intended text. */
export type DirtKind =
  /** Prompts, fences, line numbers: never part of the command. */
  | 'around'
  | 'carriage-return'
  | 'space-after-backslash'
  | 'missing-continuation'
  | 'dash'
  | 'curly-quote'
  | 'full-width'
  | 'odd-space'
  /** The syntax of another shell, which is read as bash. */
  | 'shell';

export type Dirt = Edit & { readonly kind: DirtKind };
