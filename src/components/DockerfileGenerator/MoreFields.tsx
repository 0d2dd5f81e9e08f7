import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { DockerForm } from '../../data/dockerFields';
import { choiceOf, flagOf, textOf } from '../form/formProps';
import CheckField from '../form/CheckField';
import RadioField from '../form/RadioField';
import TextField from '../form/TextField';
import VariablesField from '../form/VariablesField';
import type { FormProps } from './formProps';
import Notes from './Notes';

/** Fields that few readers need: language, time zone, models, variables, and labels. */
export default function MoreFields(props: FormProps): ReactNode {
  return (
    <>
      <RegionFields {...props} />
      <ModelField {...props} />
      <VariablesField
        legend={props.label('env')}
        rows={props.form.env}
        problem={props.problem}
        notes={<Notes fields={['env']} {...props} />}
        onChange={(env) => {
          props.change({ env });
        }}
      />
      {(['workdir', 'title', 'authors'] as const).map((field) => (
        <TextField
          key={field}
          field={field}
          label={props.label(field)}
          value={props.form[field]}
          error={props.problem(field)}
          onChange={(text) => {
            props.change({ [field]: text });
          }}
        />
      ))}
    </>
  );
}

function RegionFields(props: FormProps): ReactNode {
  return (
    <>
      <RadioField<DockerForm['locale']>
        {...choiceOf(props, 'locale')}
        choices={[
          {
            value: 'none',
            label: translate({
              id: 'dockerfileGenerator.locale.none',
              message: 'Same as the base image',
              description: 'Choice: locale unchanged',
            }),
          },
          { value: 'en', label: locales.en },
          { value: 'zh', label: locales.zh },
        ]}
      />
      <CheckField {...flagOf(props, 'fonts')} />
      <TextField {...textOf(props, 'timezone')} placeholder={sampleZone} />
    </>
  );
}

const locales = { en: 'en_US.UTF-8', zh: 'zh_CN.UTF-8' } as const;

function ModelField(props: FormProps): ReactNode {
  return (
    <RadioField<DockerForm['models']>
      {...choiceOf(props, 'models')}
      choices={[
        {
          value: 'none',
          label: translate({
            id: 'dockerfileGenerator.models.none',
            message: 'None',
            description: 'Choice: no models',
          }),
        },
        {
          value: 'mounted',
          label: translate({
            id: 'dockerfileGenerator.models.mounted',
            message: 'Mounted on /models',
            description: 'Choice: models are mounted when the container starts',
          }),
        },
        {
          value: 'copied',
          label: translate({
            id: 'dockerfileGenerator.models.copied',
            message: 'Copied from models/',
            description: 'Choice: models become part of the image',
          }),
        },
      ]}
      notes={<Notes fields={['models']} {...props} />}
    />
  );
}

/** A zone's name in the tz database. */
const sampleZone = 'Asia/Shanghai';
