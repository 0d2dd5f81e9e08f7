import type { Word } from '../../../data/schema/command';
import { mountSource, mountType } from '../../docker/kinds/mount';
import { at, type RunPlace, type RunSubject } from './rule';

/** Every host path in the command with its place. */
export function sourcesOf({ spec: { options } }: RunSubject) {
  return [
    ...(options.volume ?? []).map((v, i) => ({
      path: v.source ?? [],
      place: at('volume', i),
    })),
    ...(options.mount ?? []).map((m, i) => ({
      path: mountType(m) === 'bind' ? (mountSource(m) ?? []) : [],
      place: at('mount', i),
    })),
  ];
}

/** The places of the host paths that match a test. */
export const hostPathsWhere = (
  subject: RunSubject,
  test: (path: Word) => boolean,
): readonly RunPlace[] =>
  sourcesOf(subject).flatMap(({ path, place }) => (test(path) ? [place] : []));
