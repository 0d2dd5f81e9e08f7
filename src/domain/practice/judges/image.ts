import { judge } from '../../gpu/compat/judge';
import { targetOfName } from '../../gpu/image/targetOfName';
import { cardByName } from '../../gpu/machine/machine';

/** The kind of the verdict, or `unknown` if the name is not in the tables. */
export function verdictOf(image: string, card: string, driver: string): string {
  const named = targetOfName(image);
  return named.kind === 'target'
    ? judge(named.target, cardByName(card), { version: driver }).kind
    : 'unknown';
}
