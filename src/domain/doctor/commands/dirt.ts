import type { Edit } from '../../text/edit';

/** What a text picked up on its way, and how it is meant. */
export type DirtKind =
  /** Prompts, fences, numbers of lines: nobody means to type them. */
  | 'around'
  | 'carriage-return'
  | 'space-after-backslash'
  | 'missing-continuation'
  | 'dash'
  | 'curly-quote'
  | 'full-width'
  | 'odd-space'
  /** The spelling of another shell, which is read as bash. */
  | 'shell';

export type Dirt = Edit & { readonly kind: DirtKind };
