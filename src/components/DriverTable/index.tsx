import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { driverBranches, driverSources } from '../../data/driverBranches';
import type { DriverRow } from '../../data/schema/gpu';
import type { Column } from '../output/FactTable';
import EvidenceMark from '../output/FactTable/EvidenceMark';
import { numberSources } from '../output/FactTable/numberSources';
import SourcedTable from '../output/FactTable/SourcedTable';
import { SourceMark } from '../output/FactTable/SourceNotes';

const newestFirst = [...driverBranches].reverse();
const sources = numberSources(
  'driver-branches',
  driverSources,
  newestFirst.map(({ source }) => source),
);

/**
 * Driver branches, what `nvidia-smi` prints with them, and the GPUs whose support
 * ends with them; newest first.
 */
export default function DriverTable(): ReactNode {
  return (
    <SourcedTable
      caption={translate({
        id: 'driverTable.caption',
        message: 'Linux driver branches, newest first',
        description: 'Caption of a table',
      })}
      columns={columns()}
      rows={newestFirst}
      keyOf={({ branch }) => String(branch)}
      evidence={driverBranches.map(({ evidence }) => evidence)}
      sources={sources}
    />
  );
}

const columns = (): readonly Column<DriverRow>[] => [
  {
    id: 'branch',
    head: translate({
      id: 'driverTable.branch',
      message: 'Branch',
      description: 'Column head: branch of the driver',
    }),
    cell: ({ branch, evidence, source }) => (
      <>
        {branch} <EvidenceMark evidence={evidence} />
        <SourceMark sources={sources} name={source} />
      </>
    ),
  },
  {
    id: 'cuda',
    head: translate({
      id: 'driverTable.cuda',
      message: 'Supports CUDA up to',
      description: 'Column head',
    }),
    cell: ({ cuda, printed }) =>
      printed
        ? cuda
        : translate(
            {
              id: 'driverTable.notPrinted',
              message: '{cuda} (nvidia-smi doesn’t print it)',
              description: 'The newest CUDA that an old driver supports',
            },
            { cuda },
          ),
  },
  {
    id: 'last',
    head: translate({
      id: 'driverTable.last',
      message: 'Last branch for',
      description:
        'Column head: GPU families for which this is the last branch',
    }),
    cell: ({ lastFor }) => lastFor?.join(', ') ?? '',
  },
];
