import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';

/** Whether a server could listen on this port of the loopback address now. */
export async function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** A port that is currently free. Synchronous, for configuration files that can't await. */
export function freePort(): number {
  const probe =
    "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { console.log(String(s.address().port)); s.close(); });";
  return Number(
    execFileSync(process.execPath, ['-e', probe], { encoding: 'utf8' }),
  );
}
