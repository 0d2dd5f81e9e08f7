import { fill } from './fill';

/**
 * Fills the `{name}` placeholders of a file. A line whose placeholder has an
 * empty value is omitted, such as the jump host of a server without one.
 */
export const fillListing = (
  text: string,
  values: Readonly<Record<string, string>>,
): string =>
  text
    .split('\n')
    .filter(
      (line) =>
        ![...line.matchAll(/\{(\w+)\}/g)].some(
          ([, name = '']) => values[name] === '',
        ),
    )
    .map((line) => fill(line, values))
    .join('\n');
