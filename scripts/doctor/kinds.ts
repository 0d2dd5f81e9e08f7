import path from 'node:path';
import { recognise } from '../../src/domain/recognise/recognise';

/** The doctor's kind of a file; null if the doctor doesn't read such files. */
export type FileKind = 'dockerfile' | 'commands' | 'markdown' | 'compose';

const byName: readonly (readonly [name: RegExp, kind: FileKind])[] = [
  [/\.(?:md|mdx|markdown)$/i, 'markdown'],
  [/\.(?:sh|bash|zsh|ksh|ps1|bat|cmd)$/i, 'commands'],
  [/^(?:docker-)?compose(?:[.-][\w.-]*)?\.ya?ml$/i, 'compose'],
  [/^(?:docker|container)file(?:[.-].*)?$/i, 'dockerfile'],
  [/\.(?:docker|container)file$/i, 'dockerfile'],
];

/** Decides by the file name, otherwise by the first line and the contents. */
export function kindOf(file: string, text: string): FileKind | null {
  const name = path.basename(file);
  const known = byName.find(([pattern]) => pattern.test(name))?.[1];
  if (known) return known;
  if (/^#!.*\b(?:ba|da|z|k)?sh\b/.test(text)) return 'commands';
  if (path.extname(name) !== '' && file !== '-') return null;
  const kind = recognise(text);
  if (kind === 'command') return 'commands';
  return kind === 'dockerfile' || kind === 'compose' ? kind : null;
}
