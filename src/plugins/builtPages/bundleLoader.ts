import path from 'node:path';
import { bundleScript } from './bundleScript';

/** @returns the file name, with a hash of the content */
export const bundleLoader = (folder: string): Promise<string> =>
  bundleScript(path.join(__dirname, 'loader/index.ts'), 'loader', folder);
