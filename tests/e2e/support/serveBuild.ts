import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** The site in build/ on its own server, which can change and stop. */
export async function serveBuild() {
  const changed = new Map<string, string | null>();
  const bodyOf = async (address: string) => {
    const own = changed.get(address);
    if (own !== undefined) return own;
    const file = path.join('build', address.replace(/\/$/, '/index.html'));
    return readFile(file).catch(() => null);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void bodyOf(decodeURIComponent(pathname)).then((body) => {
      const ending = path.extname(pathname) || '.html';
      response.writeHead(body === null ? 404 : 200, {
        'content-type': types[ending] ?? 'application/octet-stream',
      });
      response.end(body ?? 'not found');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    /** From now on, answers an address with another text, or with “not found”. */
    change: (address: string, text: string | null) =>
      changed.set(address, text),
    stop: () =>
      new Promise<void>((ended) => {
        server.closeAllConnections();
        server.close(() => ended());
      }),
  };
}
