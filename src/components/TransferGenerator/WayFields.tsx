import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { TransferForm } from '../../data/transferFields';
import { isNetwork } from '../../domain/transfer/fieldChecks';
import { textOf, type FormProps } from '../form/formProps';
import TextField from '../form/TextField';
import WayField from '../generator/fields/WayField';
import { useReader } from '../state/useProfile';

/** How the archive travels, and from where to where. */
export default function WayFields(props: FormProps<TransferForm>): ReactNode {
  const { form } = props;
  const { home, data } = useReader();
  const network = isNetwork(form.way);
  return (
    <>
      <WayField {...props} hint={hints[form.way]()} />
      {!network && <TextField {...textOf(props, 'carrier')} />}
      <TextField
        {...textOf(props, 'folder')}
        hint={network ? folderHint() : mountHint()}
        {...(network && { suggestions: [home, data] })}
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

const hints: Readonly<Record<TransferForm['way'], () => string>> = {
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
