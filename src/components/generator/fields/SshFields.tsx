import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { textOf, type FormProps } from '../../form/formProps';
import TextField from '../../form/TextField';

/** The values that reach a machine over SSH, the same in every form that needs them. */
type SshForm = {
  readonly account: string;
  readonly host: string;
  readonly sshPort: string;
  readonly jump: string;
};

/** Account, server, port, and jump host; the lab file and the profile provide the defaults. */
export default function SshFields(props: FormProps<SshForm>): ReactNode {
  return (
    <>
      <TextField {...textOf(props, 'account')} />
      <TextField {...textOf(props, 'host')} />
      <TextField {...textOf(props, 'sshPort')} inputMode="numeric" />
      <TextField
        {...textOf(props, 'jump')}
        hint={translate({
          id: 'sshFields.jump.hint',
          message:
            'Write host, user@host, or user@host:port. Separate several with commas.',
          description: 'Below the jump host',
        })}
      />
    </>
  );
}
