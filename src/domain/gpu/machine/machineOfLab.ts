import type { LabServer } from '../../../data/schema/lab';
import type { Machine } from '../../../data/schema/machine';
import { isCut } from '../name/cutName';

/** The machine that the lab file describes. */
export function machineOfLab({
  gpus,
  driver,
  docker,
}: Pick<LabServer, 'gpus' | 'driver' | 'docker'>): Machine {
  return {
    cards: gpus.map(({ name, uuid, capability }, index) => ({
      index,
      name,
      whole: !isCut(name),
      ...(uuid !== undefined && { uuid }),
      ...(capability !== undefined && { capability }),
      slices: [],
      from: 'lab',
    })),
    driver: { value: driver, from: 'lab' },
    docker: { value: docker, from: 'lab' },
  };
}
