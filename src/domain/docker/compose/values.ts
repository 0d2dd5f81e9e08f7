import type { Word } from '../../../data/schema/command';
import type { ComposeForm } from '../../../data/schema/runOption';
import { literal } from '../../command/word';
import { gpuRequest, type Gpus } from '../kinds/gpus';
import type { Mount } from '../kinds/mount';
import type { Pair } from '../kinds/pair';
import type { Ulimit } from '../kinds/ulimit';
import type { Volume } from '../kinds/volume';
import { formatValue, type Occurrence } from '../occurrence';
import { distinct } from './distinct';
import { composeText, type ComposeHost } from './interpolate';
import { fromMount, fromVolume } from './volumes';

/** The value of a Compose key; undefined if Compose cannot express it. */
type ToValue = (uses: readonly Occurrence[], host: ComposeHost) => unknown;

const text = (use: Occurrence, host: ComposeHost) =>
  composeText(formatValue(use), host);
const single =
  (write: (use: Occurrence, host: ComposeHost) => unknown): ToValue =>
  ([use], host) =>
    use && write(use, host);
const list =
  (write: (use: Occurrence, host: ComposeHost) => string): ToValue =>
  (uses, host) => [...new Set(uses.map((use) => write(use, host)))];

/**
 * How the uses of an option become a Compose value, by the form in its row. The
 * casts rely on the table: a form is assigned only to options of the kind that
 * it reads (checked by tests/unit/domain/compose.test.ts).
 */
export const composeValues: Readonly<Record<ComposeForm, ToValue>> = {
  bool: single((use) => use.value),
  text: single(text),
  number: single((use) => Number(use.value)),
  numberText: single((use) => Number(use.value)),
  seconds: single((use) => `${String(use.value)}s`),
  list: list(text),
  list1: single((use, host) => [text(use, host)]),
  listContainer: list((use, host) => `container:${text(use, host)}`),
  map: (uses, host) =>
    Object.fromEntries(
      uses.map((use) => {
        const { name, value } = use.value as Pair;
        return [name, value ? composeText(value, host) : null];
      }),
    ),
  shellTest: single((use, host) => ['CMD-SHELL', text(use, host)]),
  network: (uses) => {
    const [name] = uses.map((use) => literal(use.value as Word) ?? '');
    const mode = /^(host|none|bridge|container:.+)$/.test(name ?? '');
    return uses.length === 1 && mode ? name : undefined;
  },
  gpus: (uses) =>
    distinct(uses.map((use) => gpuReservation(use.value as Gpus))),
  volumes: (uses, host) =>
    mapAll(uses, (use) => fromVolume(use.value as Volume, host)),
  mounts: (uses, host) =>
    mapAll(uses, (use) => fromMount(use.value as Mount, host)),
  ports: list(text),
  ulimits: (uses) =>
    Object.fromEntries(
      uses.map((use) => {
        const { name, soft, hard = soft } = use.value as Ulimit;
        return [name, { soft, hard }];
      }),
    ),
};

function mapAll(
  uses: readonly Occurrence[],
  write: (use: Occurrence) => object | null,
) {
  const all = uses.map(write);
  return all.includes(null) ? undefined : distinct(all);
}

/** https://docs.docker.com/compose/how-tos/gpu-support/ */
function gpuReservation(value: Gpus) {
  const { count, deviceIds, capabilities = [] } = gpuRequest(value) ?? {};
  const which = deviceIds
    ? { device_ids: [...new Set(deviceIds)] }
    : { count: count === -1 ? 'all' : count };
  return {
    driver: 'nvidia',
    ...which,
    capabilities: [...new Set(['gpu', ...capabilities])],
  };
}
