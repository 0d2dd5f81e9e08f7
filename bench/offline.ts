import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { round } from './figures';

/** What the service worker of a built site fetches once per version, in the background. */
export function offlineKiB(folder: string) {
  const worker = readFileSync(path.join(folder, 'sw.js'), 'utf8');
  const addresses = [...worker.matchAll(/address:"([^"]+)"/g)].map(
    ([, address = '']) => address,
  );
  const bytes = addresses.map((address) => {
    const name = address.replace(/(^|\/)(?:\.\/)?$/, '$1index.html');
    const body = readFileSync(path.join(folder, name));
    return gzipSync(body, { level: 9 }).length;
  });
  const all = bytes.reduce((sum, more) => sum + more, 0);
  return { files: bytes.length, KiB: round(all / 1024, 0) };
}
