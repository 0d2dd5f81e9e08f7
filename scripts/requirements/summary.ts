import { asked } from '../../src/domain/requirements/lines';
import { readFile } from '../../src/domain/requirements/readFile';
import type { FileFormat } from '../../src/domain/requirements/types';

/** What was read in a package file, short enough to store. */
export type Summary = {
  readonly format: FileFormat;
  readonly lines: number;
  readonly packages: number;
  readonly unread: number;
  /** The first line that requires PyTorch, with its number. */
  readonly torch: string | null;
};

const names: readonly string[] = ['torch', 'pytorch', 'pytorch-gpu'];

/** Reads a package file of any format; counts its lines, packages, and unread lines. */
export function summaryOf(text: string): Summary {
  const read = readFile(text);
  const packages = asked(read);
  const first = packages
    .filter(
      ({ wanted: { id, manager } }) => manager !== 'cran' && names.includes(id),
    )
    .sort((a, b) => a.line.first - b.line.first)[0];
  return {
    format: read.format,
    lines: read.lines.at(-1)?.last ?? 0,
    packages: packages.length,
    unread: read.lines.filter(({ kind }) => kind === 'unread').length,
    torch: first
      ? `${String(first.line.first)}: ${first.wanted.name}${first.wanted.spec}`
      : null,
  };
}
