import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { DockerForm } from '../../data/dockerFields';
import RadioField from '../form/RadioField';
import TextField from '../form/TextField';
import type { FormProps } from './formProps';
import Notes from './Notes';

/** Who the container runs as, and what it starts. */
export default function RunFields(props: FormProps): ReactNode {
  const { form, change, problem } = props;
  return (
    <>
      <RadioField<DockerForm['user']>
        field="user"
        legend={translate({
          id: 'dockerfileGenerator.user',
          message: 'Runs as',
          description: 'Legend of the choice of the user',
        })}
        value={form.user}
        choices={[
          {
            value: 'own',
            label: translate({
              id: 'dockerfileGenerator.user.own',
              message: 'an account with my number',
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
        legend={translate({
          id: 'dockerfileGenerator.service',
          message: 'Starts',
          description: 'Legend: what the container starts',
        })}
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
        ]}
        notes={<Notes fields={['service']} {...props} />}
        onChange={(service) => {
          change({ service });
        }}
      />
      {form.service === 'none' && (
        <TextField
          field="command"
          label={translate({
            id: 'dockerfileGenerator.command',
            message: 'Command',
            description: 'Label of the field for CMD',
          })}
          value={form.command}
          error={problem('command')}
          onChange={(command) => {
            change({ command });
          }}
        />
      )}
      <TextField
        field="tag"
        label={translate({
          id: 'dockerfileGenerator.tag',
          message: 'Name and tag of the image',
          description: 'Label of the field for docker build -t',
        })}
        value={form.tag}
        error={problem('tag')}
        onChange={(tag) => {
          change({ tag });
        }}
      />
    </>
  );
}

function NumberFields({ form, change, problem }: FormProps): ReactNode {
  return (
    <>
      <TextField
        field="uid"
        label={translate({
          id: 'dockerfileGenerator.uid',
          message: 'My number on the server (id -u)',
          description: 'Label of the field for the uid',
        })}
        inputMode="numeric"
        value={form.uid}
        error={problem('uid')}
        onChange={(uid) => {
          change({ uid });
        }}
      />
      <TextField
        field="gid"
        label={translate({
          id: 'dockerfileGenerator.gid',
          message: 'My group there (id -g)',
          description: 'Label of the field for the gid',
        })}
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

/** A product's name. */
const names = { jupyter: 'JupyterLab' } as const;
