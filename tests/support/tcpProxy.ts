import { connect, createServer, type Socket } from 'node:net';
import { freePort } from '../../scripts/process/freePort';

/**
 * A proxy between a client and a server on this machine: counts bytes, and cuts
 * connections like an unreliable line.
 */
export type TcpProxy = {
  readonly port: string;
  /** Bytes from the client to the server so far. */
  readonly sent: () => number;
  /** Bytes from the server to the client so far. */
  readonly received: () => number;
  /** Cuts every connection after the client has sent this many more bytes; `Infinity`: never. */
  readonly cutAfter: (bytes: number) => void;
  readonly stop: () => void;
};

/** Needs this process's event loop, so don't wait with `spawnSync` for anything that uses the proxy. */
export async function startTcpProxy(to: string): Promise<TcpProxy> {
  let sent = 0;
  let received = 0;
  let limit = Infinity;
  const open = new Set<Socket>();
  const cut = () => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const server = createServer((client) => {
    const target = connect(Number(to), '127.0.0.1');
    for (const socket of [client, target]) {
      open.add(socket);
      // The other side of a cut connection.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        client.destroy();
        target.destroy();
      });
    }
    client.on('data', (bytes) => {
      sent += bytes.length;
      if (sent > limit) cut();
    });
    target.on('data', (bytes) => (received += bytes.length));
    client.pipe(target);
    target.pipe(client);
  });
  const port = String(freePort());
  await new Promise<void>((done) => {
    server.listen(Number(port), '127.0.0.1', done);
  });
  return {
    port,
    sent: () => sent,
    received: () => received,
    cutAfter: (bytes) => (limit = sent + bytes),
    stop: () => {
      cut();
      server.close();
    },
  };
}
