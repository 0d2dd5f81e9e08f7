import type { ReactNode } from 'react';
import type { Evidence } from '../../../data/schema/gpu';
import FactTable, { type FactTableProps } from '.';
import { EvidenceLegend } from './EvidenceMark';
import type { NumberedSources } from './numberSources';
import { SourceNotes } from './SourceNotes';

type Props<Row> = FactTableProps<Row> & {
  /** The evidence of all rows, also of those that a filter hides. */
  readonly evidence?: readonly Evidence[];
  readonly sources: NumberedSources;
};

/** A table of facts, with a legend for its marks and its sources below. */
export default function SourcedTable<Row>({
  evidence = [],
  sources,
  ...table
}: Props<Row>): ReactNode {
  return (
    <>
      <FactTable {...table} />
      <EvidenceLegend used={evidence} />
      <SourceNotes sources={sources} />
    </>
  );
}
