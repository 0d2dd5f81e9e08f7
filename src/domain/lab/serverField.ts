import type { ArrayPathItem, ObjectPathItem } from 'valibot';

type Server = Record<string, unknown>;

/**
 * Where a field of one server is in the list of servers, for an issue that a
 * check of several fields adds (https://valibot.dev/api/rawCheck/).
 */
export const serverField = <One extends Server>(
  all: One[],
  index: number,
  one: One,
  key: keyof One & string,
): [ArrayPathItem, ObjectPathItem] => [
  { type: 'array', origin: 'value', input: all, key: index, value: one },
  { type: 'object', origin: 'value', input: one, key, value: one[key] },
];
