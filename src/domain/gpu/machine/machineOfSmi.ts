import type { Known, Machine, MachineCard } from '../../../data/schema/machine';
import type { ParsedSmi, SmiGpu } from '../smi/types';

/**
 * The machine that an output describes, with only what the output contains. The
 * driver of one machine says nothing about the GPUs of another.
 */
export function machineOfSmi(parsed: ParsedSmi): Machine {
  const { gpus, docker, architecture, notices } = parsed;
  const { driver, cuda } = notices.includes('several-machines') ? {} : parsed;
  return {
    cards: gpus.map(cardOfSmi),
    ...(driver !== undefined && { driver: pasted(driver) }),
    ...(cuda !== undefined && { cuda: pasted(cuda) }),
    ...(docker !== undefined && { docker: pasted(docker) }),
    ...(architecture !== undefined && { architecture: pasted(architecture) }),
  };
}

/**
 * Whether the GPU indexes are certain: the output is from one machine, and its
 * list is complete at both ends.
 */
export const hasSureNumbers = ({ gpus, notices }: ParsedSmi): boolean =>
  gpus.length > 0 &&
  gpus.every(({ index }, place) => (index ?? place) === place) &&
  !notices.includes('several-machines');

const pasted = <T>(value: T): Known<T> => ({ value, from: 'paste' });

function cardOfSmi(gpu: SmiGpu, place: number): MachineCard {
  const { index = place, name, whole, openStart, uuid, memoryMiB } = gpu;
  return {
    index,
    name,
    whole,
    ...(openStart === true && { openStart }),
    ...(uuid !== undefined && { uuid }),
    ...(memoryMiB !== undefined && { memoryMiB }),
    ...(gpu.cc !== undefined && { capability: gpu.cc }),
    ...(gpu.migEnabled !== undefined && { migEnabled: gpu.migEnabled }),
    slices: gpu.mig.map(({ profile, uuid, memoryMiB, use }) => ({
      ...(profile !== undefined && { profile }),
      ...(uuid !== undefined && { uuid }),
      ...(memoryMiB !== undefined && { memoryMiB }),
      ...(use && { use }),
    })),
    ...(gpu.use && { use: gpu.use }),
    from: 'paste',
  };
}
