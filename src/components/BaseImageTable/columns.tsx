import { translate } from '@docusaurus/Translate';
import { minDriver } from '../../domain/gpu/compat/driver';
import type { Column } from '../output/FactTable';

/** Column heads that are the same in every language. */
export const heads = {
  cuda: 'CUDA',
  cudnn: 'cuDNN',
  python: 'Python',
  pytorch: 'PyTorch',
  runtime: 'runtime',
  devel: 'devel',
} as const;

export const tagHead = () =>
  translate({
    id: 'baseImageTable.tag',
    message: 'Tag',
    description: 'Column: the tag of an image',
  });

export const knownHead = () =>
  translate({
    id: 'baseImageTable.known',
    message: 'How we know',
    description: 'Column: source or evidence of a row',
  });

/** The oldest Linux driver that runs programs of a CUDA version, per its release notes. */
export function driverColumn<Row>(
  cudaOf: (row: Row) => string | undefined,
): Column<Row> {
  return {
    id: 'driver',
    head: translate({
      id: 'baseImageTable.driver',
      message: 'Driver from',
      description: 'Column: the oldest driver that an image runs on',
    }),
    cell: (row) => {
      const cuda = cudaOf(row);
      return (cuda === undefined ? undefined : minDriver(cuda)) ?? '—';
    },
  };
}
