import { argvOf } from '../../command/lex';
import { literal } from '../../command/word';
import { parseRun } from '../../docker/parseRun';

/**
 * The program that gets an option: `docker`, or the `program` in the container,
 * because the option comes after the image. `refused` if the client does not
 * know an option in the command, `absent` if the command does not have the
 * option.
 */
export function optionGoesTo(command: string, option: string): string {
  const argv = argvOf(command);
  const parsed = argv && parseRun(argv);
  if (!parsed || parsed.unknown.length > 0) return 'refused';
  if (parsed.options.some(({ id }) => id === option)) return 'docker';
  const rest = argv.slice(parsed.command.from).map(literal);
  return rest.includes(`--${option}`) ? 'program' : 'absent';
}
