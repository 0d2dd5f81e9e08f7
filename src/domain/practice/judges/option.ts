import { argvOf } from '../../command/lex';
import { literal } from '../../command/word';
import { parseRun } from '../../docker/parseRun';

/**
 * Who acts on an option: `docker`, or the `program` in the container, because
 * the option comes after the image. `refused` where the client does not know an
 * option of the command, `absent` where the option is not in it.
 */
export function optionGoesTo(command: string, option: string): string {
  const argv = argvOf(command);
  const parsed = argv && parseRun(argv);
  if (!parsed || parsed.unknown.length > 0) return 'refused';
  if (parsed.options.some(({ id }) => id === option)) return 'docker';
  const rest = argv.slice(parsed.command.from).map(literal);
  return rest.includes(`--${option}`) ? 'program' : 'absent';
}
