import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { ngcPytorchTags, tagSources } from '../../data/imageTags';
import type { NgcTorchTagRow } from '../../data/schema/gpu';
import FactTable, { type Column } from '../output/FactTable';
import EvidenceMark, { EvidenceLegend } from '../output/FactTable/EvidenceMark';
import { numberSources } from '../output/FactTable/numberSources';
import { SourceMark, SourceNotes } from '../output/FactTable/SourceNotes';
import { driverColumn, heads, knownHead, tagHead } from './columns';

const table = 'ngc-tags';
const newestFirst = [...ngcPytorchTags].reverse();
const sources = numberSources(
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
          <SourceMark table={table} sources={sources} name={source} />
        </>
      ),
    },
  ];
  return (
    <>
      <FactTable
        caption={translate({
          id: 'baseImageTable.ngc',
          message: 'Tags of nvcr.io/nvidia/pytorch; there are more',
          description: 'Caption of a table',
        })}
        columns={columns}
        rows={newestFirst}
        keyOf={({ release }) => release}
      />
      <EvidenceLegend used={ngcPytorchTags.map(({ evidence }) => evidence)} />
      <SourceNotes table={table} sources={sources} />
    </>
  );
}
