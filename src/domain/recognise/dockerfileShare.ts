/**
 * An instruction with the arguments that it requires, so that a capitalized
 * word alone does not count.
 */
const instruction = new RegExp(
  String.raw`^\s*(?:ONBUILD\s+)?(?:` +
    [
      String.raw`FROM\s+(?:--platform=\S+\s+)?[\w.$\{\}:/@-]+(?:\s+AS\s+[^\s#]+)?\s*(?:#.*)?$`,
      String.raw`(?:RUN|CMD|ENTRYPOINT|SHELL)\s+(?:\[|--\w|<<|[\w./$\{\}"'(-]+(?:\s|\\|=|$))`,
      String.raw`(?:COPY|ADD)\s+(?!failed:)(?:\[|--\w|\S+\s+\S)`,
      String.raw`(?:ENV|LABEL)\s+[\w."-]+(?:=|\s+\S)`,
      String.raw`ARG\s+\w+(?:=|\s*$)`,
      String.raw`WORKDIR\s+["'$/\w.~\\]`,
      String.raw`EXPOSE\s+[\d$]`,
      String.raw`USER\s+[\w$:\{\}-]+\s*$`,
      String.raw`VOLUME\s+[["/$]`,
      String.raw`STOPSIGNAL\s+\w`,
      String.raw`HEALTHCHECK\s+(?:--\w|CMD|NONE)`,
      String.raw`MAINTAINER\s+\S`,
    ].join('|') +
    ')',
);

/** The same in lowercase, which is also valid; excludes Python's `from x import y`. */
const small =
  /^\s*(?:from\s+[\w.-]+(?:\/[\w.-]+)*(?::[\w.-]+)?\s*|run\s+(?:apt|pip|conda|mkdir|curl|wget)\S*\s.*|workdir\s+\/\S*\s*|copy\s+\S+\s+\S+\s*|env\s+\w+=\S+\s*|cmd\s+\[.*|entrypoint\s+\[.*)$/;

/**
 * The share of Dockerfile lines in a text, from 0 to 1: instructions, their
 * continuation lines, and comments between them.
 */
export function dockerfileShare(lines: readonly string[]): number {
  const [first = ''] = lines;
  if (lines.length === 1 && isQuestion(first)) return 0;
  let explained = 0;
  let instructions = 0;
  let goesOn = false;
  let heredoc = '';
  for (const line of lines) {
    const begins = instruction.test(line) || small.test(line);
    const comment = /^\s*#/.test(line);
    if (begins) instructions++;
    if (begins || comment || goesOn || heredoc !== '') explained++;
    if (heredoc !== '') {
      if (line.trim() === heredoc) heredoc = '';
      continue;
    }
    heredoc = /^\s*(?:RUN|COPY)\b.*<<-?["']?(\w+)/.exec(line)?.[1] ?? '';
    goesOn = comment ? goesOn : (begins || goesOn) && /[\\`]$/.test(line);
  }
  return instructions === 0 ? 0 : explained / lines.length;
}

/** `CMD vs ENTRYPOINT` is a question about instructions, not an instruction. */
const isQuestion = (line: string) =>
  /\b(?:vs\.?|or|and|difference)\b|[?？\p{Script=Han}]/iu.test(
    line.replace(/["'#].*/, ''),
  );
