import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { EnvRow } from '../../../data/envCells';
import type { Localized } from '../../../data/schema/text';
import RowsField from '../RowsField';
import TextField from '../TextField';

type Props = {
  readonly rows: readonly EnvRow[];
  readonly onChange: (rows: readonly EnvRow[]) => void;
  /** The message of a field by its name, `env.0.value`. */
  readonly problem: (field: string) => Localized | null;
  readonly hint?: ReactNode;
  readonly notes?: ReactNode;
};

/** Environment variables, a row each; the field of both generators that is named `env`. */
export default function VariablesField({ problem, ...rows }: Props): ReactNode {
  return (
    <RowsField
      field="env"
      legend={translate({
        id: 'variablesField.legend',
        message: 'Variables',
        description: 'Legend of the environment variables',
      })}
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
            label={translate(
              {
                id: 'variablesField.name',
                message: 'variable ({number})',
                description: 'Label of the name of variable {number}',
              },
              { number: String(i + 1) },
            )}
            value={row.name}
            error={problem(`env.${String(i)}.name`)}
            onChange={(name) => {
              change({ name });
            }}
          />
          <TextField
            label={translate(
              {
                id: 'variablesField.value',
                message: 'value ({number})',
                description: 'Label of the value of variable {number}',
              },
              { number: String(i + 1) },
            )}
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
