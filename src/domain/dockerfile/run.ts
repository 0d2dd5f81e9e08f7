const continued = ' \\\n    ';

/** The body of a RUN: mounts, then commands joined by `&&`, a line each. */
export function runBody(
  commands: readonly string[],
  mounts: readonly string[] = [],
): string {
  return [...mounts, commands.join(`${continued}&& `)].join(continued);
}

/** A command with a list behind it: one item a line, so that a later change shows as one line in a diff. A single item stays on the line. */
export function listing(command: string, items: readonly string[]): string {
  if (items.length < 2) return [command, ...items].join(' ');
  return [command, ...items].join(' \\\n        ');
}

/** A file of the build context that is there during this RUN only. */
export const bindMount = (source: string, target: string): string =>
  `--mount=type=bind,source=${source},target=${target}`;
