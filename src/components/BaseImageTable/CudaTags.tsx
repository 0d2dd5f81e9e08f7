import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { cudaTags, tagSources } from '../../data/imageTags';
import type { CudaTagRow } from '../../data/schema/gpu';
import FactTable, { type Column } from '../output/FactTable';
import EvidenceMark, { EvidenceLegend } from '../output/FactTable/EvidenceMark';
import { numberSources } from '../output/FactTable/numberSources';
import { SourceMark, SourceNotes } from '../output/FactTable/SourceNotes';
import { driverColumn, heads, tagHead } from './columns';

const table = 'cuda-tags';
const newestFirst = [...cudaTags].reverse();
const sources = numberSources(
  tagSources,
  newestFirst.map((row) => row.source),
);

/** Tags of nvidia/cuda with cuDNN. */
export default function CudaTags(): ReactNode {
  const columns: readonly Column<CudaTagRow>[] = [
    {
      id: 'tag',
      head: tagHead(),
      cell: ({ version, cudnn, source, evidence }) => (
        <>
          <code>{`${version}-${cudnn}-`}</code>{' '}
          <EvidenceMark evidence={evidence} />
          <SourceMark table={table} sources={sources} name={source} />
        </>
      ),
    },
    {
      id: 'os',
      head: translate({
        id: 'baseImageTable.systems',
        message: 'End of the tag',
        description: 'Column: the systems that a tag is made for',
      }),
      cell: ({ os }) =>
        os.map((name, i) => (
          <span key={name}>
            {i > 0 && ' · '}
            <code>{`-${name}`}</code>
          </span>
        )),
    },
    driverColumn(({ version }) => version.replace(/\.\d+$/, '')),
  ];
  return (
    <>
      <FactTable
        caption={translate(
          {
            id: 'baseImageTable.cuda',
            message:
              'Tags of nvidia/cuda with cuDNN: put {runtime} or {devel} between the two parts',
            description: 'Caption of a table',
          },
          { runtime: heads.runtime, devel: heads.devel },
        )}
        columns={columns}
        rows={newestFirst}
        keyOf={({ version }) => version}
      />
      <EvidenceLegend used={cudaTags.map(({ evidence }) => evidence)} />
      <SourceNotes table={table} sources={sources} />
    </>
  );
}
