const continued = ' \\\n    ';

/** The body of a RUN: mounts, then commands joined by `&&`, one per line. */
export function runBody(
  commands: readonly string[],
  mounts: readonly string[] = [],
): string {
  return [...mounts, commands.join(`${continued}&& `)].join(continued);
}

/**
 * A command followed by a list, one item per line, so that a later change is
 * one line in a diff. A single item stays on the command's line.
 */
export function listing(command: string, items: readonly string[]): string {
  if (items.length < 2) return [command, ...items].join(' ');
  return [command, ...items].join(' \\\n        ');
}

/**
 * Without recommended packages. tzdata, which others bring along, would ask for
 * a time zone and wait forever.
 */
export const aptInstall =
  'DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends';

/** Mounts a file of the build context during this RUN only. */
export const bindMount = (source: string, target: string): string =>
  `--mount=type=bind,source=${source},target=${target}`;
