import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { errors } from '../../src/data/errors';
import { perMachine } from '../../src/domain/troubleshoot/perMachine';
import type { Machine, Shell } from '../../src/data/schema/command';
import {
  fillCommand,
  fillQuoted,
  type Filled,
  type Placeholders,
} from '../../src/domain/command/template';
import {
  readmeCommand,
  readmeMachine,
} from '../../src/domain/examples/readmeCommand';
import { exampleIds, readExampleFile } from './examples';

/** A command that a page shows through `<Cmd>`, and its location. */
export type PageCommand = {
  readonly where: string;
  readonly on: Machine;
  readonly text: string;
  /** The page's own text for another shell. */
  readonly own: Partial<Record<Exclude<Shell, 'bash'>, string>>;
};

// A template in an attribute may contain any character, including `>`.
const block =
  /<Cmd\b((?:\s+\w+=(?:"[^"]*"|\{`(?:[^`\\]|\\[^])*`\}))*)\s*>\{`([^]*?)`\}<\/Cmd>/g;
const attribute = (name: string) => new RegExp(`${name}=\\{\`([^]*?)\`\\}`);

/** Reverses the escapes of a template literal. */
const unescape = (text: string) => text.replace(/\\([\\`$])/g, '$1');

function commandsOf(where: string, page: string): PageCommand[] {
  return [...page.matchAll(block)].map(([, attributes = '', text = '']) => {
    const powershell = attribute('powershell').exec(attributes)?.[1];
    const cmd = attribute('cmd').exec(attributes)?.[1];
    return {
      where,
      on: (/on="(\w+)"/.exec(attributes)?.[1] ?? 'server') as Machine,
      text: unescape(text),
      own: {
        ...(powershell !== undefined && { powershell: unescape(powershell) }),
        ...(cmd !== undefined && { cmd: unescape(cmd) }),
      },
    };
  });
}

const fence = /^```bash ([^\n]*)\n([^]*?)^```$/gm;

/** The commands of the examples' READMEs that name their machine. */
const ofReadmes = (): PageCommand[] =>
  exampleIds.flatMap((id) =>
    [...readExampleFile(id, 'README.md').matchAll(fence)].flatMap(
      ([, info = '', text = '']) => {
        const on = readmeMachine(info);
        const where = `examples/${id}/README.md`;
        return on ? [{ where, on, text: readmeCommand(text), own: {} }] : [];
      },
    ),
  );

/**
 * Every command of the English pages and READMEs (the Chinese ones have the same),
 * and of the error table.
 */
export function pageCommands(): readonly PageCommand[] {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort();
  const ofErrors = errors.flatMap(({ id, commands = [] }) =>
    // The checks on one machine also appear together in one block.
    [...commands, ...perMachine(commands.filter(({ mends }) => !mends))].map(
      ({ on, text }) => ({
        where: `error ${id}`,
        on,
        text,
        own: {},
      }),
    ),
  );
  return [
    ...pages.flatMap((file) =>
      commandsOf(file, readFileSync(path.join('docs', file), 'utf8')),
    ),
    ...ofReadmes(),
    ...ofErrors,
  ];
}

/** The text that `<Cmd>` shows to a reader with this shell on the laptop. */
export function fillPageCommand(
  { on, text, own }: PageCommand,
  placeholders: Placeholders,
  shell: Shell,
): Filled {
  const used = on === 'laptop' ? shell : 'bash';
  const written = used === 'bash' ? undefined : own[used];
  return written === undefined
    ? fillCommand(text.trim(), placeholders, on, used)
    : fillQuoted(written.trim(), placeholders, used);
}
