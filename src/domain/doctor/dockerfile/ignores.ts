import type { DockerfileText } from '../../dockerfile/read/types';
import { ignoreComments, type Ignore } from '../ignore';

/** The reason of Docker's own skips, which asks for none. */
const DOCKERS = 'check=skip';

/** The ignores of a file: `# doctor: ignore=rule reason` above an instruction or in it. */
export function ownIgnores(file: DockerfileText): readonly Ignore[] {
  const { comments, instructions } = file;
  let next = 0;
  return comments.flatMap(({ start, end, text }) => {
    const [found] = ignoreComments(text);
    if (!found) return [];
    while ((instructions[next]?.end ?? Infinity) < start) next++;
    const over = instructions[next] ?? { start, end };
    const namesAt = start + found.namesAt;
    return [{ ...found, start, end, namesAt, over }];
  });
}

/** Docker's `# check=skip=Rule`, over the whole file. */
export function dockersIgnores({
  directives,
  text,
}: DockerfileText): readonly Ignore[] {
  const check = directives.find(({ name }) => name === 'check');
  const skip = check && /(?:^|;)\s*skip=([^;]*)/.exec(check.text)?.[1];
  return check && skip
    ? [
        {
          start: check.start,
          end: check.end,
          rules: skip.split(',').map((rule) => rule.trim()),
          namesAt: check.start,
          reason: DOCKERS,
          over: { start: 0, end: text.length + 1 },
        },
      ]
    : [];
}

/** Docker's own names have no hyphen, and `all` is every one of them. */
export const isSkipped = (
  { rule }: { readonly rule: string },
  skips: readonly Ignore[],
): boolean =>
  skips.some(
    ({ rules }) =>
      rules.includes(rule) ||
      (rules.includes('all') && /^[A-Z][A-Za-z]+$/.test(rule)),
  );
