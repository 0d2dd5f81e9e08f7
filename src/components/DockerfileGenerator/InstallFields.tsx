import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { DockerForm } from '../../data/dockerFields';
import { choiceOf, flagOf, textOf } from '../form/formProps';
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
  return (
    <>
      <RadioField<DockerForm['installer']>
        {...choiceOf(props, 'installer')}
        choices={[
          { value: 'pip', label: names.pip },
          { value: 'uv', label: names.uv },
        ]}
      />
      <TextField {...textOf(props, 'indexes')} placeholder={sample} />
      <TextField
        {...textOf(props, 'compiled')}
        hint={translate({
          id: 'dockerfileGenerator.compiled.hint',
          message:
            'Packages whose build needs the installed PyTorch. You don’t have to list the ones that the guide knows.',
          description: 'Below the field for packages that are compiled first',
        })}
        notes={<Notes fields={['compiled']} {...props} />}
      />
      <TextField
        {...textOf(props, 'maxJobs')}
        hint={translate({
          id: 'dockerfileGenerator.maxJobs.hint',
          message: 'Each job may use several gigabytes of the laptop’s memory.',
          description: 'Below the field for MAX_JOBS',
        })}
        inputMode="numeric"
      />
      <CheckField {...flagOf(props, 'ptx')} />
      <CheckField {...flagOf(props, 'certificate')} />
    </>
  );
}

const names = { pip: 'pip', uv: 'uv' } as const;

const sample = '--extra-index-url https://host/simple';
