import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lab } from '../../src/data/schema/lab';
import { parseLab } from '../../src/domain/lab/parseLab';

/** The lab file, from the root of the project. `LAB_FILE` names another: the tests build with labs of their own. */
export const labFile = (): string => process.env['LAB_FILE'] ?? 'lab.config.ts';

/** Reads and checks the lab file; throws with the path of each wrong field. */
export async function readLab(): Promise<Lab> {
  // An address, since Windows takes the drive of a path for a scheme.
  const { href } = pathToFileURL(path.resolve(labFile()));
  const module = (await import(href)) as { readonly default: unknown };
  return parseLab(module.default);
}
