import type { ReactNode } from 'react';
import type { DockerForm } from '../../data/dockerFields';
import { choiceOf } from '../form/formProps';
import RadioField from '../form/RadioField';
import type { FormProps } from './formProps';
import { frameworkChoices } from './frameworkChoices';
import Notes from './Notes';

/** Which release of the framework the image has; nothing is checked until the reader decides. */
export default function FrameworkField(props: FormProps): ReactNode {
  const { choice, wants } = props;
  if (!wants?.framework) return null;
  return (
    <RadioField<DockerForm['framework']>
      {...choiceOf(props, 'framework')}
      choices={frameworkChoices(wants.framework, choice)}
      notes={<Notes fields={['framework']} {...props} />}
    />
  );
}
