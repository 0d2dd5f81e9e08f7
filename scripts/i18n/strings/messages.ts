import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { readText } from '../pages';

/** Messages by `file#id`, the way Docusaurus stores them in a language's JSON files. */
export type Messages = ReadonlyMap<string, string>;

const catalogue = v.record(v.string(), v.looseObject({ message: v.string() }));

/** All messages in a folder such as i18n/zh. */
export function readMessages(folder: string): Messages {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.json'))
    .sort();
  return new Map(
    files.flatMap((file) =>
      Object.entries(
        v.parse(catalogue, JSON.parse(readText(folder, file))),
      ).map(([id, { message }]) => [`${file}#${id}`, message] as const),
    ),
  );
}
