import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  hashesOf,
  policyOf,
} from '../../src/plugins/builtPages/securityPolicy';
import { filesBelow } from './files';

/** One policy for all pages of a built site: it names the scripts of each. */
export function sitePolicy(folder: string): string {
  const pages = filesBelow(folder).filter((file) => file.endsWith('.html'));
  const hashes = pages.flatMap((file) =>
    hashesOf(readFileSync(path.join(folder, file), 'utf8')),
  );
  return policyOf([...new Set(hashes)].sort());
}
