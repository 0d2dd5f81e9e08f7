import { Copy, DockerfileParser, Onbuild, Run } from 'dockerfile-ast';
import type { Instruction, Heredoc } from 'dockerfile-ast';
import type { Span } from '../../command/lex';
import { editText, type EditedText } from '../../text/editedText';
import { continuationsIn } from './body';
import { execCommands, shellCommands } from './commands';
import { lineStarts } from './lineStarts';
import { stagesOf } from './stages';
import type { DockerfileText, FileInstruction, Piece } from './types';
import { flagsOf, jsonWords, pairsOf, wordsOf } from './words';

/**
 * Parses a Dockerfile with the position of every element. Never throws; a line
 * that is not an instruction is returned with its first word as the keyword.
 * Runs in linear time.
 */
export function readDockerfile(text: string): DockerfileText {
  const parsed = DockerfileParser.parse(ended(text));
  const starts = lineStarts(text);
  const escape = parsed.getEscapeCharacter();
  const at = ({ line, character }: Place) => (starts[line] ?? 0) + character;
  const instructions: FileInstruction[] = [];
  const comments: Piece[] = parsed.getComments().map((comment) => {
    const { start, end } = comment.getRange();
    return piece(text, { start: at(start), end: at(end) });
  });
  let stage = -1;
  let posix = true;
  for (const instruction of parsed.getInstructions()) {
    const { start, end } = instruction.getRange();
    const read = instructionIn({ text, escape, at, posix }, instruction, {
      start: at(start),
      end: at(end),
    });
    if (read.keyword === 'FROM') {
      stage++;
      posix = true;
    }
    if (read.keyword === 'SHELL')
      posix = /sh\b/.test(read.json?.[0]?.text ?? 'sh');
    instructions.push({ ...read, stage });
  }
  return {
    text,
    escape,
    directives: directivesIn(text),
    comments,
    instructions,
    stages: stagesOf(instructions),
  };
}

/**
 * With a line break after a comment at the end. Without it, the parser searches
 * the comment for a directive from each of its characters.
 */
const ended = (text: string): string =>
  text
    .slice(text.lastIndexOf('\n') + 1)
    .trimStart()
    .startsWith('#')
    ? `${text}\n`
    : text;

type Place = { readonly line: number; readonly character: number };

type Reader = {
  readonly text: string;
  readonly escape: string;
  readonly at: (place: Place) => number;
  /** Whether commands are for a shell whose syntax is parsed here. */
  readonly posix: boolean;
};

const piece = (text: string, span: Span): Piece => ({
  ...span,
  text: text.slice(span.start, span.end),
});

function instructionIn(
  reader: Reader,
  instruction: Instruction,
  span: Span,
): FileInstruction {
  const { text, escape, at } = reader;
  const range = instruction.getInstructionRange();
  const keyword = piece(text, { start: at(range.start), end: at(range.end) });
  const heredocs = heredocsOf(instruction);
  const content = heredocs.map((heredoc) => contentOf(reader, heredoc));
  const limit = content[0] ? Math.max(keyword.end, content[0].start) : span.end;
  const body = { start: keyword.end, end: Math.min(limit, span.end) };
  const own = text.slice(body.start, body.end);
  const { edits, emptyLines } = continuationsIn(own, escape);
  const rest = shifted(editText(own, edits), body.start);
  const trigger = onbuildTrigger(instruction, rest.text);
  return partsOf(reader, {
    span,
    spelled: trigger
      ? { ...rest.before(trigger), text: trigger.text }
      : keyword,
    onbuild: trigger !== null,
    rest: trigger ? after(rest, trigger.end) : rest,
    heredocs: content,
    emptyLines: emptyLines.map(({ start, end }) => ({
      start: start + body.start,
      end: end + body.start,
    })),
  });
}

type Raw = Pick<
  FileInstruction,
  'spelled' | 'onbuild' | 'rest' | 'heredocs' | 'emptyLines'
> & { readonly span: Span };

function partsOf({ posix }: Reader, raw: Raw): FileInstruction {
  const { span, spelled, heredocs } = raw;
  const keyword = spelled.text.toUpperCase();
  const { flags, end } = flagsOf(raw.rest);
  const rest = after(raw.rest, end);
  const words = wordsOf(rest);
  const json = jsonWords(rest);
  const runs = /^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/.test(keyword) && posix;
  const checked = keyword === 'HEALTHCHECK' ? afterCmd(rest) : rest;
  const script = keyword === 'RUN' && isScript(rest.text, heredocs[0]);
  return {
    ...span,
    keyword,
    spelled,
    onbuild: raw.onbuild,
    flags,
    rest,
    words,
    json,
    pairs: pairsOf(keyword, words, rest),
    heredocs,
    emptyLines: raw.emptyLines,
    commands: runs ? commandsIn(json, script ? heredocs : null, checked) : [],
    stage: -1,
  };
}

/** What an instruction runs: a JSON list, a script in heredocs, or shell text. */
function commandsIn(
  json: FileInstruction['json'],
  script: FileInstruction['heredocs'] | null,
  text: EditedText,
): FileInstruction['commands'] {
  if (json) return execCommands(json);
  if (!script) return shellCommands(text);
  return script.flatMap((part) =>
    shellCommands(shifted(editText(part.text, []), part.start)),
  );
}

/** Whether the heredoc is a script that the shell runs: `RUN <<EOF`, `RUN <<EOF bash`. */
function isScript(text: string, heredoc: Piece | undefined): boolean {
  if (!heredoc) return false;
  const alone =
    /^\s*(?:(?:\S*\/)?(?:ba|da|z)?sh(?:\s+-\w+)*\s*)?<<-?\s*["']?\w+["']?(?:\s+(?:\S*\/)?(?:ba|da|z)?sh)?\s*$/;
  const shebang = /^\s*#!(.*)/.exec(heredoc.text)?.[1];
  return alone.test(text) && (shebang === undefined || /sh\b/.test(shebang));
}

const afterCmd = (rest: FileInstruction['rest']) => {
  const found = /^\s*CMD\s/i.exec(rest.text);
  return found ? after(rest, found[0].length) : rest;
};

/** The part of a joined text after a position. */
const after = (
  { text, before }: FileInstruction['rest'],
  from: number,
): FileInstruction['rest'] => ({
  text: text.slice(from),
  before: ({ start, end }) => before({ start: start + from, end: end + from }),
});

/** Shifts the positions of a joined text by the offset of its part of the file. */
const shifted = (
  { text, before }: FileInstruction['rest'],
  by: number,
): FileInstruction['rest'] => ({
  text,
  before(span) {
    const { start, end } = before(span);
    return { start: start + by, end: end + by };
  },
});

function onbuildTrigger(
  instruction: Instruction,
  text: string,
): (Span & { readonly text: string }) | null {
  if (!(instruction instanceof Onbuild)) return null;
  const found = /^\s*(\S+)/.exec(text);
  const [whole = '', trigger = ''] = found ?? [];
  return found
    ? { start: whole.length - trigger.length, end: whole.length, text: trigger }
    : null;
}

const heredocsOf = (instruction: Instruction): readonly Heredoc[] =>
  // ADD extends the same class, which the types do not express
  instruction instanceof Run || instruction instanceof Copy
    ? instruction.getHeredocs()
    : [];

function contentOf({ text, at }: Reader, heredoc: Heredoc): Piece {
  const range = heredoc.getContentRange() ?? heredoc.getDelimiterRange();
  if (!range) return { start: text.length, end: text.length, text: '' };
  const hasContent = heredoc.getContentRange() !== null;
  const start = at(range.start);
  return piece(text, { start, end: hasContent ? at(range.end) : start });
}

/** Reads the `# name=value` lines at the top of the file. */
function directivesIn(text: string): DockerfileText['directives'] {
  const found: (Piece & { readonly name: string })[] = [];
  const pattern = /[ \t]*#[ \t]*([A-Za-z]+)[ \t]*=([^\n]*)\n?/y;
  for (let line; (line = pattern.exec(text));) {
    const [whole, name = '', value = ''] = line;
    found.push({
      start: line.index,
      end: line.index + whole.trimEnd().length,
      name: name.toLowerCase(),
      text: value.trim(),
    });
    if (pattern.lastIndex >= text.length) break;
  }
  return found;
}
