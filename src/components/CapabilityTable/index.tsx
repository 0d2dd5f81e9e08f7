import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import {
  capabilitySources,
  computeCapabilities,
} from '../../data/computeCapabilities';
import type { CapabilityRow } from '../../data/schema/gpu';
import type { Column } from '../output/FactTable';
import EvidenceMark from '../output/FactTable/EvidenceMark';
import { numberSources } from '../output/FactTable/numberSources';
import SourcedTable from '../output/FactTable/SourcedTable';
import { SourceMark } from '../output/FactTable/SourceNotes';

const newestFirst = [...computeCapabilities].reverse();
const sources = numberSources(
  'capabilities',
  capabilitySources,
  newestFirst.map(({ source }) => source),
);

/** Compute capabilities with the toolkits and drivers that support them, newest first. */
export default function CapabilityTable(): ReactNode {
  return (
    <SourcedTable
      caption={translate({
        id: 'capabilityTable.caption',
        message: 'Compute capabilities, newest first',
        description: 'Caption of a table',
      })}
      columns={columns()}
      rows={newestFirst}
      keyOf={({ cc }) => cc}
      evidence={computeCapabilities.map(({ firstEvidence }) => firstEvidence)}
      sources={sources}
    />
  );
}

const columns = (): readonly Column<CapabilityRow>[] => [
  {
    id: 'cc',
    head: translate({
      id: 'capabilityTable.capability',
      message: 'Capability',
      description: 'Column head',
    }),
    cell: ({ cc, source }) => (
      <>
        {cc}
        <SourceMark sources={sources} name={source} />
      </>
    ),
  },
  {
    id: 'family',
    head: translate({
      id: 'capabilityTable.family',
      message: 'Architecture',
      description: 'Column head',
    }),
    cell: ({ family }) => family,
  },
  {
    id: 'first',
    head: translate({
      id: 'capabilityTable.first',
      message: 'CUDA from',
      description: 'Column head',
    }),
    cell: ({ firstCuda, firstEvidence }) => (
      <>
        {firstCuda} <EvidenceMark evidence={firstEvidence} />
      </>
    ),
  },
  {
    id: 'last',
    head: translate({
      id: 'capabilityTable.last',
      message: 'CUDA until',
      description: 'Column head',
    }),
    cell: ({ lastCuda }) => lastCuda ?? today(),
  },
  {
    id: 'driver',
    head: translate({
      id: 'capabilityTable.driver',
      message: 'Driver branch until',
      description: 'Column head',
    }),
    cell: ({ lastDriver }) => lastDriver ?? today(),
  },
];

const today = () =>
  translate({
    id: 'capabilityTable.today',
    message: 'today',
    description: 'The newest version still supports the capability',
  });
