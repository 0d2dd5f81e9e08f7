import { asObject } from '../text/json';
import { pythonId } from './requirement';
import type { Wanted } from './types';

type Table = Readonly<Record<string, unknown>>;

/**
 * A requirement with its source in uv if that is not the index. By name alone,
 * pip would find another package, or none.
 * https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-sources
 *
 * @param sources - the table `[tool.uv.sources]`
 */
export function withSource(wanted: Wanted, sources: Table): Wanted {
  const entry = Object.entries(sources).find(
    ([name]) => pythonId(name) === wanted.id,
  )?.[1];
  const all: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
  const found = all.map((one) => address(asObject(one))).find(Boolean);
  return found ? { ...wanted, ...found, spec: '' } : wanted;
}

/** Null for an index, which pip gets through a separate option. */
function address(table: Table): Pick<Wanted, 'url' | 'from'> | null {
  const text = (key: string) => {
    const value = table[key];
    return typeof value === 'string' ? value : '';
  };
  const git = text('git');
  if (git) {
    const at = text('rev') || text('tag') || text('branch');
    const folder = text('subdirectory');
    return {
      from: 'vcs',
      url: `git+${git}${at && `@${at}`}${folder && `#subdirectory=${folder}`}`,
    };
  }
  if (text('url')) return { from: 'address', url: text('url') };
  if (text('path')) return { from: 'local', url: text('path') };
  return table['workspace'] === true ? { from: 'local', url: '.' } : null;
}
