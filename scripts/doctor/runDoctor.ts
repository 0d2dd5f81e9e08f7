import { readFileSync } from 'node:fs';
import type { Lab } from '../../src/data/schema/lab';
import { machineOfLab } from '../../src/domain/gpu/machine/machineOfLab';
import { judgedMachine } from '../../src/domain/gpu/machine/serverCards';
import { checkText, type Contexts } from './checkText';
import { kindOf } from './kinds';
import { help, readOptions, type DoctorOptions } from './options';
import { fails, toJson, toText, type FileReport } from './report';
import { toSarif } from './sarif';

/** The command's output and exit code. */
export type DoctorResult = {
  readonly output: string;
  /** What couldn't be read, for standard error. */
  readonly complaints: readonly string[];
  readonly status: 0 | 1 | 2;
};

/**
 * `npm run doctor`: runs the rules on files.
 *
 * @param words - options and files; `-` is standard input
 * @param readLab - called only with `--server`
 */
export async function runDoctor(
  words: readonly string[],
  readLab: () => Promise<Lab>,
): Promise<DoctorResult> {
  try {
    const options = readOptions(words);
    if (options.help) return { output: help, complaints: [], status: 0 };
    if (options.files.length === 0) throw new Error('no file given');
    return check(options, await contextsOf(options.server, readLab));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const complaints = [`doctor: ${message}`, 'npm run doctor -- --help'];
    return { output: '', complaints, status: 2 };
  }
}

async function contextsOf(
  name: string | undefined,
  readLab: () => Promise<Lab>,
): Promise<Contexts> {
  if (name === undefined)
    return { commands: { host: 'posix', shared: true }, dockerfile: {} };
  const { servers } = await readLab();
  const server = servers.find(({ id, host }) => id === name || host === name);
  if (!server)
    throw new Error(
      `the lab file has no server ${name}, only ${servers.map(({ id }) => id).join(', ')}`,
    );
  const { portRange, memoryGiB, docker } = server;
  return {
    commands: { host: 'posix', shared: true, portRange, memoryGiB, docker },
    dockerfile: { machine: judgedMachine(machineOfLab(server)) },
  };
}

function check(options: DoctorOptions, contexts: Contexts): DoctorResult {
  const reports: FileReport[] = [];
  const complaints: string[] = [];
  for (const file of options.files) {
    const text = read(file);
    if (text === null) {
      complaints.push(`doctor: ${file}: can't be read`);
      continue;
    }
    const kind = kindOf(file, text);
    if (kind === null)
      complaints.push(`doctor: ${file}: not checked, ${unread}`);
    else reports.push({ file, findings: checkText(text, kind, contexts) });
  }
  const output = formats[options.format](reports, options.lang);
  if (complaints.length) return { output, complaints, status: 2 };
  return { output, complaints, status: fails(reports, options.failOn) ? 1 : 0 };
}

const unread =
  'neither a Dockerfile, a compose file, a shell script, nor Markdown';

const formats = { text: toText, json: toJson, sarif: toSarif };

function read(file: string): string | null {
  try {
    // 0 is standard input.
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return null;
  }
}
