import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import {
  transferFields,
  type TransferForm,
} from '../../../data/transferFields';
import { choiceOf, type FormProps } from '../../form/formProps';
import RadioField from '../../form/RadioField';

type Compression = TransferForm['compression'];

type Props = FormProps<{ readonly compression: Compression }> & {
  readonly hint?: string;
};

/** The program that compresses the archive. */
export default function CompressionField({ hint, ...props }: Props): ReactNode {
  return (
    <RadioField<Compression>
      {...choiceOf(props, 'compression')}
      hint={hint}
      choices={transferFields.compression.values.map((value) => ({
        value,
        label: value === 'none' ? none() : value,
      }))}
    />
  );
}

const none = () =>
  translate({
    id: 'compressionField.none',
    message: 'none',
    description: 'No compression',
  });
