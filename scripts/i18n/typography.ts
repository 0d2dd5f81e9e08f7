/** Placeholder for anything in a sentence that isn't prose: code, a component, a formula. */
export const object = '\uFFFC';

const han = '\\p{Script=Han}';
const halfWidth = new RegExp(
  `(?<=${han})[,;:!?()"]|[,;:!?()"](?=${han})`,
  'gu',
);
const fullStop = new RegExp(`(?<=${han})\\.(?=$|\\s|${han})`, 'gu');
const unspaced = new RegExp(
  `(?<=${han})[A-Za-z0-9${object}]|(?<=[A-Za-z0-9${object}])${han}`,
  'gu',
);

/**
 * Checks Chinese prose for full-width punctuation next to Chinese characters, and
 * for a space between them and Latin letters, digits, or code. Text without
 * adjacent Chinese characters isn't checked.
 *
 * @param prose text in which {@link object} stands for anything that isn't prose
 */
export function checkTypography(prose: string): string[] {
  return [
    ...at(
      prose,
      halfWidth,
      'half-width punctuation next to a Chinese character',
    ),
    ...at(prose, fullStop, 'half-width period after a Chinese character'),
    ...at(
      prose,
      unspaced,
      'no space between a Chinese character and a Latin letter, a digit, or code',
    ),
  ];
}

/** One line per match, with its context. */
function at(prose: string, pattern: RegExp, what: string): string[] {
  return [...prose.matchAll(pattern)].map(({ index }) => {
    const around = prose.slice(Math.max(0, index - 8), index + 9);
    return `${what}: …${around.replaceAll(object, '`…`').replaceAll('\n', ' ')}…`;
  });
}

/** The prose of a message: placeholders `{x}`, tags, and `code` in backticks become {@link object}. */
export function proseOf(message: string): string {
  return message.replaceAll(/`[^`]*`|\{[^{}]*\}|<[^<>]*>/g, object);
}
