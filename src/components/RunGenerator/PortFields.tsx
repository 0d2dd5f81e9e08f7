import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { containers } from '../../data/containers';
import { runFields, type PortRow } from '../../data/runFields';
import { numbered } from '../form/numbered';
import RowsField from '../form/RowsField';
import SelectField from '../form/SelectField';
import TextField from '../form/TextField';
import { useLocalized } from '../state/useLocale';
import { useReader } from '../state/useProfile';
import FieldNotes from './FieldNotes';
import type { FormProps } from './formProps';

const { cells } = runFields.ports;

/** The container ports that are reachable from outside, and who can reach them. */
export default function PortFields(props: FormProps): ReactNode {
  const { form, change, problem, label } = props;
  const [from, to] = useReader().server.portRange;
  const localized = useLocalized();
  return (
    <RowsField<PortRow>
      field="ports"
      legend={label('ports')}
      hint={
        form.on === 'server' &&
        translate(
          {
            id: 'runGenerator.ports.hint',
            message:
              'The lab’s ports for members: {from} to {to}. Choose one that no one else uses.',
            description: 'Below the ports',
          },
          { from: String(from), to: String(to) },
        )
      }
      rows={form.ports}
      blank={{
        address: 'loopback',
        host: String(from),
        container: String(containers.notebook.port),
      }}
      addLabel={translate({
        id: 'runGenerator.ports.add',
        message: 'Add a port',
        description: 'Button that adds a row for a port',
      })}
      notes={<FieldNotes field="ports" {...props} />}
      onChange={(ports) => {
        change({ ports });
      }}
    >
      {(row, changeRow, i) => (
        <>
          <SelectField
            label={numbered(localized(cells.address.label), i)}
            value={row.address}
            choices={[
              {
                value: 'loopback',
                label: translate({
                  id: 'runGenerator.ports.loopback',
                  message: 'this machine (127.0.0.1)',
                  description: 'Choice: the port listens on loopback only',
                }),
              },
              {
                value: 'all',
                label: translate({
                  id: 'runGenerator.ports.all',
                  message: 'the whole network',
                  description: 'Choice: the port listens on all addresses',
                }),
              },
            ]}
            onChange={(address) => {
              changeRow({ address });
            }}
          />
          <TextField
            label={numbered(localized(cells.host.label), i)}
            inputMode="numeric"
            value={row.host}
            error={problem(`ports.${String(i)}.host`)}
            onChange={(host) => {
              changeRow({ host });
            }}
          />
          <TextField
            label={numbered(localized(cells.container.label), i)}
            inputMode="numeric"
            value={row.container}
            error={problem(`ports.${String(i)}.container`)}
            onChange={(container) => {
              changeRow({ container });
            }}
          />
        </>
      )}
    </RowsField>
  );
}
