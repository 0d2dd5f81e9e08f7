import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { FormProps } from '../../form/formProps';
import TextField from '../../form/TextField';

/** The values that reach a machine over SSH, the same in every form that needs them. */
type SshForm = {
  readonly account: string;
  readonly host: string;
  readonly sshPort: string;
  readonly jump: string;
};

/** Account, server, port, and jump host; the lab file and the profile provide the defaults. */
export default function SshFields({
  form,
  change,
  label,
  problem,
}: FormProps<SshForm>): ReactNode {
  return (
    <>
      <TextField
        field="account"
        label={label('account')}
        value={form.account}
        error={problem('account')}
        onChange={(account) => {
          change({ account });
        }}
      />
      <TextField
        field="host"
        label={label('host')}
        value={form.host}
        error={problem('host')}
        onChange={(host) => {
          change({ host });
        }}
      />
      <TextField
        field="sshPort"
        label={label('sshPort')}
        inputMode="numeric"
        value={form.sshPort}
        error={problem('sshPort')}
        onChange={(sshPort) => {
          change({ sshPort });
        }}
      />
      <TextField
        field="jump"
        label={label('jump')}
        hint={translate({
          id: 'sshFields.jump.hint',
          message:
            'Write host, user@host, or user@host:port. Separate several with commas.',
          description: 'Below the jump host',
        })}
        value={form.jump}
        error={problem('jump')}
        onChange={(jump) => {
          change({ jump });
        }}
      />
    </>
  );
}
