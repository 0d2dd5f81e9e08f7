import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { KitForm } from '../../data/kitFields';
import { runPresets } from '../../data/runPresets';
import type { FormProps } from '../form/formProps';
import PasteField from '../form/PasteField';
import SelectField from '../form/SelectField';
import TextField from '../form/TextField';
import WayField from '../generator/fields/WayField';
import { useLocalized } from '../state/useLocale';

/** The account whose names, folders, and ports the kit uses. */
export function MemberField({
  form,
  change,
  label,
  problem,
}: FormProps<KitForm>): ReactNode {
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
}: FormProps<KitForm>): ReactNode {
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
export function KitWayField(props: FormProps<KitForm>): ReactNode {
  return (
    <WayField
      {...props}
      hint={translate({
        id: 'kitGenerator.way.hint',
        message:
          'If you choose rsync, the scripts for Windows use sftp. For login, disk, and other details, use the transfer generator.',
        description: 'Below the ways of the transfer',
      })}
    />
  );
}

/** The reader's own package list, which the Dockerfile then installs. */
export function PackageFields({
  form,
  change,
  label,
  problem,
}: FormProps<KitForm>): ReactNode {
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
