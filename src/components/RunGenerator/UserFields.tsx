import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { RunForm } from '../../data/runFields';
import { choiceOf, textOf } from '../form/formProps';
import RadioField from '../form/RadioField';
import TextField from '../form/TextField';
import FieldNotes from './FieldNotes';
import type { FormProps } from './formProps';

/** The user that the program runs as, who also owns the files it writes. */
export default function UserFields(props: FormProps): ReactNode {
  const { form } = props;
  return (
    <>
      <RadioField<RunForm['user']>
        {...choiceOf(props, 'user')}
        choices={[
          {
            value: 'own',
            label: translate({
              id: 'runGenerator.user.own',
              message: 'Myself',
              description: 'Choice: the reader’s uid',
            }),
          },
          {
            value: 'ownEntry',
            label: translate({
              id: 'runGenerator.user.ownEntry',
              message: 'Myself; the entrypoint creates my account',
              description:
                'Choice: the reader’s uid, in an image whose entrypoint supports it',
            }),
          },
          {
            value: 'image',
            label: translate({
              id: 'runGenerator.user.image',
              message: 'The image’s user',
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
      />
      {form.user === 'own' && (
        <TextField
          {...textOf(props, 'home')}
          hint={translate({
            id: 'runGenerator.home.hint',
            message:
              'pip, PyTorch, and Hugging Face keep their caches here. /tmp always works but is deleted with the container; a mounted folder keeps the caches.',
            description: 'Below the home folder',
          })}
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
        'The image has no account with your uid, so getpwuid() would fail. The command sets HOME and USER instead. Windows has no uid, so the command uses 1000 on a Windows laptop.',
      description: 'Explains the choice of the reader’s uid',
    }),
  ownEntry: () =>
    translate({
      id: 'runGenerator.user.ownEntry.hint',
      message:
        'For images whose entrypoint creates an account with your uid, as the VNC example does: a desktop doesn’t start without one. Windows has no uid, so the command uses 1000 on a Windows laptop.',
      description: 'Explains the choice of an image that creates the account',
    }),
  image: () =>
    translate({
      id: 'runGenerator.user.image.hint',
      message:
        'Usually root. Choose this on Docker Desktop (Windows, macOS), which makes you the owner of the files by itself.',
      description: 'Explains the choice of the image’s user',
    }),
  root: () =>
    translate({
      id: 'runGenerator.user.root.hint',
      message:
        'Use it to repair file owners or to try out an apt-get, not for your work.',
      description: 'Explains the choice of root',
    }),
};
