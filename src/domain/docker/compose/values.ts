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
import { composeText } from './interpolate';
import { fromMount, fromVolume } from './volumes';

/** The value of a compose key; undefined where compose cannot say it. */
type ToValue = (uses: readonly Occurrence[]) => unknown;

const text = (use: Occurrence) => composeText(formatValue(use));
const single =
  (write: (use: Occurrence) => unknown): ToValue =>
  ([use]) =>
    use && write(use);
const list =
  (write: (use: Occurrence) => string): ToValue =>
  (uses) => [...new Set(uses.map(write))];

/**
 * How the uses of one option become a compose value, by the form that its row
 * names. The casts rest on the rows: a form is given only to options of the
 * kind that it reads (held by tests/unit/domain/compose.test.ts).
 */
export const composeValues: Readonly<Record<ComposeForm, ToValue>> = {
  bool: single((use) => use.value),
  text: single(text),
  number: single((use) => Number(use.value)),
  numberText: single((use) => Number(use.value)),
  seconds: single((use) => `${String(use.value)}s`),
  list: list(text),
  list1: single((use) => [text(use)]),
  listContainer: list((use) => `container:${text(use)}`),
  map: (uses) =>
    Object.fromEntries(
      uses.map((use) => {
        const { name, value } = use.value as Pair;
        return [name, value ? composeText(value) : null];
      }),
    ),
  shellTest: single((use) => ['CMD-SHELL', text(use)]),
  network: (uses) => {
    const [name] = uses.map((use) => literal(use.value as Word) ?? '');
    const mode = /^(host|none|bridge|container:.+)$/.test(name ?? '');
    return uses.length === 1 && mode ? name : undefined;
  },
  gpus: single((use) => gpuReservation(use.value as Gpus)),
  volumes: (uses) => mapAll(uses, (use) => fromVolume(use.value as Volume)),
  mounts: (uses) => mapAll(uses, (use) => fromMount(use.value as Mount)),
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
  return [
    {
      driver: 'nvidia',
      ...which,
      capabilities: [...new Set(['gpu', ...capabilities])],
    },
  ];
}
