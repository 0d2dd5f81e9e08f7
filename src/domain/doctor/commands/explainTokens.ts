import type { Argv } from '../../../data/schema/command';
import type { Localized } from '../../../data/schema/text';
import { dockerVerbs } from '../../../data/dockerVerbs';
import type { Span } from '../../command/lex';
import { display } from '../../command/word';
import type { CommandHead } from '../../docker/commandHead';
import { explain, type Explanation } from '../../docker/explain';
import type { ParsedOption, ParsedRun } from '../../docker/parseRun';
import { describeValue, rowOf } from '../../docker/occurrence';
import type { ExplainedToken } from './types';

/**
 * Explains each part of a command from the option table; words that are not in
 * the table are marked and kept.
 *
 * @param words - the position of each word
 */
export function explainTokens(
  argv: Argv,
  words: readonly Span[],
  head: CommandHead,
  parsed: ParsedRun | null,
): readonly ExplainedToken[] {
  const piece = (
    part: ExplainedToken['part'],
    range: { readonly from: number; readonly to: number },
    notes: readonly Explanation[] = [],
    options: ExplainedToken['options'] = [],
  ): ExplainedToken[] => {
    const [first, last] = [words[range.from], words[range.to - 1]];
    return first && last && range.to > range.from
      ? [{ part, start: first.start, end: last.end, notes, options }]
      : [];
  };
  const start = [
    ...piece('before', { from: 0, to: head.program }, before(argv)),
    ...piece('docker', { from: head.program, to: head.length }, verb(head)),
  ];
  if (!parsed)
    return [
      ...start,
      ...piece('unknown', { from: head.length, to: argv.length }),
    ];
  const { options, unknown, end, image, command } = parsed;
  return [
    ...start,
    ...grouped(options).flatMap((uses) =>
      piece(
        'option',
        uses[0] ?? image ?? command,
        uses.map(noteOf),
        uses.map(({ id }) => id),
      ),
    ),
    ...unknown.flatMap((range) => piece('unknown', range)),
    ...(end ? piece('end', end) : []),
    ...(image ? piece('image', image, partNotes('image', argv, image)) : []),
    ...piece('command', command, partNotes('command', argv, command)),
  ].sort((a, b) => a.start - b.start);
}

/** Groups options that share a word (`-it`). */
function grouped(
  options: readonly ParsedOption[],
): readonly (readonly ParsedOption[])[] {
  const groups: ParsedOption[][] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last?.[0]?.from === option.from) last.push(option);
    else groups.push([option]);
  }
  // `-itp 80:80`: the last option has a second word
  return groups.map((uses) => {
    const to = Math.max(...uses.map((use) => use.to));
    return uses.map((use) => ({ ...use, to }));
  });
}

function noteOf({ id, value, raw }: ParsedOption): Explanation {
  const { help } = rowOf(id);
  if (value === null) return { help, value: notTaken(display(raw)) };
  return value === true
    ? { help }
    : { help, value: describeValue({ id, index: 0, value }) };
}

const notTaken = (value: string): Localized => ({
  en: `“${value}” isn’t a known value for it.`,
  zh: `“${value}”不是我们认识的值。`,
});

const partNotes = (
  part: 'image' | 'command',
  argv: Argv,
  { from, to }: { readonly from: number; readonly to: number },
) => explain({ part, uses: [], words: argv.slice(from, to) });

/** What `sudo` before the client does; other programs there are not explained. */
const before = ([program = []]: Argv): readonly Explanation[] =>
  display(program) === 'sudo' ? [{ help: sudoHelp }] : [];

const sudoHelp: Localized = {
  en: 'Runs the client as root. Omit it if your account can use Docker.',
  zh: '以 root 身份运行客户端。你的账号能用 Docker 的话就不必写。',
};

function verb({ verb: name }: CommandHead): readonly Explanation[] {
  const help = dockerVerbs.find(({ verbs }) => verbs.includes(name))?.help;
  return help ? [{ help }] : [];
}
