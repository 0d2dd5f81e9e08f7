import type { Word } from '../../../data/schema/command';
import { mountSource, mountType } from '../../docker/kinds/mount';
import { placeOf, type RunPlace, type RunSubject } from './rule';

/** Every host path in the command with its place. */
export function sourcesOf({ spec: { options } }: RunSubject) {
  return [
    ...(options.volume ?? []).map((v, i) => ({
      path: v.source ?? [],
      place: placeOf('volume', i),
    })),
    ...(options.mount ?? []).map((m, i) => ({
      path: mountType(m) === 'bind' ? (mountSource(m) ?? []) : [],
      place: placeOf('mount', i),
    })),
  ];
}

/** The places of the host paths that match a test. */
export const hostPathsWhere = (
  subject: RunSubject,
  test: (path: Word) => boolean,
): readonly RunPlace[] =>
  sourcesOf(subject).flatMap(({ path, place }) => (test(path) ? [place] : []));
