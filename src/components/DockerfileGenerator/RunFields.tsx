import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { DockerForm } from '../../data/dockerFields';
import { choiceOf, textOf } from '../form/formProps';
import RadioField from '../form/RadioField';
import TextField from '../form/TextField';
import type { FormProps } from './formProps';
import Notes from './Notes';

/** Who the container runs as, and what it starts. */
export default function RunFields(props: FormProps): ReactNode {
  const { form } = props;
  return (
    <>
      <RadioField<DockerForm['user']>
        {...choiceOf(props, 'user')}
        choices={[
          {
            value: 'own',
            label: translate({
              id: 'dockerfileGenerator.user.own',
              message: 'my own uid',
              description: 'Choice: the reader’s uid',
            }),
          },
          {
            value: 'root',
            label: translate({
              id: 'dockerfileGenerator.user.root',
              message: 'root',
              description: 'Choice: root',
            }),
          },
        ]}
        notes={<Notes fields={['user']} {...props} />}
      />
      {form.user === 'own' && <NumberFields {...props} />}
      <RadioField<DockerForm['service']>
        {...choiceOf(props, 'service')}
        choices={[
          {
            value: 'none',
            label: translate({
              id: 'dockerfileGenerator.service.none',
              message: 'a command',
              description: 'Choice: no service',
            }),
          },
          { value: 'jupyter', label: names.jupyter },
          {
            value: 'desktop',
            label: translate({
              id: 'dockerfileGenerator.service.desktop',
              message: 'a desktop (VNC)',
              description: 'Choice: a remote desktop',
            }),
          },
          {
            value: 'serve',
            label: translate({
              id: 'dockerfileGenerator.service.serve',
              message: 'a model server',
              description: 'Choice: the command serves models over HTTP',
            }),
          },
        ]}
        notes={<Notes fields={['service']} {...props} />}
      />
      {(form.service === 'none' || form.service === 'serve') && (
        <TextField {...textOf(props, 'command')} />
      )}
      <TextField {...textOf(props, 'tag')} />
    </>
  );
}

function NumberFields(props: FormProps): ReactNode {
  return (
    <>
      <TextField {...textOf(props, 'uid')} inputMode="numeric" />
      <TextField {...textOf(props, 'gid')} inputMode="numeric" />
    </>
  );
}

const names = { jupyter: 'JupyterLab' } as const;
