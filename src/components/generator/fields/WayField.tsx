import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import {
  transferFields,
  type TransferForm,
} from '../../../data/transferFields';
import { choiceOf, type FormProps } from '../../form/formProps';
import RadioField from '../../form/RadioField';

type Way = TransferForm['way'];

/** How the archive travels; the transfer generator and the kit ask the same. */
export default function WayField({
  hint,
  ...props
}: FormProps<{ readonly way: Way }> & { readonly hint: string }): ReactNode {
  return (
    <RadioField<Way>
      {...choiceOf(props, 'way')}
      hint={hint}
      choices={transferFields.way.values.map((value) => ({
        value,
        label: names[value](),
      }))}
    />
  );
}

/** Names of programs are the same in every language. */
const names: Readonly<Record<Way, () => string>> = {
  rsync: () => 'rsync',
  sftp: () => 'sftp',
  scp: () => 'scp',
  usb: () =>
    translate({
      id: 'wayField.usb',
      message: 'USB stick',
      description: 'A way to transfer the image',
    }),
  share: () =>
    translate({
      id: 'wayField.share',
      message: 'shared folder',
      description: 'A way to transfer the image: a network share',
    }),
};
