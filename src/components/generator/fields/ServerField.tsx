import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import SelectField from '../../form/SelectField';
import PastedMachine from './PastedMachine';
import { useLab } from '../../state/useLab';
import { useLocalized } from '../../state/useLocale';
import { useProfile, useReader } from '../../state/useProfile';

/**
 * The server that everything is written for. A pasted machine has its own entry;
 * choosing one of the lab's servers replaces it.
 */
export default function ServerField(): ReactNode {
  const { servers } = useLab();
  const { server } = useReader();
  const { profile, update } = useProfile();
  const localized = useLocalized();
  return (
    <>
      <SelectField
        label={translate({
          id: 'serverField.label',
          message: 'Server',
          description: 'Label of the list of lab servers',
        })}
        value={profile.machine ? '' : server.id}
        choices={[
          ...(profile.machine
            ? [{ value: '', label: localized(server.label) }]
            : []),
          ...servers.map(({ id, label }) => ({
            value: id,
            label: localized(label),
          })),
        ]}
        onChange={(id) => {
          if (id !== '') update({ server: id, machine: undefined });
        }}
      />
      <PastedMachine />
    </>
  );
}
