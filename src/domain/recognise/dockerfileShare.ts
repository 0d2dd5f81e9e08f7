/** An instruction with the arguments that it has to have, so that a word in capitals is none. */
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

/** The same in small letters, as some write it; Python's `from x import y` is none. */
const small =
  /^\s*(?:from\s+[\w.-]+(?:\/[\w.-]+)*(?::[\w.-]+)?\s*|run\s+(?:apt|pip|conda|mkdir|curl|wget)\S*\s.*|workdir\s+\/\S*\s*|copy\s+\S+\s+\S+\s*|env\s+\w+=\S+\s*|cmd\s+\[.*|entrypoint\s+\[.*)$/;

/**
 * How much of a text is a Dockerfile, from 0 to 1: lines with an instruction,
 * those that go on with it, comments between them.
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

/** `CMD vs ENTRYPOINT` asks about instructions and has none. */
const isQuestion = (line: string) =>
  /\b(?:vs\.?|or|and|difference)\b|[?？\p{Script=Han}]/iu.test(
    line.replace(/["'#].*/, ''),
  );
