import type { Messages } from './messages';
import { difference } from '../compare';

/** Compares the placeholders `{x}` of each message with those of the English one. */
export function checkPlaceholders(
  english: Messages,
  chinese: Messages,
): string[] {
  return [...chinese].flatMap(([key, message]) => {
    const source = english.get(key);
    if (source === undefined) return [];
    const { missing, extra } = difference(
      placeholders(source),
      placeholders(message),
    );
    return [
      ...missing.map((name) => `${key} lacks the placeholder ${name}`),
      ...extra.map(
        (name) =>
          `${key} has the placeholder ${name}, but the English message doesn't`,
      ),
    ];
  });
}

/** Each placeholder counts once, because a language may have to repeat one. */
const placeholders = (message: string) => [
  ...new Set(message.match(/\{[^{}]*\}/g) ?? []),
];
