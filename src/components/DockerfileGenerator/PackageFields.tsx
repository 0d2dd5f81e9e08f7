import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { mirrors } from '../../data/mirrors';
import type { DockerForm } from '../../data/dockerFields';
import { flagOf, textOf } from '../form/formProps';
import CheckField from '../form/CheckField';
import SelectField from '../form/SelectField';
import TextField from '../form/TextField';
import { hasConda } from '../../domain/dockerfile/write/needs';
import { mirrorOf } from '../../domain/lab/mirror';
import { useLab } from '../state/useLab';
import type { FormProps } from './formProps';
import Notes from './Notes';
import YoursField from './YoursField';

type ListField = 'apt' | 'pip' | 'conda' | 'cran';

/** What to install, and from which index. */
export default function PackageFields(props: FormProps): ReactNode {
  const { recipe, form, base, change, label } = props;
  const conda = hasConda(base?.python);
  const list = (field: ListField, placeholder: string) => (
    <TextField
      field={field}
      label={label(field)}
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
      <YoursField {...props} />
      {!form.yours.trim() && conda && (
        <CheckField {...flagOf(props, 'environment')} />
      )}
      {conda && list('conda', 'python=3.12 numpy')}
      {!form.yours.trim() && <CheckField {...flagOf(props, 'requirements')} />}
      {list('pip', 'einops transformers==4.55.0')}
      {recipe.r && list('cran', 'ggplot2 lme4')}
      {list('apt', 'git ffmpeg')}
      {recipe.compiles && <CompileField {...props} />}
      <MirrorFields {...props} />
    </>
  );
}

function CompileField(props: FormProps): ReactNode {
  const { recipe, form, change, label } = props;
  return (
    <CheckField
      field="extension"
      label={
        recipe.compiles === 'cmake'
          ? translate({
              id: 'dockerfileGenerator.program',
              message: 'Compile the CMake project in src/',
              description: 'Check box',
            })
          : label('extension')
      }
      checked={form.extension}
      notes={<Notes fields={['extension']} {...props} />}
      onChange={(extension) => {
        change({ extension });
      }}
    />
  );
}

function MirrorFields(props: FormProps): ReactNode {
  const { form } = props;
  const hasOwnMirror = mirrorOf(useLab().mirrors) === 'lab';
  return (
    <>
      <SelectField<DockerForm['mirror']>
        {...textOf(props, 'mirror')}
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
          ...(hasOwnMirror || form.mirror === 'lab'
            ? [
                {
                  value: 'lab' as const,
                  label: translate({
                    id: 'dockerfileGenerator.mirror.lab',
                    message: 'the lab’s own mirror',
                    description: 'Choice: the mirrors of the lab file',
                  }),
                },
              ]
            : []),
        ]}
        notes={<Notes fields={['mirror']} {...props} />}
      />
      {form.mirror !== 'none' && (
        <CheckField
          {...flagOf(props, 'keepMirror')}
          notes={<Notes fields={['keepMirror']} {...props} />}
        />
      )}
    </>
  );
}
