import { readDescription } from './readDescription';
import { readEnvironment } from './readEnvironment';
import { readPyproject } from './readPyproject';
import { readRenvLock } from './readRenvLock';
import { readRequirements } from './readRequirements';
import { readUvLock } from './readUvLock';
import { otherFile } from './otherFile';
import type { FileFormat, ReadFile, ReadLines } from './types';

/**
 * Detects a file's format by content that only this format has;
 * requirements.txt if nothing points to another.
 */
export function formatOf(text: string): FileFormat {
  const bare = text.replace(/^\uFEFF/, '');
  if (/^\s*\{/.test(bare)) return 'renv-lock';
  if (/^\[\[package\]\]\s*$/m.test(bare)) return 'uv-lock';
  if (
    /^[ \t]*\[[ \t]*[\w"-]+([ \t]*\.[ \t]*[\w"-]+)*[ \t]*\][ \t]*(#.*)?$/m.test(
      bare,
    )
  )
    return 'pyproject';
  if (/^(dependencies|channels)\s*:/m.test(bare)) return 'environment';
  return /^(Package|Imports|Depends|Title|Version):/m.test(bare)
    ? 'description'
    : 'requirements';
}

const readers: Readonly<Record<FileFormat, (text: string) => ReadLines>> = {
  requirements: readRequirements,
  environment: readEnvironment,
  pyproject: readPyproject,
  'uv-lock': readUvLock,
  'renv-lock': readRenvLock,
  description: readDescription,
};

/** Parses a file that lists packages. Nothing in it is executed; never throws. */
export const readFile = (text: string): ReadFile => ({
  ...readers[formatOf(text)](text),
  other: otherFile(text),
});
