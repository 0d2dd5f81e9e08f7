import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { KitForm } from '../../data/kitFields';
import { runPresets } from '../../data/runPresets';
import type { Localized } from '../../data/schema/text';
import PasteField from '../form/PasteField';
import RadioField from '../form/RadioField';
import SelectField from '../form/SelectField';
import TextField from '../form/TextField';
import { useLocalized } from '../state/useLocale';

/** The props of each group of fields. */
export type FormProps = {
  readonly form: KitForm;
  readonly change: (part: Partial<KitForm>) => void;
  readonly label: (field: keyof KitForm) => string;
  /** The error message of a field. */
  readonly problem: (field: string) => Localized | null;
};

/** The account whose names, folders, and ports the kit uses. */
export function MemberField({
  form,
  change,
  label,
  problem,
}: FormProps): ReactNode {
  return (
    <TextField
      field="account"
      label={label('account')}
      hint={translate({
        id: 'kitGenerator.account.hint',
        message:
          'To send the kit to a lab mate, enter their account: names, folders, and ports follow.',
        description: 'Below the account',
      })}
      value={form.account}
      error={problem('account')}
      onChange={(account) => {
        change({ account });
      }}
    />
  );
}

/** What runs on the server, and with which options. */
export function PurposeFields({
  form,
  change,
  label,
  problem,
}: FormProps): ReactNode {
  const localized = useLocalized();
  return (
    <>
      <SelectField<KitForm['preset']>
        field="preset"
        label={label('preset')}
        value={form.preset}
        choices={[
          {
            value: 'recipe',
            label: translate({
              id: 'kitGenerator.preset.recipe',
              message: 'what is usual for this image',
              description: 'Choice: the preset that belongs to the recipe',
            }),
          },
          ...runPresets.map(({ id, title }) => ({
            value: id,
            label: localized(title),
          })),
        ]}
        onChange={(preset) => {
          change({ preset });
        }}
      />
      <TextField
        field="image"
        label={label('image')}
        value={form.image}
        error={problem('image')}
        onChange={(image) => {
          change({ image });
        }}
      />
      <TextField
        field="project"
        label={label('project')}
        value={form.project}
        error={problem('project')}
        onChange={(project) => {
          change({ project });
        }}
      />
      <TextField
        field="command"
        label={label('command')}
        hint={translate({
          id: 'kitGenerator.command.hint',
          message: 'Empty: what the image itself starts.',
          description: 'Below the command',
        })}
        value={form.command}
        error={problem('command')}
        onChange={(command) => {
          change({ command });
        }}
      />
    </>
  );
}

/** How the image reaches the server. */
export function WayField({
  form,
  change,
  label,
  problem,
}: FormProps): ReactNode {
  const ways: readonly KitForm['way'][] = [
    'rsync',
    'sftp',
    'scp',
    'usb',
    'share',
  ];
  return (
    <RadioField<KitForm['way']>
      field="way"
      legend={label('way')}
      value={form.way}
      error={problem('way')}
      hint={translate({
        id: 'kitGenerator.way.hint',
        message:
          'If you choose rsync, the scripts for Windows use sftp. For login, disk, and other details, use the transfer generator.',
        description: 'Below the ways of the transfer',
      })}
      choices={ways.map((value) => ({ value, label: wayNames[value]() }))}
      onChange={(way) => {
        change({ way });
      }}
    />
  );
}

/** Names of programs are the same in every language. */
const wayNames: Readonly<Record<KitForm['way'], () => string>> = {
  rsync: () => 'rsync',
  sftp: () => 'sftp',
  scp: () => 'scp',
  usb: () =>
    translate({
      id: 'kitGenerator.usb',
      message: 'USB stick',
      description: 'A way of the transfer',
    }),
  share: () =>
    translate({
      id: 'kitGenerator.share',
      message: 'shared folder',
      description: 'A way of the transfer: a network share',
    }),
};

/** The reader's own package list, which the Dockerfile then installs. */
export function PackageFields({
  form,
  change,
  label,
  problem,
}: FormProps): ReactNode {
  return (
    <PasteField
      label={label('yours')}
      hint={translate({
        id: 'kitGenerator.yours.hint',
        message:
          'requirements.txt, environment.yml, pyproject.toml, and others. It goes into the kit, the Dockerfile follows it, and the smoke test imports what pip installs.',
        description: 'Below the text of a file of packages',
      })}
      error={problem('yours')}
      rows={6}
      value={form.yours}
      onChange={(yours) => {
        change({ yours });
      }}
    />
  );
}

export function ArchiveFields({ form, change, label }: FormProps): ReactNode {
  const values: readonly KitForm['compression'][] = [
    'none',
    'gzip',
    'pigz',
    'zstd',
  ];
  return (
    <RadioField<KitForm['compression']>
      field="compression"
      legend={label('compression')}
      value={form.compression}
      choices={values.map((value) => ({
        value,
        label:
          value === 'none'
            ? translate({
                id: 'kitGenerator.none',
                message: 'none',
                description: 'No compression',
              })
            : value,
      }))}
      onChange={(compression) => {
        change({ compression });
      }}
    />
  );
}
