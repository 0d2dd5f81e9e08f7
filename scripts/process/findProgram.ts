import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** The first of these programs on PATH, as an absolute path. */
export function findProgram(
  names: readonly string[],
  searched = process.env['PATH'] ?? '',
): string | undefined {
  const folders = searched.split(path.delimiter).filter(Boolean);
  const endings =
    process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  return names
    .flatMap((name) =>
      folders.flatMap((folder) =>
        endings.map((end) => path.join(folder, name + end)),
      ),
    )
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
