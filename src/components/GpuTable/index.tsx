import { translate } from '@docusaurus/Translate';
import { useMemo, useState, type ReactNode } from 'react';
import { gpus, gpuSources } from '../../data/gpus';
import type { GpuRow } from '../../data/schema/gpu';
import SelectField from '../form/SelectField';
import TextField from '../form/TextField';
import type { Column } from '../output/FactTable';
import EvidenceMark from '../output/FactTable/EvidenceMark';
import { numberSources } from '../output/FactTable/numberSources';
import SourcedTable from '../output/FactTable/SourcedTable';
import { SourceMark } from '../output/FactTable/SourceNotes';
import { families, rowsOf } from './rows';
import { segmentName, segments } from './segments';
import styles from './styles.module.css';
import { useTableView } from './useTableView';

const sources = numberSources(
  'gpus',
  gpuSources,
  gpus.map(({ source }) => source),
);

/** Every GPU in the table. The reader can filter and sort it; without JavaScript it shows all rows. */
export default function GpuTable(): ReactNode {
  const [text, setText] = useState('');
  const { family, segment, sorting, sortBy, setFamily, setSegment } =
    useTableView();
  const rows = useMemo(
    () => rowsOf({ text, family, segment, sorting }),
    [text, family, segment, sorting],
  );
  const all = translate({
    id: 'gpuTable.all',
    message: 'All',
    description: 'Choice of a filter: everything',
  });
  return (
    <>
      <div className={styles.filters}>
        <TextField
          label={translate({
            id: 'gpuTable.find',
            message: 'Find in the table',
            description: 'Label of the filter by name',
          })}
          value={text}
          onChange={setText}
        />
        <SelectField
          label={translate({
            id: 'gpuTable.family',
            message: 'Architecture',
            description: 'Label of a filter, and column head',
          })}
          value={family ?? ''}
          choices={[
            { value: '', label: all },
            ...families.map((name) => ({ value: name, label: name })),
          ]}
          onChange={(value) => {
            setFamily(value === '' ? null : value);
          }}
        />
        <SelectField
          label={translate({
            id: 'gpuTable.kind',
            message: 'Kind',
            description: 'Label of a filter, and column head',
          })}
          value={segment ?? ''}
          choices={[
            { value: '', label: all },
            ...segments.map((id) => ({ value: id, label: segmentName[id]() })),
          ]}
          onChange={(value) => {
            setSegment(value === '' ? null : value);
          }}
        />
      </div>
      <p role="status" className={styles.count}>
        {translate(
          {
            id: 'gpuTable.count',
            message: '{shown} of {all} GPUs',
            description: 'How many GPUs the table shows',
          },
          { shown: String(rows.length), all: String(gpus.length) },
        )}
      </p>
      <SourcedTable
        caption={translate({
          id: 'gpuTable.caption',
          message: 'GPUs and their compute capability',
          description: 'Caption of a table',
        })}
        columns={columns()}
        rows={rows}
        keyOf={({ name }) => name}
        {...(sorting && { sorting })}
        onSort={sortBy}
        evidence={gpus.map(({ evidence }) => evidence)}
        sources={sources}
      />
    </>
  );
}

const columns = (): readonly Column<GpuRow>[] => [
  {
    id: 'name',
    head: translate({
      id: 'gpuTable.name',
      message: 'GPU',
      description: 'Column head',
    }),
    sortable: true,
    cell: ({ name }) => name,
  },
  {
    id: 'cc',
    head: translate({
      id: 'gpuTable.capability',
      message: 'Capability',
      description: 'Column head: compute capability',
    }),
    sortable: true,
    cell: ({ cc, evidence, source }) => (
      <>
        {cc} <EvidenceMark evidence={evidence} />
        <SourceMark sources={sources} name={source} />
      </>
    ),
  },
  {
    id: 'family',
    head: translate({
      id: 'gpuTable.family',
      message: 'Architecture',
      description: 'Label of a filter, and column head',
    }),
    sortable: true,
    cell: ({ family }) => family,
  },
  {
    id: 'kind',
    head: translate({
      id: 'gpuTable.kind',
      message: 'Kind',
      description: 'Label of a filter, and column head',
    }),
    cell: ({ segment }) => segmentName[segment](),
  },
];
