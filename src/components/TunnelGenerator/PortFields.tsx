import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { tunnelFields, type TunnelForm } from '../../data/tunnelFields';
import { tunnelServices, type ServiceId } from '../../data/tunnelServices';
import { blankPort } from '../../domain/tunnel/formState';
import { ownPorts } from '../../domain/tunnel/ownPorts';
import { forwardsOf } from '../../domain/tunnel/toSpec';
import { choiceOf, flagOf, textOf, type FormProps } from '../form/formProps';
import CheckField from '../form/CheckField';
import { numbered } from '../form/numbered';
import RadioField from '../form/RadioField';
import RowsField from '../form/RowsField';
import SelectField from '../form/SelectField';
import TextField from '../form/TextField';
import { useLocalized } from '../state/useLocale';
import { useReader } from '../state/useProfile';

const { cells } = tunnelFields.ports;

/** The services to reach, and their ports. */
export default function PortFields(props: FormProps<TunnelForm>): ReactNode {
  const { form, change, label, problem } = props;
  const { server } = useReader();
  const localized = useLocalized();
  const forwards = forwardsOf(form, server);
  return (
    <RowsField<TunnelForm['ports'][number]>
      field="ports"
      legend={label('ports')}
      hint={translate({
        id: 'tunnelGenerator.ports.hint',
        message:
          'Leave a port empty to use your own port on the server and the same number on your laptop.',
        description: 'Below the programs and their ports',
      })}
      rows={form.ports}
      blank={blankPort}
      addLabel={translate({
        id: 'tunnelGenerator.ports.add',
        message: 'Add a program',
        description: 'Button',
      })}
      onChange={(ports) => {
        change({ ports });
      }}
    >
      {(row, changeRow, i) => (
        <>
          <SelectField<ServiceId>
            label={numbered(localized(cells.service.label), i)}
            value={row.service}
            choices={tunnelServices.map(({ id, title }) => ({
              value: id,
              label: localized(title),
            }))}
            onChange={(service) => {
              changeRow({ service });
            }}
          />
          <TextField
            label={numbered(localized(cells.server.label), i)}
            inputMode="numeric"
            value={row.server}
            placeholder={String(forwards[i]?.server ?? '')}
            error={
              problem(`ports.${String(i)}.server`) ??
              (i === 0 ? problem('ports') : null)
            }
            onChange={(there) => {
              changeRow({ server: there });
            }}
          />
          <TextField
            label={numbered(localized(cells.laptop.label), i)}
            inputMode="numeric"
            value={row.laptop}
            placeholder={String(forwards[i]?.laptop ?? '')}
            error={problem(`ports.${String(i)}.laptop`)}
            onChange={(laptop) => {
              changeRow({ laptop });
            }}
          />
        </>
      )}
    </RowsField>
  );
}

/** The ports of the lab's range that belong to the reader. */
export function BlockField(props: FormProps<TunnelForm>): ReactNode {
  const { form } = props;
  const { server } = useReader();
  const [from, to] = server.portRange;
  return (
    <RadioField<TunnelForm['block']>
      {...choiceOf(props, 'block')}
      hint={translate(
        {
          id: 'tunnelGenerator.block.hint',
          message:
            'They follow from the account {account} and the lab’s range {from}–{to}, so members rarely collide. If another person already uses one, choose the next block, or type a port.',
          description: 'Below the choice among three blocks of ports',
        },
        { account: form.account, from: String(from), to: String(to) },
      )}
      choices={tunnelFields.block.values.map((value) => ({
        value,
        label: ownPorts(form.account, server.portRange, Number(value)).join(
          '–',
        ),
      }))}
    />
  );
}

/** How the tunnel runs, and its name. */
export function TunnelFields(props: FormProps<TunnelForm>): ReactNode {
  return (
    <>
      <CheckField {...flagOf(props, 'background')} />
      <TextField {...textOf(props, 'alias')} />
    </>
  );
}
