import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { DockerForm } from '../../data/dockerFields';
import RadioField from '../form/RadioField';
import TextField from '../form/TextField';
import type { FormProps } from './formProps';
import Notes from './Notes';

/** Who the container runs as, and what it starts. */
export default function RunFields(props: FormProps): ReactNode {
  const { form, change, problem, label } = props;
  return (
    <>
      <RadioField<DockerForm['user']>
        field="user"
        legend={label('user')}
        value={form.user}
        choices={[
          {
            value: 'own',
            label: translate({
              id: 'dockerfileGenerator.user.own',
              message: 'my own uid',
              description: 'Choice: own uid',
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
        onChange={(user) => {
          change({ user });
        }}
      />
      {form.user === 'own' && <NumberFields {...props} />}
      <RadioField<DockerForm['service']>
        field="service"
        legend={label('service')}
        value={form.service}
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
        onChange={(service) => {
          change({ service });
        }}
      />
      {(form.service === 'none' || form.service === 'serve') && (
        <TextField
          field="command"
          label={label('command')}
          value={form.command}
          error={problem('command')}
          onChange={(command) => {
            change({ command });
          }}
        />
      )}
      <TextField
        field="tag"
        label={label('tag')}
        value={form.tag}
        error={problem('tag')}
        onChange={(tag) => {
          change({ tag });
        }}
      />
    </>
  );
}

function NumberFields({ form, change, problem, label }: FormProps): ReactNode {
  return (
    <>
      <TextField
        field="uid"
        label={label('uid')}
        inputMode="numeric"
        value={form.uid}
        error={problem('uid')}
        onChange={(uid) => {
          change({ uid });
        }}
      />
      <TextField
        field="gid"
        label={label('gid')}
        inputMode="numeric"
        value={form.gid}
        error={problem('gid')}
        onChange={(gid) => {
          change({ gid });
        }}
      />
    </>
  );
}

const names = { jupyter: 'JupyterLab' } as const;
