import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { DockerForm } from '../../data/dockerFields';
import CheckField from '../form/CheckField';
import RadioField from '../form/RadioField';
import TextField from '../form/TextField';
import type { FormProps } from './formProps';
import Notes from './Notes';

/**
 * How packages are installed: the installer, the index, the packages to compile
 * against the installed PyTorch, and the number of build jobs.
 */
export default function InstallFields(props: FormProps): ReactNode {
  const { form, change, problem, label } = props;
  return (
    <>
      <RadioField<DockerForm['installer']>
        field="installer"
        legend={label('installer')}
        value={form.installer}
        choices={[
          { value: 'pip', label: names.pip },
          { value: 'uv', label: names.uv },
        ]}
        onChange={(installer) => {
          change({ installer });
        }}
      />
      <TextField
        field="indexes"
        label={label('indexes')}
        placeholder={sample}
        value={form.indexes}
        error={problem('indexes')}
        onChange={(indexes) => {
          change({ indexes });
        }}
      />
      <TextField
        field="compiled"
        label={label('compiled')}
        hint={translate({
          id: 'dockerfileGenerator.compiled.hint',
          message:
            'Packages whose build needs the installed PyTorch. You don’t have to list the ones that the guide knows.',
          description: 'Below the field for packages that are compiled first',
        })}
        value={form.compiled}
        error={problem('compiled')}
        notes={<Notes fields={['compiled']} {...props} />}
        onChange={(compiled) => {
          change({ compiled });
        }}
      />
      <TextField
        field="maxJobs"
        label={label('maxJobs')}
        hint={translate({
          id: 'dockerfileGenerator.maxJobs.hint',
          message: 'Each job may use several gigabytes of the laptop’s memory.',
          description: 'Below the field for MAX_JOBS',
        })}
        inputMode="numeric"
        value={form.maxJobs}
        error={problem('maxJobs')}
        onChange={(maxJobs) => {
          change({ maxJobs });
        }}
      />
      <CheckField
        field="ptx"
        label={label('ptx')}
        checked={form.ptx}
        onChange={(ptx) => {
          change({ ptx });
        }}
      />
      <CheckField
        field="certificate"
        label={label('certificate')}
        checked={form.certificate}
        onChange={(certificate) => {
          change({ certificate });
        }}
      />
    </>
  );
}

const names = { pip: 'pip', uv: 'uv' } as const;

const sample = '--extra-index-url https://host/simple';
