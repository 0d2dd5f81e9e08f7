import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { RunForm } from '../../data/runFields';
import RadioField from '../form/RadioField';
import TextField from '../form/TextField';
import FieldNotes from './FieldNotes';
import type { FormProps } from './formProps';

/** Who the program is, and so who owns the files that it writes. */
export default function UserFields(props: FormProps): ReactNode {
  const { form, change, problem, label } = props;
  return (
    <>
      <RadioField<RunForm['user']>
        field="user"
        legend={label('user')}
        value={form.user}
        choices={[
          {
            value: 'own',
            label: translate({
              id: 'runGenerator.user.own',
              message: 'Myself',
              description: 'Choice: the own uid',
            }),
          },
          {
            value: 'ownEntry',
            label: translate({
              id: 'runGenerator.user.ownEntry',
              message: 'Myself, the image makes my account',
              description:
                'Choice: the own uid, in an image with a fitting entrypoint',
            }),
          },
          {
            value: 'image',
            label: translate({
              id: 'runGenerator.user.image',
              message: 'As the image says',
              description: 'Choice: no --user',
            }),
          },
          {
            value: 'root',
            label: translate({
              id: 'runGenerator.user.root',
              message: 'root',
              description: 'Choice: uid 0',
            }),
          },
        ]}
        hint={hints[form.user]()}
        notes={<FieldNotes field="user" {...props} />}
        onChange={(user) => {
          change({ user });
        }}
      />
      {form.user === 'own' && (
        <TextField
          field="home"
          label={label('home')}
          hint={translate({
            id: 'runGenerator.home.hint',
            message:
              'Caches of pip, PyTorch and Hugging Face go below it. /tmp always works and is gone with the container; a mounted folder keeps them.',
            description: 'Below the home folder',
          })}
          value={form.home}
          error={problem('home')}
          onChange={(home) => {
            change({ home });
          }}
        />
      )}
    </>
  );
}

const hints: Readonly<Record<RunForm['user'], () => string>> = {
  own: () =>
    translate({
      id: 'runGenerator.user.own.hint',
      message:
        'The image has no account of your number, so getpwuid() would fail: HOME and USER are set in its place. Windows has no uid, so 1000 is written on a Windows laptop.',
      description: 'Explains the choice of the own uid',
    }),
  ownEntry: () =>
    translate({
      id: 'runGenerator.user.ownEntry.hint',
      message:
        'For images whose entrypoint adds your uid to the accounts, as the VNC example does: a desktop does not start without one. Windows has no uid, so 1000 is written on a Windows laptop.',
      description: 'Explains the choice of an image that makes the account',
    }),
  image: () =>
    translate({
      id: 'runGenerator.user.image.hint',
      message:
        'Mostly root. On Docker Desktop (Windows, macOS) this is right: it gives your files to you by itself.',
      description: 'Explains the choice of the image’s user',
    }),
  root: () =>
    translate({
      id: 'runGenerator.user.root.hint',
      message: 'For repairing owners or trying an apt-get; not for work.',
      description: 'Explains the choice of root',
    }),
};
