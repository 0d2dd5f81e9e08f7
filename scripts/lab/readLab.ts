import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lab } from '../../src/data/schema/lab';
import { parseLab } from '../../src/domain/lab/parseLab';

/** The lab file in the project root. `LAB_FILE` selects another one: the tests build with their own labs. */
const labFile = (): string => process.env['LAB_FILE'] ?? 'lab.config.ts';

/**
 * Reads and validates the lab file; throws with the path of each invalid field.
 * `BASE_URL` builds the site for another path than the file's.
 */
export async function readLab(): Promise<Lab> {
  // A file URL, because Windows would treat the drive letter of a path as a scheme.
  const { href } = pathToFileURL(path.resolve(labFile()));
  const module = (await import(href)) as { readonly default: unknown };
  const lab = parseLab(module.default);
  const baseUrl = process.env['BASE_URL'];
  return baseUrl === undefined ? lab : parseLab({ ...lab, baseUrl });
}

/** What is wrong with the lab file, to print as it is; undefined if it can be used. */
export async function labProblem(): Promise<string | undefined> {
  try {
    await readLab();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
