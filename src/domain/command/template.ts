import type {
  Argv,
  Machine,
  Part,
  Shell,
  Step,
} from '../../data/schema/command';
import type { Localized } from '../../data/schema/text';
import { targetOf, wayTo } from '../ssh/target';
import { fill } from '../text/fill';
import { lexBash, type Token } from './lex';
import { render, spellWord } from './render/render';
import { word } from './word';

/** Values for the `{name}` placeholders in a page's commands. */
export type Placeholders = Readonly<Record<string, string>>;

/**
 * Fills in the connection to the server: its SSH port and jump host, if
 * `sshPort` and `jumpHost` are set. Without them, `{via}` and `{rsyncVia}` are
 * removed together with the space before them. `-o Port` works for ssh, scp,
 * and sftp, whose short options differ; rsync gets the whole ssh(1) command as
 * one word.
 */
function withWay(text: string, values: Placeholders): string {
  const { user = '{user}', sshPort = '', jumpHost = '' } = values;
  const way = (account: string, port: string, jump: string) =>
    wayTo(targetOf(account, { host: '', port, jump }));
  const via = way(
    '{user}',
    sshPort && '{sshPort}',
    jumpHost && '{jumpHost}',
  ).map((one) => ` ${one}`);
  const call = ['ssh', ...way(user, sshPort, jumpHost)];
  return text
    .replaceAll(' {via}', () => via.join(''))
    .replaceAll(' {rsyncVia}', () =>
      call.length > 1 ? ` -e ${spellBash(call.join(' '))}` : '',
    );
}

/** A page's text is bash, which can spell every text. */
function spellBash(text: string): string {
  const spelled = spellWord(word(text), 'bash');
  return spelled.ok ? spelled.text : '';
}

export type Filled =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: Localized };

/**
 * A page's command with this user's values. The text is bash, with `{name}`
 * placeholders outside quotes. For the server, the container, and bash on the
 * laptop, the text stays as written and each value is quoted; for PowerShell
 * and cmd, it is parsed into words and rendered for that shell, or refused with
 * a reason.
 */
export function fillCommand(
  text: string,
  placeholders: Placeholders,
  on: Machine,
  shell: Shell,
): Filled {
  if (on !== 'laptop' || shell === 'bash') {
    return fillQuoted(text, placeholders, 'bash');
  }
  const lines: string[] = [];
  for (const line of logicalLines(withWay(text, placeholders))) {
    if (/^\s*(#|$)/.test(line)) {
      lines.push(comment(line.trim(), shell));
      continue;
    }
    const step = toStep(line, placeholders);
    if (!step) return notUnderstood;
    const rendered = render([step], shell);
    if (!rendered.ok) return rendered;
    lines.push(rendered.text);
  }
  return { ok: true, text: lines.join('\n') };
}

const notUnderstood: Filled = {
  ok: false,
  why: {
    en: 'This line needs bash: type it in Git Bash or in WSL.',
    zh: '这一行需要 bash，请在 Git Bash 或 WSL 里执行。',
  },
};

const comment = (line: string, shell: Shell) =>
  shell === 'cmd' ? line.replace(/^#/, 'rem') : line;

/**
 * Puts values, quoted for the shell, into a text that is already written for
 * that shell. Refuses a value that the shell cannot represent.
 */
export function fillQuoted(
  text: string,
  placeholders: Placeholders,
  shell: Shell,
): Filled {
  const whole = withWay(text, placeholders);
  const quoted: Record<string, string> = {};
  for (const [name, value] of Object.entries(placeholders)) {
    if (!whole.includes(`{${name}}`)) continue;
    const spelled = spellWord(word(value), shell);
    if (!spelled.ok) return spelled;
    quoted[name] = spelled.text;
  }
  return { ok: true, text: fill(whole, quoted) };
}

/** The lines of the text, with `\` continuations joined. */
const logicalLines = (text: string) => text.replace(/\\\n\s*/g, '').split('\n');

/** One line as a step: a pipeline, with an output file if there is a `>`. */
function toStep(line: string, placeholders: Placeholders): Step | null {
  const pipe: Argv[] = [[]];
  let to: Step['to'];
  let afterRedirect = false;
  for (const token of lexBash(line)) {
    const text = line.slice(token.start, token.end);
    if (token.kind === 'blank' || token.kind === 'comment') continue;
    if (token.kind === 'word') {
      const filled = fillWord(token, placeholders);
      if (afterRedirect) to = filled;
      else pipe[pipe.length - 1] = [...(pipe.at(-1) ?? []), filled];
      afterRedirect = false;
    } else if (text === '|' && !to) pipe.push([]);
    else if (text === '>' && !to) afterRedirect = true;
    else return null;
  }
  if (afterRedirect || pipe.some((argv) => !argv.length)) return null;
  return { on: 'laptop', pipe, ...(to && { to }) };
}

const fillWord = (
  { word: w = [] }: Token,
  placeholders: Placeholders,
): readonly Part[] =>
  word(...w.map((p) => (typeof p === 'string' ? fill(p, placeholders) : p)));
