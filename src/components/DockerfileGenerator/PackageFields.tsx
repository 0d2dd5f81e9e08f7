import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { mirrors } from '../../data/mirrors';
import type { DockerForm } from '../../data/dockerFields';
import CheckField from '../form/CheckField';
import SelectField from '../form/SelectField';
import TextField from '../form/TextField';
import { hasConda } from '../../domain/dockerfile/write/needs';
import type { FormProps } from './formProps';
import Notes from './Notes';

type ListField = 'apt' | 'pip' | 'conda' | 'cran';

/** What is installed, and from where. */
export default function PackageFields(props: FormProps): ReactNode {
  const { recipe, form, base, change } = props;
  const conda = hasConda(base?.python);
  const list = (field: ListField, placeholder: string) => (
    <TextField
      field={field}
      label={labels[field]()}
      placeholder={placeholder}
      value={form[field]}
      error={props.problem(field)}
      notes={<Notes fields={[field]} {...props} />}
      onChange={(text) => {
        change({ [field]: text });
      }}
    />
  );
  return (
    <>
      {conda && (
        <CheckField
          field="environment"
          label={translate({
            id: 'dockerfileGenerator.environment',
            message: 'Install environment.yml',
            description: 'Check box: the conda environment file is installed',
          })}
          checked={form.environment}
          onChange={(environment) => {
            change({ environment });
          }}
        />
      )}
      {conda && list('conda', 'python=3.12 numpy')}
      <CheckField
        field="requirements"
        label={translate({
          id: 'dockerfileGenerator.requirements',
          message: 'Install requirements.txt',
          description: 'Check box: the packages of the file are installed',
        })}
        checked={form.requirements}
        onChange={(requirements) => {
          change({ requirements });
        }}
      />
      {list('pip', 'einops transformers==4.55.0')}
      {recipe.r && list('cran', 'ggplot2 lme4')}
      {list('apt', 'git ffmpeg')}
      {recipe.compiles && <CompileFields {...props} />}
      <MirrorFields {...props} />
    </>
  );
}

const labels: Readonly<Record<ListField, () => string>> = {
  apt: () =>
    translate({
      id: 'dockerfileGenerator.apt',
      message: 'System packages (apt)',
      description: 'Label of the list of packages',
    }),
  pip: () =>
    translate({
      id: 'dockerfileGenerator.pip',
      message: 'Python packages (pip)',
      description: 'Label of the list of packages',
    }),
  conda: () =>
    translate({
      id: 'dockerfileGenerator.conda',
      message: 'conda packages',
      description: 'Label of the list of packages',
    }),
  cran: () =>
    translate({
      id: 'dockerfileGenerator.cran',
      message: 'R packages (CRAN)',
      description: 'Label of the list of packages',
    }),
};

function CompileFields(props: FormProps): ReactNode {
  const { recipe, form, change, problem } = props;
  return (
    <>
      <CheckField
        field="extension"
        label={
          recipe.compiles === 'cmake'
            ? translate({
                id: 'dockerfileGenerator.program',
                message: 'Compile the CMake project in src/',
                description: 'Check box',
              })
            : translate({
                id: 'dockerfileGenerator.extension',
                message: 'Compile the CUDA extension in ext/',
                description: 'Check box',
              })
        }
        checked={form.extension}
        notes={<Notes fields={['extension']} {...props} />}
        onChange={(extension) => {
          change({ extension });
        }}
      />
      {form.extension && (
        <>
          <TextField
            field="maxJobs"
            label={translate({
              id: 'dockerfileGenerator.maxJobs',
              message: 'Compilers at a time',
              description: 'Label of the field for MAX_JOBS',
            })}
            hint={translate({
              id: 'dockerfileGenerator.maxJobs.hint',
              message: 'Each may take some GB of the laptop’s memory.',
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
            label={translate({
              id: 'dockerfileGenerator.ptx',
              message: 'Also for cards that are bought later (PTX)',
              description: 'Check box',
            })}
            checked={form.ptx}
            onChange={(ptx) => {
              change({ ptx });
            }}
          />
        </>
      )}
    </>
  );
}

function MirrorFields(props: FormProps): ReactNode {
  const { form, change, problem } = props;
  return (
    <>
      <SelectField<DockerForm['mirror']>
        field="mirror"
        label={translate({
          id: 'dockerfileGenerator.mirror',
          message: 'Packages come from',
          description: 'Label of the choice of a mirror',
        })}
        value={form.mirror}
        choices={[
          {
            value: 'none',
            label: translate({
              id: 'dockerfileGenerator.mirror.none',
              message: 'the original archives',
              description: 'Choice: no mirror',
            }),
          },
          ...mirrors.map(({ id, name }) => ({ value: id, label: name })),
          {
            value: 'lab',
            label: translate({
              id: 'dockerfileGenerator.mirror.lab',
              message: 'the lab’s own mirror',
              description: 'Choice: the mirrors of the lab file',
            }),
          },
        ]}
        error={problem('mirror')}
        notes={<Notes fields={['mirror']} {...props} />}
        onChange={(mirror) => {
          change({ mirror });
        }}
      />
      {form.mirror !== 'none' && (
        <CheckField
          field="keepMirror"
          label={translate({
            id: 'dockerfileGenerator.keepMirror',
            message: 'Keep the mirror’s settings in the image',
            description: 'Check box',
          })}
          checked={form.keepMirror}
          notes={<Notes fields={['keepMirror']} {...props} />}
          onChange={(keepMirror) => {
            change({ keepMirror });
          }}
        />
      )}
    </>
  );
}
