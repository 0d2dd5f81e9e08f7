import * as v from 'valibot';

const lock = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean()),
      devOptional: v.optional(v.boolean()),
      link: v.optional(v.boolean()),
    }),
  ),
});

/** Packages without the field; read in their own files on 2026-11-27. Another version is asked again. */
const inTheirFiles: Readonly<Record<string, string>> = {
  'eval@0.1.8': 'MIT', // LICENSE
  'format@0.2.2': 'MIT', // package.json: licenses
  'require-like@0.1.2': 'MIT', // License
};

/** A package of production as `name@version`, with its license if it names one. */
export type Licensed = {
  readonly name: string;
  readonly license: string | undefined;
};

/**
 * The packages of production, by license and name, each version once.
 *
 * @param text - package-lock.json, of version 2 or 3
 */
export function licencesIn(text: string): readonly Licensed[] {
  const { packages } = v.parse(lock, JSON.parse(text));
  const rows = Object.entries(packages).flatMap(
    ([path, { version = '?', license, dev, devOptional, link }]) => {
      if (path === '' || dev || devOptional || link) return [];
      const name = `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`;
      return [{ name, license: license ?? inTheirFiles[name] }];
    },
  );
  const byName = new Map(rows.map((row) => [row.name, row]));
  const key = ({ license = '', name }: Licensed) => `${license}\t${name}`;
  return [...byName.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
