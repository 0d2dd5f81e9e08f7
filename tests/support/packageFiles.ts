import { readFileSync } from 'node:fs';

/** A package file of the fixture, and what it contains. */
export type PackageFile = {
  readonly name: string;
  readonly format: string;
  readonly packages: number;
  readonly torch: string | null;
  readonly unread: number;
  readonly text: string;
};

export const packageFiles: readonly PackageFile[] = readFileSync(
  'tests/fixtures/package-files.txt',
  'utf8',
)
  .split(/^==== /m)
  .slice(1)
  .map((part) => {
    const [head = '', ...lines] = part.split('\n');
    const [name = '', format = '', packages = '', torch = '', unread = '0'] =
      head.split(' | ');
    return {
      name,
      format,
      packages: Number(packages),
      torch: torch === '-' ? null : torch,
      unread: Number.parseInt(unread, 10),
      text: `${lines.join('\n').trimEnd()}\n`,
    };
  });
