/** What each line comes from; undefined if that isn't known. */
export type Sources = readonly (string | undefined)[];

/** A line above the output of each host: ansible, pssh; clush and dshbak put it between rules. */
const HEADS: readonly RegExp[] = [
  /^([\w.-]{1,80}) \| [A-Z]{2,20} \| rc=\d+ >>$/,
  /^\[\d+\] \d\d:\d\d:\d\d \[[A-Z]+\] (\S{1,80})/,
];

function headAt(lines: readonly string[], at: number): string | undefined {
  const line = lines[at] ?? '';
  const ruled = [at - 1, at + 1].every((i) => /^-{8,}$/.test(lines[i] ?? ''));
  return (
    HEADS.map((head) => head.exec(line)?.[1]).find(Boolean) ??
    (ruled ? /^[\w.,[\]-]{1,80}$/.exec(line)?.[0] : undefined)
  );
}

/** The sources of lines, where a line above names the host of those below. */
export function withHeads(lines: readonly string[], sources: Sources): Sources {
  let head: string | undefined;
  return sources.map((source, i) => {
    head = headAt(lines, i) ?? head;
    return source ?? head;
  });
}
