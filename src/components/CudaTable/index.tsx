import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { cudaReleases, cudaSources } from '../../data/cudaReleases';
import type { CudaRow } from '../../data/schema/gpu';
import type { Column } from '../output/FactTable';
import EvidenceMark from '../output/FactTable/EvidenceMark';
import { numberSources } from '../output/FactTable/numberSources';
import SourcedTable from '../output/FactTable/SourcedTable';
import { SourceMark } from '../output/FactTable/SourceNotes';

const newestFirst = [...cudaReleases].reverse();
const sources = numberSources(
  'cuda-releases',
  cudaSources,
  newestFirst.flatMap(({ source, capabilitySource }) => [
    source,
    capabilitySource,
  ]),
);

/** CUDA toolkits with the drivers that they need and the GPUs that they compile for, newest first. */
export default function CudaTable(): ReactNode {
  return (
    <SourcedTable
      caption={translate({
        id: 'cudaTable.caption',
        message: 'CUDA toolkits and Linux drivers, newest first',
        description: 'Caption of a table',
      })}
      columns={columns()}
      rows={newestFirst}
      keyOf={({ cuda }) => cuda}
      evidence={cudaReleases.map(({ evidence }) => evidence)}
      sources={sources}
    />
  );
}

const cudaHead = 'CUDA';

const columns = (): readonly Column<CudaRow>[] => [
  {
    id: 'cuda',
    head: cudaHead,
    cell: ({ cuda, source, evidence }) => (
      <>
        {cuda} <EvidenceMark evidence={evidence} />
        <SourceMark sources={sources} name={source} />
      </>
    ),
  },
  {
    id: 'driver',
    head: translate({
      id: 'cudaTable.driver',
      message: 'Released with driver',
      description: 'Column head',
    }),
    cell: ({ driver }) => driver ?? '—',
  },
  {
    id: 'min',
    head: translate({
      id: 'cudaTable.min',
      message: 'Runs from driver',
      description: 'Column head: the oldest driver',
    }),
    cell: ({ minDriver, driver }) => minDriver ?? driver ?? '—',
  },
  {
    id: 'capabilities',
    head: translate({
      id: 'cudaTable.capabilities',
      message: 'Compiles for',
      description: 'Column head: from the oldest to the newest capability',
    }),
    cell: ({ capabilities, capabilitySource }) => (
      <>
        {`${capabilities[0] ?? ''} – ${capabilities.at(-1) ?? ''}`}
        <SourceMark sources={sources} name={capabilitySource} />
      </>
    ),
  },
];
