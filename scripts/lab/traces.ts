import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Lab } from '../../src/data/schema/lab';

/**
 * The names that identify a lab: its own, its account's, those of its hosts with
 * their domain, the UUIDs of its GPUs, its addresses. GPU models, drivers, and
 * folders aren't included, because other labs have the same ones.
 */
export function namesOf(lab: Lab): ReadonlySet<string> {
  const { name, title, contact, contactLink, homepage, mirrors } = lab;
  const ofServers = lab.servers.flatMap(
    ({ id, label, host, jumpHost, gpus }) => [
      id,
      label.en,
      label.zh,
      ...[host, jumpHost].flatMap((full) => (full ? [full, domain(full)] : [])),
      ...gpus.map(({ uuid }) => uuid),
    ],
  );
  const all = [
    ...[name, title, contact].flatMap(({ en, zh }) => [en, zh]),
    ...[contactLink, homepage, lab.registryPrefix, lab.exampleUser],
    ...(typeof mirrors === 'string' ? [] : Object.values(mirrors)),
    ...ofServers,
  ];
  return new Set(all.flatMap((text) => (text ? [text] : [])));
}

const domain = (host: string): string => host.split('.').slice(1).join('.');

/**
 * Finds the names as whole words in a text.
 *
 * @returns the context of each match
 */
export function tracesIn(text: string, names: ReadonlySet<string>): string[] {
  const plain = unescapeUnicode(text);
  return [...names].flatMap((name) =>
    [...plain.matchAll(wholeWord(name))].map(({ index }) =>
      plain
        .slice(Math.max(0, index - 30), index + name.length + 30)
        .replace(/\s+/g, ' '),
    ),
  );
}

/** Bundles write all non-ASCII characters as `\uXXXX`. */
const unescapeUnicode = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );

const wholeWord = (name: string): RegExp =>
  new RegExp(
    `(?<![A-Za-z0-9_])${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![A-Za-z0-9_])`,
    'g',
  );

/** Every text in a folder by its path, including those inside zip archives. */
export function* textsIn(folder: string): Generator<readonly [string, string]> {
  for (const name of readdirSync(folder, {
    recursive: true,
    encoding: 'utf8',
  })) {
    const file = path.join(folder, name);
    if (!statSync(file).isFile() || /\.(png|ico|woff2?)$/.test(name)) continue;
    const bytes = readFileSync(file);
    if (!name.endsWith('.zip')) {
      yield [name, bytes.toString('utf8')];
      continue;
    }
    for (const [inner, content] of Object.entries(unzipSync(bytes)))
      yield [`${name}: ${inner}`, new TextDecoder().decode(content)];
  }
}
