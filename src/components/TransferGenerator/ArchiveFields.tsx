import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { TransferForm } from '../../data/transferFields';
import { isNetwork } from '../../domain/transfer/fieldChecks';
import { flagOf, textOf, type FormProps } from '../form/formProps';
import CheckField from '../form/CheckField';
import SelectField from '../form/SelectField';
import TextField from '../form/TextField';
import CompressionField from '../generator/fields/CompressionField';

/** The image to transfer. */
export function ImageField(props: FormProps<TransferForm>): ReactNode {
  return (
    <TextField
      {...textOf(props, 'image')}
      hint={translate({
        id: 'transferGenerator.image.hint',
        message: 'Write name:tag, as docker image ls shows it.',
        description: 'Below the field for the image',
      })}
    />
  );
}

/** Compression, and the number of files. */
export function ArchiveFields(props: FormProps<TransferForm>): ReactNode {
  const { form } = props;
  return (
    <>
      <CompressionField
        {...props}
        hint={compressionHints[form.compression]()}
      />
      {isNetwork(form.way) && (
        <CheckField
          {...flagOf(props, 'changesOnly')}
          hint={translate({
            id: 'transferGenerator.changesOnly.hint',
            message:
              'The save script asks the server. Use it from the second build of an image on, or if a lab mate has loaded one with the same base. The estimates are for the whole image.',
            description: 'Below the choice to send only new layers',
          })}
        />
      )}
      <CheckField {...flagOf(props, 'split')} />
      {form.split && <TextField {...textOf(props, 'pieceSize')} />}
    </>
  );
}

const compressionHints: Readonly<
  Record<TransferForm['compression'], () => string>
> = {
  none: () =>
    translate({
      id: 'transferGenerator.none.hint',
      message:
        'Best for Docker Desktop and fresh installs of Docker 29. Their containerd store already compresses layers, so gzip saves little.',
      description: 'Below the ways of compressing',
    }),
  gzip: () =>
    translate({
      id: 'transferGenerator.gzip.hint',
      message:
        'Often halves the archive if Docker uses the overlay2 store. Every server can read it.',
      description: 'Below the ways of compressing',
    }),
  pigz: () =>
    translate({
      id: 'transferGenerator.pigz.hint',
      message:
        'Writes gzip’s format on all cores of your laptop. If pigz isn’t installed, the script uses gzip.',
      description: 'Below the ways of compressing',
    }),
  zstd: () =>
    translate({
      id: 'transferGenerator.zstd.hint',
      message:
        'Fast and small. Docker before 23 can’t load it: the server needs the zstd program to unpack it first.',
      description: 'Below the ways of compressing',
    }),
};

/** The inputs of the estimates. */
export function EstimateFields(props: FormProps<TransferForm>): ReactNode {
  return (
    <>
      <TextField
        {...textOf(props, 'size')}
        hint={translate({
          id: 'transferGenerator.size.hint',
          message: 'As docker image ls shows it. Only the estimates use it.',
          description: 'Below the size of the image',
        })}
        inputMode="decimal"
      />
      <TextField {...textOf(props, 'speed')} inputMode="decimal" />
    </>
  );
}

/** The server, and which files stay on it. */
export function ServerFields(props: FormProps<TransferForm>): ReactNode {
  return (
    <>
      <SelectField<TransferForm['arch']>
        {...textOf(props, 'arch')}
        choices={[
          { value: 'amd64', label: 'x86_64 (linux/amd64)' },
          { value: 'arm64', label: 'aarch64 (linux/arm64)' },
        ]}
      />
      <CheckField {...flagOf(props, 'cleanUp')} />
    </>
  );
}
