import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { pytorchTags, tagSources } from '../../data/imageTags';
import type { ImageVariant, TorchTagRow } from '../../data/schema/gpu';
import FactTable, { type Column } from '../output/FactTable';
import EvidenceMark, { EvidenceLegend } from '../output/FactTable/EvidenceMark';
import {
  numberSources,
  type NumberedSources,
} from '../output/FactTable/numberSources';
import { SourceMark, SourceNotes } from '../output/FactTable/SourceNotes';
import { driverColumn, heads, tagHead } from './columns';

const newestFirst = [...pytorchTags].reverse();
const known = ({ runtime, devel }: TorchTagRow) =>
  [runtime, devel].some((e) => e === 'sourced' || e === 'seen');
const sources = numberSources(
  'pytorch-tags',
  tagSources,
  newestFirst.flatMap((row) => [row.runtimeSource, row.develSource]),
);

/** Tags of pytorch/pytorch; those that we haven't seen ourselves are collapsed. */
export default function TorchTags(): ReactNode {
  const columns = columnsOf(sources);
  const unseen = newestFirst.filter((row) => !known(row));
  return (
    <>
      <FactTable
        caption={translate({
          id: 'baseImageTable.pytorch',
          message:
            'Tags of pytorch/pytorch: put runtime or devel after the last dash',
          description: 'Caption of a table',
        })}
        columns={columns}
        rows={newestFirst.filter(known)}
        keyOf={tagOf}
      />
      <details>
        <summary>
          {translate(
            {
              id: 'baseImageTable.unseen',
              message: '{count} more tags that should exist',
              description: 'Opens the tags that no source confirms',
            },
            { count: String(unseen.length) },
          )}
        </summary>
        <FactTable
          caption={translate({
            id: 'baseImageTable.unseen.caption',
            message: 'Tags of pytorch/pytorch that no source lists',
            description: 'Caption of a table',
          })}
          columns={columns}
          rows={unseen}
          keyOf={tagOf}
        />
      </details>
      <EvidenceLegend
        used={pytorchTags.flatMap((row) => [row.runtime, row.devel])}
      />
      <SourceNotes sources={sources} />
    </>
  );
}

const tagOf = ({ torch, cuda, cudnn }: TorchTagRow) =>
  `${torch}-cuda${cuda}-cudnn${cudnn}-`;

const columnsOf = (
  numbered: NumberedSources,
): readonly Column<TorchTagRow>[] => [
  {
    id: 'tag',
    head: tagHead(),
    cell: (row) => <code>{tagOf(row)}</code>,
  },
  variantColumn('runtime', numbered),
  variantColumn('devel', numbered),
  {
    id: 'os',
    head: translate({
      id: 'baseImageTable.os',
      message: 'System',
      description: 'Column: the Linux inside an image',
    }),
    cell: ({ os, baseEvidence }) => (
      <>
        {os} <EvidenceMark evidence={baseEvidence} />
      </>
    ),
  },
  { id: 'python', head: heads.python, cell: ({ python }) => python },
  driverColumn(({ cuda }) => cuda),
];

function variantColumn(
  variant: ImageVariant,
  numbered: NumberedSources,
): Column<TorchTagRow> {
  return {
    id: variant,
    head: heads[variant],
    cell: (row) =>
      row[variant] === 'sourced' ? (
        <>
          {translate({
            id: 'baseImageTable.listed',
            message: 'listed',
            description: 'A tag on a list that we read',
          })}
          <SourceMark
            sources={numbered}
            name={variant === 'runtime' ? row.runtimeSource : row.develSource}
          />
        </>
      ) : (
        <EvidenceMark evidence={row[variant]} />
      ),
  };
}
