import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import RadioField from '../form/RadioField';
import ServerField from '../generator/fields/ServerField';
import type { FormProps } from './formProps';

/** Where the command is typed and for which server; everything below depends on it. */
export default function PlaceFields({
  form,
  change,
  label,
}: FormProps): ReactNode {
  return (
    <>
      <RadioField
        legend={label('on')}
        value={form.on}
        choices={[
          {
            value: 'server',
            label: translate({
              id: 'runGenerator.on.server',
              message: 'On the server',
              description: 'Choice: the reader types the command on the server',
            }),
          },
          {
            value: 'laptop',
            label: translate({
              id: 'runGenerator.on.laptop',
              message: 'On my laptop',
              description:
                'Choice: the reader types the command on their laptop',
            }),
          },
        ]}
        onChange={(on) => {
          change({ on });
        }}
      />
      {form.on === 'server' && <ServerField />}
    </>
  );
}
