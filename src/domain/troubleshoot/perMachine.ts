import type { ErrorCommand } from '../../data/schema/error';

/**
 * Checks on one machine are combined into one block; fixes stay separate,
 * because one may be enough.
 */
export function perMachine(
  commands: readonly ErrorCommand[],
): readonly ErrorCommand[] {
  const machines = [...new Set(commands.map(({ on }) => on))];
  return machines.map((on) => ({
    on,
    text: commands
      .filter((command) => command.on === on)
      .map(({ text }) => text)
      .join('\n'),
  }));
}
