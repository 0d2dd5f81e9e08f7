import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export type RunOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Keeps the program's output instead of showing it. */
  readonly quiet?: boolean;
};

export type Ended = { readonly code: number; readonly output: string };

/**
 * Runs a program without a shell, so nothing needs quoting and Windows isn't a
 * special case. A program that can't be started ends with code 127.
 */
export async function run(
  file: string,
  args: readonly string[],
  { cwd, env, quiet = false }: RunOptions = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += String(text)));
    child.stderr?.on('data', (text) => (output += String(text)));
    child.once('error', ({ message }) =>
      resolve({ code: 127, output: output + message }),
    );
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a tool from node_modules directly in Node, because the launchers in .bin
 * are shell scripts on Windows.
 *
 * @param tool a package, or `package/program` if the names differ
 */
export async function runTool(
  tool: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<Ended> {
  return run(process.execPath, [entryOf(tool), ...args], options);
}

/** The script of a tool, from the `bin` field of its package. */
export function entryOf(tool: string): string {
  const parts = tool.split('/');
  const name = parts.splice(0, tool.startsWith('@') ? 2 : 1).join('/');
  const folder = path.resolve('node_modules', name);
  const { bin } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as {
    readonly bin?: string | Readonly<Record<string, string>>;
  };
  const entry =
    typeof bin === 'string'
      ? bin
      : bin?.[parts[0] ?? name.split('/').at(-1) ?? name];
  if (entry === undefined) throw new Error(`${name} has no program ${tool}`);
  return path.join(folder, entry);
}
