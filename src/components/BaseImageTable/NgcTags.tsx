import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { ngcPytorchTags, tagSources } from '../../data/imageTags';
import type { NgcTorchTagRow } from '../../data/schema/gpu';
import type { Column } from '../output/FactTable';
import EvidenceMark from '../output/FactTable/EvidenceMark';
import { numberSources } from '../output/FactTable/numberSources';
import SourcedTable from '../output/FactTable/SourcedTable';
import { SourceMark } from '../output/FactTable/SourceNotes';
import { driverColumn, heads, knownHead, tagHead } from './columns';

const newestFirst = [...ngcPytorchTags].reverse();
const sources = numberSources(
  'ngc-tags',
  tagSources,
  newestFirst.map((row) => row.source),
);

/** Tags of nvcr.io/nvidia/pytorch; the list is not complete. */
export default function NgcTags(): ReactNode {
  const columns: readonly Column<NgcTorchTagRow>[] = [
    {
      id: 'tag',
      head: tagHead(),
      cell: ({ release }) => <code>{`${release}-py3`}</code>,
    },
    { id: 'pytorch', head: heads.pytorch, cell: ({ torch }) => torch ?? '—' },
    { id: 'cuda', head: heads.cuda, cell: ({ cuda }) => cuda ?? '—' },
    driverColumn(({ cuda }) => cuda),
    {
      id: 'known',
      head: knownHead(),
      cell: ({ evidence, source }) => (
        <>
          <EvidenceMark evidence={evidence} />
          <SourceMark sources={sources} name={source} />
        </>
      ),
    },
  ];
  return (
    <SourcedTable
      caption={translate({
        id: 'baseImageTable.ngc',
        message: 'Tags of nvcr.io/nvidia/pytorch; there are more',
        description: 'Caption of a table',
      })}
      columns={columns}
      rows={newestFirst}
      keyOf={({ release }) => release}
      evidence={ngcPytorchTags.map(({ evidence }) => evidence)}
      sources={sources}
    />
  );
}
