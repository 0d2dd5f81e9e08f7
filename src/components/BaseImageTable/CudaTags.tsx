import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { cudaTags, tagSources } from '../../data/imageTags';
import type { CudaTagRow } from '../../data/schema/gpu';
import type { Column } from '../output/FactTable';
import EvidenceMark from '../output/FactTable/EvidenceMark';
import { numberSources } from '../output/FactTable/numberSources';
import SourcedTable from '../output/FactTable/SourcedTable';
import { SourceMark } from '../output/FactTable/SourceNotes';
import { driverColumn, heads, tagHead } from './columns';

const newestFirst = [...cudaTags].reverse();
const sources = numberSources(
  'cuda-tags',
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
          <SourceMark sources={sources} name={source} />
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
    <SourcedTable
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
      evidence={cudaTags.map(({ evidence }) => evidence)}
      sources={sources}
    />
  );
}
