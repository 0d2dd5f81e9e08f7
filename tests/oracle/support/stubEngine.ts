import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A create request as the client posted it, and the name from its query. */
export type CreateRequest = {
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
};

/**
 * Stands in for the engine: records what a docker client asks it to create, and
 * then rejects the request so that the client exits. The path in DOCKER_HOST
 * identifies the case (`tcp://127.0.0.1:PORT/7` is case 7).
 */
export async function startStubEngine(apiVersion: string) {
  const requests = new Map<number, CreateRequest>();
  /** Cases that requested anything beyond the initial ping. */
  const asked = new Set<number>();
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stub');
    const [, id = '', ...path] = url.pathname.split('/');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('Api-Version', apiVersion);
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Ostype', 'linux');
      if (path.at(-1) === '_ping') return response.end('OK');
      asked.add(Number(id));
      // A pull without output.
      if (path.join('/').endsWith('images/create')) return response.end();
      if (path.join('/').endsWith('containers/create')) {
        const body = Buffer.concat(chunks).toString('utf8');
        requests.set(Number(id), {
          name: url.searchParams.get('name') ?? '',
          body: JSON.parse(body) as CreateRequest['body'],
        });
      }
      response.statusCode = 409;
      return response.end(JSON.stringify({ message: 'recorded' }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    host: (id: number) => `tcp://127.0.0.1:${String(port)}/${String(id)}`,
    requests,
    asked,
    stop: () => new Promise((done) => server.close(done)),
  };
}
