import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { DockerForm } from '../../data/dockerFields';
import { choiceOf, textOf } from '../form/formProps';
import RadioField from '../form/RadioField';
import TextField from '../form/TextField';
import PastedMachine from '../generator/fields/PastedMachine';
import { useLocalized } from '../state/useLocale';
import { useReader } from '../state/useProfile';
import BaseChoice from './BaseChoice';
import type { FormProps } from './formProps';
import Notes from './Notes';

/** The target machine and the base image. */
export default function BaseFields(props: FormProps): ReactNode {
  const { recipe, base, change } = props;
  const family = typeof recipe.base === 'string';
  return (
    <>
      {(family || recipe.gpu) && <MachineFields {...props} />}
      {family && !base?.compiler && recipe.base !== 'tensorflow' && (
        <VariantField {...props} />
      )}
      <TextField
        {...textOf(props, 'image')}
        hint={translate({
          id: 'dockerfileGenerator.image.hint',
          message: 'Leave it empty to use the recommended image.',
          description: 'Below the field for the base image',
        })}
        placeholder={base?.image ?? ''}
        notes={
          <>
            {base && (
              <BaseChoice
                base={base}
                choose={(image) => {
                  change({ image });
                }}
              />
            )}
            <Notes fields={['image']} {...props} />
          </>
        }
      />
    </>
  );
}

function MachineFields(props: FormProps): ReactNode {
  const { form } = props;
  const { server } = useReader();
  const localized = useLocalized();
  return (
    <>
      <RadioField<DockerForm['machine']>
        {...choiceOf(props, 'machine')}
        choices={[
          { value: 'server', label: localized(server.label) },
          {
            value: 'cards',
            label: translate({
              id: 'dockerfileGenerator.machine.cards',
              message: 'Other GPUs',
              description: 'Choice: the reader types the GPUs',
            }),
          },
        ]}
        notes={
          <>
            {form.machine === 'server' && <PastedMachine />}
            <Notes fields={['machine', 'cards']} {...props} />
          </>
        }
      />
      {form.machine === 'cards' && (
        <>
          <TextField {...textOf(props, 'cards')} placeholder={samples.cards} />
          <TextField
            {...textOf(props, 'driver')}
            placeholder={samples.driver}
          />
        </>
      )}
    </>
  );
}

function VariantField(props: FormProps): ReactNode {
  return (
    <RadioField<DockerForm['variant']>
      {...choiceOf(props, 'variant')}
      hint={translate({
        id: 'dockerfileGenerator.variant.hint',
        message:
          'devel includes the nvcc compiler and is several gigabytes larger.',
        description: 'Below the choice of runtime or devel',
      })}
      choices={[
        { value: 'runtime', label: names.runtime },
        { value: 'devel', label: names.devel },
      ]}
    />
  );
}

/** Parts of tags are the same in every language. */
const names = { runtime: 'runtime', devel: 'devel' } as const;

/** Names of GPUs and versions are the same in every language. */
const samples = { cards: 'RTX 4090, 8.6', driver: '535.183.01' } as const;
