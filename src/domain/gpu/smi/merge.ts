import { withoutDots } from '../name/cutName';
import { nameKey } from '../name/names';
import type { SmiGpu, SmiMig, SmiReading } from './types';

export type Merged = {
  readonly versions: { readonly driver?: string; readonly cuda?: string };
  readonly gpus: readonly SmiGpu[];
  readonly severalMachines: boolean;
  readonly versionsDiffer: boolean;
};

/**
 * Merges several outputs of one machine into one list of GPUs: entries with the
 * same index are one GPU, and a complete name replaces a truncated one. If two
 * entries cannot be the same GPU, both are kept and the text counts as the
 * output of several machines.
 */
export function mergeReadings(readings: readonly SmiReading[]): Merged {
  const gpus: SmiGpu[] = [];
  let severalMachines = false;
  for (const reading of readings)
    reading.gpus.forEach((gpu, place) => {
      const indexed = { ...gpu, index: gpu.index ?? place };
      if (gpu.machine !== undefined) severalMachines = true;
      const at = gpus.findIndex(
        ({ index, machine }) =>
          index === indexed.index && machine === gpu.machine,
      );
      const twin = gpus[at];
      if (!twin) gpus.push(indexed);
      else if (canBeSame(twin, indexed)) gpus[at] = joinCards(twin, indexed);
      else {
        severalMachines = true;
        gpus.push(indexed);
      }
    });
  const drivers = new Set(readings.flatMap(({ driver }) => driver ?? []));
  const driver = readings.find(
    (reading) => reading.driver !== undefined,
  )?.driver;
  const cuda = readings.find((reading) => reading.cuda !== undefined)?.cuda;
  return {
    versions: {
      ...(driver === undefined ? {} : { driver }),
      ...(cuda === undefined ? {} : { cuda }),
    },
    // `-q -d MEMORY` prints no GPU names: it only adds values to GPUs from
    // another output.
    gpus: gpus
      .filter(({ name }) => name !== '')
      .map((gpu) => withApps(gpu, readings)),
    severalMachines,
    versionsDiffer: drivers.size > 1,
  };
}

function canBeSame(a: SmiGpu, b: SmiGpu): boolean {
  if (a.uuid !== undefined && b.uuid !== undefined) return a.uuid === b.uuid;
  if (a.name === '' || b.name === '') return true;
  const [x, y] = [stem(a), stem(b)];
  if (a.whole && b.whole) return x === y;
  return x.startsWith(y) || y.startsWith(x);
}

const stem = (gpu: SmiGpu): string => nameKey(withoutDots(gpu.name));

function joinCards(a: SmiGpu, b: SmiGpu): SmiGpu {
  const better = (b.whole && !a.whole) || a.name === '' ? b : a;
  return {
    ...b,
    ...a,
    name: better.name,
    whole: better.whole,
    ...(a.use || b.use ? { use: { ...b.use, ...a.use } } : {}),
    mig: joinSlices(a.mig, b.mig),
  };
}

/** One output has a slice's UUID, another its memory; both number the slices of a GPU. */
function joinSlices(
  a: readonly SmiMig[],
  b: readonly SmiMig[],
): readonly SmiMig[] {
  const [more, fewer] = b.length > a.length ? [b, a] : [a, b];
  return more.map((slice, place) => {
    const twin = fewer.find((other, at) =>
      slice.device === undefined || other.device === undefined
        ? at === place
        : other.device === slice.device,
    );
    return {
      ...twin,
      ...slice,
      ...(twin?.use || slice.use
        ? { use: { ...twin?.use, ...slice.use } }
        : {}),
    };
  });
}

/**
 * Adds the programs from `--query-compute-apps`, which lists every computing
 * program with the UUID of its GPU.
 */
function withApps(gpu: SmiGpu, readings: readonly SmiReading[]): SmiGpu {
  const { uuid } = gpu;
  const apps = readings.find((reading) => reading.apps)?.apps;
  return apps && uuid !== undefined
    ? { ...gpu, use: { ...gpu.use, processes: apps.get(uuid) ?? [] } }
    : gpu;
}
