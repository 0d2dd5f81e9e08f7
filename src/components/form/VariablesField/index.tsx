import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { envCells, type EnvRow } from '../../../data/envCells';
import type { Localized } from '../../../data/schema/text';
import { useLocalized } from '../../state/useLocale';
import { numbered } from '../numbered';
import RowsField from '../RowsField';
import TextField from '../TextField';

type Props = {
  readonly legend: string;
  readonly rows: readonly EnvRow[];
  readonly onChange: (rows: readonly EnvRow[]) => void;
  /** The error message of a field by its name, `env.0.value`. */
  readonly problem: (field: string) => Localized | null;
  readonly hint?: ReactNode;
  readonly notes?: ReactNode;
};

/** Environment variables, one row each; both generators use it for their `env` field. */
export default function VariablesField({
  legend,
  problem,
  ...rows
}: Props): ReactNode {
  const localized = useLocalized();
  return (
    <RowsField
      field="env"
      legend={legend}
      blank={{ name: '', value: '' }}
      addLabel={translate({
        id: 'variablesField.add',
        message: 'Add a variable',
        description: 'Button that adds a row for a variable',
      })}
      {...rows}
    >
      {(row, change, i) => (
        <>
          <TextField
            label={numbered(localized(envCells.name.label), i)}
            value={row.name}
            error={problem(`env.${String(i)}.name`)}
            onChange={(name) => {
              change({ name });
            }}
          />
          <TextField
            label={numbered(localized(envCells.value.label), i)}
            value={row.value}
            error={problem(`env.${String(i)}.value`)}
            onChange={(value) => {
              change({ value });
            }}
          />
        </>
      )}
    </RowsField>
  );
}
