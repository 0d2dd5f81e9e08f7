import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import type { TransferForm } from '../../../src/data/transferFields';
import { scriptText } from '../../../src/domain/script/script';
import { transferScripts } from '../../../src/domain/transfer/scripts';
import { serverFolder } from '../../../src/domain/transfer/spec';
import { toTransfer } from '../../../src/domain/transfer/toSpec';
import { transferForm } from '../../support/transferForms';
import { laptop, type Machine } from './machines';
import type { Sshd } from '../../support/sshd';

export const image = 'engine-test/train:1.0';

export type Ran = { readonly code: number; readonly output: string };

/** A transfer in its own folders: the laptop's has a space and Chinese characters in its name. */
export type Transfer = {
  readonly root: string;
  /** The folder of the scripts on the laptop. */
  readonly work: string;
  /** The transfer's folder on the laptop, and on the server. */
  readonly saved: string;
  readonly there: string;
  readonly save: (env?: NodeJS.ProcessEnv) => Ran;
  readonly upload: (env?: NodeJS.ProcessEnv) => Ran;
  readonly load: (server: Machine, env?: NodeJS.ProcessEnv) => Ran;
  /** The same two while this process keeps running, because it serves the connection. */
  readonly saveLive: () => Promise<Ran>;
  readonly uploadLive: () => Promise<Ran>;
  readonly remove: () => void;
};

/**
 * Writes the scripts of a form with this machine as its server.
 *
 * @param from - the machine that has the image
 */
export function prepare(
  { port, bin }: Pick<Sshd, 'port' | 'bin'>,
  part: Partial<TransferForm>,
  from: Machine = laptop,
): Transfer {
  const root = mkdtempSync(join(tmpdir(), 'transfer-'));
  const work = join(root, '我的 work');
  const server = join(root, 'server');
  const disk = join(root, 'my disk');
  for (const folder of [work, server, disk]) mkdirSync(folder);
  const carried = part.way === 'usb' || part.way === 'share';
  const result = toTransfer(
    {
      ...transferForm,
      image,
      pieceSize: '1m',
      account: userInfo().username,
      host: '127.0.0.1',
      sshPort: port,
      carrier: disk,
      folder: carried ? disk : server,
      ...part,
    },
    'bash',
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { spec } = result;
  const scripts = transferScripts(spec, 'bash', 'en');
  for (const script of scripts)
    writeFileSync(join(work, script.name), scriptText(script, 'en'));
  const there = serverFolder(spec);
  const run =
    (path: string, machine: Machine) =>
    (env: NodeJS.ProcessEnv = {}): Ran => {
      const PATH = [bin, machine.env.PATH].join(delimiter);
      const { status, stdout, stderr } = spawnSync('bash', [path], {
        env: { ...machine.env, PATH, ...env },
        encoding: 'utf8',
      });
      return { code: status ?? 1, output: stdout + stderr };
    };
  const runLive = (path: string) => async (): Promise<Ran> =>
    new Promise((done) => {
      const PATH = [bin, from.env.PATH].join(delimiter);
      const child = spawn('bash', [path], { env: { ...from.env, PATH } });
      let output = '';
      child.stdout.on('data', (text) => (output += String(text)));
      child.stderr.on('data', (text) => (output += String(text)));
      child.on('close', (code) => {
        done({ code: code ?? 1, output });
      });
    });
  const save = join(work, 'save.sh');
  const upload = join(work, 'upload.sh');
  return {
    root,
    work,
    saved: join(work, spec.name),
    there,
    save: run(save, from),
    upload: run(upload, from),
    saveLive: runLive(save),
    uploadLive: runLive(upload),
    load: (server, env) => run(join(there, 'load.sh'), server)(env),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
