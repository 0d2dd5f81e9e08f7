import type { Localized } from '../../data/schema/text';
import { display } from '../command/word';
import { compareVersions } from '../version/compareVersions';
import { formatValue, rowOf, type Occurrence } from './occurrence';
import type { OptionId } from './runSpec';

/** An option, or a value of it, that a version of Docker does not have. */
export type TooNew = {
  readonly id: OptionId;
  /** The value that is newer than its option; absent if the option itself is too new. */
  readonly what?: Localized;
  /** First version with support for it. */
  readonly since: string;
};

/**
 * The options and values that a version of Docker does not support. Both client
 * and engine must support an option, so pass the older of the two versions.
 *
 * @param docker - for example `20.10.24`
 */
export const tooNewFor = (
  docker: string,
  uses: readonly Pick<Occurrence, 'id' | 'value'>[],
): readonly TooNew[] =>
  uses.flatMap(needs).filter(({ since }) => compareVersions(docker, since) < 0);

function needs(use: Pick<Occurrence, 'id' | 'value'>): readonly TooNew[] {
  const { id } = use;
  const { since, newer = [] } = rowOf(id);
  const written = newer.length ? display(formatValue(use)) : '';
  const value = newer.find((one) => one.value.test(written));
  return [
    ...(since === undefined ? [] : [{ id, since }]),
    ...(value ? [{ id, what: value.what, since: value.since }] : []),
  ];
}
