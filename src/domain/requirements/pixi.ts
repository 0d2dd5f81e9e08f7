import { asObject } from '../text/json';
import { keyOf, tablePackage } from './poetry';
import type { Wanted } from './types';

type Table = Readonly<Record<string, unknown>>;
type Entry = {
  readonly wanted: Wanted | null;
  readonly on: (line: string) => boolean;
};

/**
 * The packages of `[tool.pixi]`, of its features, and of their Linux targets:
 * from conda channels and from PyPI.
 * https://pixi.prefix.dev/latest/python/pyproject_toml/
 */
export function pixiPackages(pixi: Table): readonly Entry[] {
  const features = Object.entries(asObject(pixi['feature'])).map(
    ([name, feature]) => [name, asObject(feature)] as const,
  );
  return [['', pixi] as const, ...features].flatMap(([group, table]) => {
    const targets = asObject(table['target']);
    return [
      table,
      asObject(targets['linux']),
      asObject(targets['linux-64']),
    ].flatMap((one) => [
      ...inTable(one['dependencies'], group, condaPackage),
      ...inTable(one['pypi-dependencies'], group, tablePackage),
    ]);
  });
}

const inTable = (
  table: unknown,
  group: string,
  read: (name: string, value: unknown, group: string) => Wanted | null,
): readonly Entry[] =>
  Object.entries(asObject(table)).map(([name, value]) => ({
    wanted: read(name, value, group),
    on: (line) => keyOf(line) === name,
  }));

function condaPackage(name: string, value: unknown, group: string): Wanted {
  const { version, channel } =
    typeof value === 'string' ? { version: value } : asObject(value);
  const spec = typeof version === 'string' && version !== '*' ? version : '';
  return {
    manager: 'conda',
    name,
    id: name.toLowerCase(),
    extras: '',
    spec,
    marker: '',
    url: typeof channel === 'string' ? channel : '',
    from: 'index',
    group,
  };
}
