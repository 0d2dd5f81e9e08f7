import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { TensorflowRow } from '../../data/schema/gpu';
import {
  tensorflowReleases,
  tensorflowSources,
} from '../../data/tensorflowReleases';
import type { Column } from '../output/FactTable';
import { numberSources } from '../output/FactTable/numberSources';
import SourcedTable from '../output/FactTable/SourcedTable';
import { SourceMark } from '../output/FactTable/SourceNotes';
import { driverColumn, heads, tagHead } from './columns';

const newestFirst = [...tensorflowReleases].reverse();
const sources = numberSources(
  'tensorflow-tags',
  tensorflowSources,
  newestFirst.map((row) => row.source),
);

/** Releases of TensorFlow and their tags. */
export default function TensorflowTags(): ReactNode {
  const columns: readonly Column<TensorflowRow>[] = [
    {
      id: 'tag',
      head: tagHead(),
      cell: ({ tensorflow, source }) => (
        <>
          <code>{`${tensorflow}-gpu`}</code>
          <SourceMark sources={sources} name={source} />
        </>
      ),
    },
    { id: 'cuda', head: heads.cuda, cell: ({ cuda }) => cuda },
    { id: 'cudnn', head: heads.cudnn, cell: ({ cudnn }) => cudnn },
    { id: 'python', head: heads.python, cell: ({ python }) => python },
    driverColumn(({ cuda }) => cuda),
  ];
  return (
    <SourcedTable
      caption={translate({
        id: 'baseImageTable.tensorflow',
        message:
          'Tags of tensorflow/tensorflow. The versions are from its documentation and the tags from 2.3 on from public Dockerfiles; none was pulled for this page',
        description: 'Caption of a table',
      })}
      columns={columns}
      rows={newestFirst}
      keyOf={({ tensorflow }) => tensorflow}
      sources={sources}
    />
  );
}
