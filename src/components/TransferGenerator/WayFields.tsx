import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { TransferForm } from '../../data/transferFields';
import { isNetwork } from '../../domain/transfer/fieldChecks';
import RadioField from '../form/RadioField';
import TextField from '../form/TextField';
import { useReader } from '../state/useProfile';
import type { FormProps } from './formProps';

type Way = TransferForm['way'];

/** How the archive travels, and from where to where. */
export default function WayFields({
  form,
  change,
  label,
  problem,
}: FormProps): ReactNode {
  const { home, data } = useReader();
  const ways: readonly Way[] = ['rsync', 'sftp', 'scp', 'usb', 'share'];
  const network = isNetwork(form.way);
  return (
    <>
      <RadioField<Way>
        field="way"
        legend={label('way')}
        value={form.way}
        error={problem('way')}
        hint={hints[form.way]()}
        choices={ways.map((value) => ({ value, label: names[value]() }))}
        onChange={(way) => {
          change({ way });
        }}
      />
      {!network && (
        <TextField
          field="carrier"
          label={label('carrier')}
          value={form.carrier}
          error={problem('carrier')}
          onChange={(carrier) => {
            change({ carrier });
          }}
        />
      )}
      <TextField
        field="folder"
        label={label('folder')}
        hint={network ? folderHint() : mountHint()}
        value={form.folder}
        error={problem('folder')}
        {...(network && { suggestions: [home, data] })}
        onChange={(folder) => {
          change({ folder });
        }}
      />
    </>
  );
}

const folderHint = () =>
  translate({
    id: 'transferGenerator.folder.hint',
    message:
      'The scripts create their own folder in it. Choose a disk with enough space for the archive.',
    description: 'Below the folder on the server',
  });
const mountHint = () =>
  translate({
    id: 'transferGenerator.mount.hint',
    message: 'The path of the stick or the share on the server.',
    description: 'Below the folder on the server',
  });

/** Names of programs are the same in every language. */
const names: Readonly<Record<Way, () => string>> = {
  rsync: () => 'rsync',
  sftp: () => 'sftp',
  scp: () => 'scp',
  usb: () =>
    translate({
      id: 'transferGenerator.usb',
      message: 'USB stick',
      description: 'A way of the transfer',
    }),
  share: () =>
    translate({
      id: 'transferGenerator.share',
      message: 'shared folder',
      description: 'A way of the transfer: a network share',
    }),
};

const hints: Readonly<Record<Way, () => string>> = {
  rsync: () =>
    translate({
      id: 'transferGenerator.rsync.hint',
      message:
        'Resumes after an interruption and repairs a damaged file. Both machines need rsync; macOS and Linux have it.',
      description: 'Below the ways of the transfer',
    }),
  sftp: () =>
    translate({
      id: 'transferGenerator.sftp.hint',
      message:
        'Resumes after an interruption. Windows 10 and later, macOS, and Linux include it.',
      description: 'Below the ways of the transfer',
    }),
  scp: () =>
    translate({
      id: 'transferGenerator.scp.hint',
      message:
        'After an interruption, scp sends the current file again. If you split the archive, that’s only the last piece. Every system has it.',
      description: 'Below the ways of the transfer',
    }),
  usb: () =>
    translate({
      id: 'transferGenerator.usb.hint',
      message:
        'A stick usually has the FAT32 format, which can’t store files of 4 GiB or more. Split the archive, or format the stick as exFAT.',
      description: 'Below the ways of the transfer',
    }),
  share: () =>
    translate({
      id: 'transferGenerator.share.hint',
      message: 'A network share that both your laptop and the server mount.',
      description: 'Below the ways of the transfer',
    }),
};
