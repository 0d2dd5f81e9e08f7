import type { Argv } from '../../data/schema/command';
import { collect, inEffect } from './occurrence';
import type { ParsedOption, ParsedRun } from './parseRun';
import type { RunSpec } from './runSpec';

/** The options of a command whose value was understood, in order. */
export const understood = (parsed: ParsedRun): readonly ParsedOption[] =>
  parsed.options.filter(({ value }) => value !== null);

/**
 * The understood part of a command, for rules about a single option. Unlike
 * `specOf`, it omits what the client would reject, and the image may be
 * empty.
 */
export function looseSpec(argv: Argv, parsed: ParsedRun): RunSpec {
  const { image, command } = parsed;
  return {
    options: collect(inEffect(understood(parsed))),
    image: (image && argv[image.from]) ?? [],
    command: argv.slice(command.from, command.to),
  };
}
