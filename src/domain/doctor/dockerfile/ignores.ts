import type { Span } from '../../command/lex';
import type { DockerfileText } from '../../dockerfile/read/types';

/** A request not to report a rule at a place. */
export type Ignore = Span & {
  readonly rules: readonly string[];
  readonly reason: string;
  /** Where it holds: an instruction, or the whole file. */
  readonly over: Span;
};

const ours = /^#\s*doctor:\s*ignore=(\S+)(?:\s+(.*))?$/;

/** The ignores of a file: `# doctor: ignore=rule reason` above an instruction or in it, and Docker's `# check=skip=Rule`. */
export function ignoresIn(file: DockerfileText): readonly Ignore[] {
  return [...ofDocker(file), ...ownIgnores(file)];
}

function ofDocker({ directives, text }: DockerfileText): readonly Ignore[] {
  const check = directives.find(({ name }) => name === 'check');
  const skip = check && /(?:^|;)\s*skip=([^;]*)/.exec(check.text)?.[1];
  return check && skip
    ? [
        {
          start: check.start,
          end: check.end,
          rules: skip.split(',').map((rule) => rule.trim()),
          // Docker asks for none
          reason: 'check=skip',
          over: { start: 0, end: text.length + 1 },
        },
      ]
    : [];
}

function ownIgnores(file: DockerfileText): readonly Ignore[] {
  const { comments, instructions } = file;
  let next = 0;
  return comments.flatMap(({ start, end, text }) => {
    const [, rules, reason = ''] = ours.exec(text.trim()) ?? [];
    if (rules === undefined) return [];
    while ((instructions[next]?.end ?? Infinity) < start) next++;
    const over = instructions[next] ?? { start, end };
    return [
      { start, end, rules: rules.split(','), reason: reason.trim(), over },
    ];
  });
}

/** Docker's own names have no hyphen, and `all` is every one of them. */
export const isIgnored = (
  { rule, start }: { readonly rule: string; readonly start: number },
  ignores: readonly Ignore[],
): boolean =>
  ignores.some(
    ({ rules, reason, over }) =>
      reason !== '' &&
      over.start <= start &&
      start <= over.end &&
      (rules.includes(rule) ||
        (reason === 'check=skip' &&
          rules.includes('all') &&
          /^[A-Z][A-Za-z]+$/.test(rule))),
  );
