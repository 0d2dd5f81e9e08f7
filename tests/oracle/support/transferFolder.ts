import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files in the folder `work` that a transfer script needs to reach its last step. */
export function provideTransfer(work: string, script: string): void {
  const dir = join(work, /dir=(\S*)/.exec(script)?.[1] ?? 'none');
  mkdirSync(dir, { recursive: true });
  const archive = /archive=(\S*)/.exec(script)?.[1] ?? '';
  const image = /^image=(\S*)/m.exec(script)?.[1] ?? '';
  const about = `image ${image}\narchive ${archive}\nconfig x\nbytes 1\nplatform linux/amd64\n`;
  writeFileSync(join(work, 'load.sh'), '');
  for (const folder of [work, dir]) {
    writeFileSync(join(folder, 'about.txt'), about);
    writeFileSync(join(folder, 'SHA256SUMS'), '');
  }
}
