import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import {
  transferFields,
  type TransferForm,
} from '../../../data/transferFields';
import type { FormProps } from '../../form/formProps';
import RadioField from '../../form/RadioField';

type Compression = TransferForm['compression'];

type Props = Omit<
  FormProps<{ readonly compression: Compression }>,
  'problem'
> & { readonly hint?: string };

/** The program that compresses the archive. */
export default function CompressionField({
  form,
  change,
  label,
  hint,
}: Props): ReactNode {
  return (
    <RadioField<Compression>
      field="compression"
      legend={label('compression')}
      value={form.compression}
      hint={hint}
      choices={transferFields.compression.values.map((value) => ({
        value,
        label: value === 'none' ? none() : value,
      }))}
      onChange={(compression) => {
        change({ compression });
      }}
    />
  );
}

const none = () =>
  translate({
    id: 'compressionField.none',
    message: 'none',
    description: 'No compression',
  });
