import type { LabGpu } from '../../data/schema/lab';
import type { ProfileMachine } from '../../data/schema/profile';
import type { Card, Driver } from './compat/types';
import { identifyGpu, type Identity } from './identifyGpu';
import { toCard } from './machine';
import { isCut } from './names';
import type { ParsedSmi, SmiGpu } from './smi/types';

/** A card of a server, as far as its output or the lab file tells. */
export type ServerCard = {
  readonly index: number;
  readonly printed: string;
  readonly memoryMiB?: number;
  readonly migEnabled?: boolean;
  readonly identity: Identity;
  readonly card: Card;
};

export type CheckedServer = {
  readonly cards: readonly ServerCard[];
  readonly driver: Driver;
};

/** What was read from `nvidia-smi`, with each card identified. */
export function serverOfSmi({ gpus, driver, cuda }: ParsedSmi): CheckedServer {
  return {
    cards: gpus.map((gpu, place) => ({
      ...(gpu.memoryMiB === undefined ? {} : { memoryMiB: gpu.memoryMiB }),
      ...(gpu.migEnabled === undefined ? {} : { migEnabled: gpu.migEnabled }),
      ...identified(gpu, gpu.index ?? place),
    })),
    driver: {
      ...(driver === undefined ? {} : { version: driver }),
      ...(cuda === undefined ? {} : { cuda }),
    },
  };
}

/** A server of the lab file, or the profile's machine, whose driver may not be known. */
export function serverOfLab({
  gpus,
  driver,
}: {
  readonly gpus: readonly LabGpu[];
  readonly driver?: string;
}): CheckedServer {
  return {
    cards: gpus.map(({ name, capability }, index) =>
      identified(
        {
          name,
          whole: !isCut(name),
          ...(capability !== undefined && { cc: capability }),
        },
        index,
      ),
    ),
    driver: driver === undefined ? {} : { version: driver },
  };
}

function identified(
  gpu: Pick<SmiGpu, 'name' | 'whole' | 'openStart' | 'cc'>,
  index: number,
): Pick<ServerCard, 'index' | 'printed' | 'identity' | 'card'> {
  const identity = identifyGpu(gpu);
  return { index, printed: gpu.name, identity, card: toCard(identity) };
}

/**
 * The cards for the profile, or null where their numbers are not sure: the
 * output is of several machines, or begins or breaks off in the middle.
 */
export function machineOfSmi(parsed: ParsedSmi): ProfileMachine | null {
  const { gpus, driver, notices } = parsed;
  const numbered = gpus.every(({ index }, place) => (index ?? place) === place);
  if (gpus.length === 0 || !numbered || notices.includes('several-machines'))
    return null;
  return {
    gpus: gpus.map(({ name, uuid }) =>
      uuid === undefined ? { name } : { name, uuid },
    ),
    driver: driver ?? '',
  };
}
