/**
 * Where output begins behind a prefix: a line of a frame, of `nvidia-smi -L` or
 * `-q`, XML, JSON, a variable, the header of CSV.
 */
const START =
  /\|(?=.*[|+]\s*$)|\+[-=]{3}|GPU \d{1,3}: .*\(UUID|MIG \d\S* +Device|=+NVSMI|<[?!]|<\/?[a-z_]+>(?:.*<\/[a-z_]+>)?\s*$|"[A-Z]\w*":|"?[A-Z][A-Z\d_]{2,60}=|[A-Z][A-Za-z]{2,20}[A-Za-z /]{0,40} {2,}: |(?:index|name|uuid|timestamp|gpu_name), [a-z]/;

/** One such line is enough: a GPU, or the header of a table in CSV. */
const SURE = /GPU \d{1,3}: .*\(UUID|(?:index|name|uuid), [a-z]/;

/** Never a prefix: the name of a GPU in `[0] NVIDIA A100 | 35'C`, and what sets a variable. */
const OWN =
  /NVIDIA|Tesla|Quadro|GeForce|GRID|TITAN|docker|(?:^|\s)(?:-e|--env|ENV|ARG|RUN)\s*$/;

/** A prefix that differs in its numbers only: `#8 0.512 `, `[1,0]<stdout>:`. */
const shapeOf = (prefix: string): string =>
  prefix.trim().replace(/\d+/g, '0').replace(/\s+/g, ' ');

/**
 * The prefix that most lines of an output share except for its numbers, as a
 * pattern with the prefix as its only group; null if there is none.
 *
 * @param begins - whether a line begins with output
 */
export function sharedPrefix(
  lines: readonly string[],
  begins: (line: string) => boolean,
): RegExp | null {
  const votes = new Map<string, string[]>();
  let voters = 0;
  for (const line of lines) {
    const plain = begins(line);
    const at = plain ? 0 : line.search(START);
    if (plain || at > 0) voters++;
    const prefix = line.slice(0, Math.max(at, 0));
    if (prefix.trim() === '' || OWN.test(prefix)) continue;
    const shape = shapeOf(prefix);
    const same = votes.get(shape);
    if (same) same.push(line);
    else votes.set(shape, [line]);
  }
  const [shape, won = []] =
    [...votes].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const enough = won.length > 1 || won.some((line) => SURE.test(line));
  return shape !== undefined && enough && won.length * 2 > voters
    ? patternOf(shape)
    : null;
}

/** At most one space belongs to the prefix: what follows may be indented. */
const patternOf = (shape: string): RegExp =>
  new RegExp(
    `^\\s*(${shape
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/0/g, '\\d+')
      .replace(/ /g, '\\s+')})\\s?`,
  );
