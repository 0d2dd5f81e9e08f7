import { fill } from './fill';

/**
 * A file with `{name}` holes, filled in. A line whose hole has an empty value,
 * such as the jump host of a server without one, is omitted.
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
