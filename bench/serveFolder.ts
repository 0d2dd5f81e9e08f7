import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/**
 * A built site, with each file compressed once by gzip -9: ours and every peer's
 * come from the same server.
 */
export async function serveFolder(folder: string) {
  const packed = new Map<string, Buffer | null>();
  const bodyOf = async (address: string) => {
    const name = address.replace(/\/$/, '/index.html');
    const known = packed.get(name);
    if (known !== undefined) return known;
    const body = await readFile(path.join(folder, name)).then(
      (text) => gzipSync(text, { level: 9 }),
      () => null,
    );
    packed.set(name, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void bodyOf(decodeURIComponent(pathname)).then((body) => {
      response.writeHead(body ? 200 : 404, {
        'content-type':
          types[path.extname(pathname) || '.html'] ??
          'application/octet-stream',
        ...(body && { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // A TCP server has one.
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
