import type { MountRow, RunForm } from '../../data/runFields';
import type { Word } from '../../data/schema/command';
import { word } from '../command/word';
import type { Mount } from '../docker/kinds/mount';
import type { Volume } from '../docker/kinds/volume';
import type { RunOptions } from '../docker/runSpec';
import { readHostPath } from './hostPath';
import { isEmpty } from '../form/trimmed';

/**
 * Mounts as `-v`, or as `--mount` if the form asks for it or if a path contains
 * a colon, which `-v` would read as a separator.
 */
export function mountsOf(form: RunForm): Pick<RunOptions, 'volume' | 'mount'> {
  const volume: Volume[] = [];
  const mount: Mount[] = [];
  for (const row of form.mounts) {
    if (isEmpty(row)) continue;
    const source = readHostPath(row.host).word;
    if (
      form.mountAs === 'bind' ||
      hasColon(source) ||
      row.container.includes(':')
    ) {
      mount.push(bindOf(row, source));
    } else volume.push(volumeOf(row, source));
  }
  return {
    ...(volume.length && { volume }),
    ...(mount.length && { mount }),
  };
}

/** A colon that is not part of a drive letter. */
const hasColon = (source: Word) =>
  source.some(
    (p, i) =>
      typeof p === 'string' &&
      (i === 0 ? p.replace(/^[A-Za-z]:(?=[\\/])/, '') : p).includes(':'),
  );

const volumeOf = (row: MountRow, source: Word): Volume => ({
  source,
  target: word(row.container),
  ...(row.readOnly && { options: ['ro'] }),
});

const bindOf = (row: MountRow, source: Word): Mount => ({
  fields: [
    { key: 'type', value: word('bind') },
    { key: 'source', value: source },
    { key: 'target', value: word(row.container) },
    ...(row.readOnly ? [{ key: 'readonly' }] : []),
  ],
});
