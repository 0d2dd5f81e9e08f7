import type { Span } from '../../command/lex';
import type { DockerfileText } from '../../dockerfile/read/types';

/** A comment that suppresses a rule. */
export type Ignore = Span & {
  readonly rules: readonly string[];
  readonly reason: string;
  /** Where it applies: to an instruction, or to the whole file. */
  readonly over: Span;
};

const ours = /^#\s*doctor:\s*ignore=(\S+)(?:\s+(.*))?$/;

/**
 * The suppressions in a file: `# doctor: ignore=rule reason` above or inside an
 * instruction, and Docker's `# check=skip=Rule`.
 */
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
          // Docker's comment has no reason
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

/** Docker's own rule names have no hyphen, and `all` means all of them. */
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
