import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { KitForm } from '../../data/kitFields';
import { runPresets } from '../../data/runPresets';
import { textOf, type FormProps } from '../form/formProps';
import PasteField from '../form/PasteField';
import SelectField from '../form/SelectField';
import TextField from '../form/TextField';
import WayField from '../generator/fields/WayField';
import { useLocalized } from '../state/useLocale';

/** The account whose names, folders, and ports the kit uses. */
export function MemberField(props: FormProps<KitForm>): ReactNode {
  return (
    <TextField
      {...textOf(props, 'account')}
      hint={translate({
        id: 'kitGenerator.account.hint',
        message:
          'To send the kit to a lab mate, enter their account: names, folders, and ports follow.',
        description: 'Below the account',
      })}
    />
  );
}

/** What runs on the server, and with which options. */
export function PurposeFields(props: FormProps<KitForm>): ReactNode {
  const localized = useLocalized();
  return (
    <>
      <SelectField<KitForm['preset']>
        {...textOf(props, 'preset')}
        choices={[
          {
            value: 'recipe',
            label: translate({
              id: 'kitGenerator.preset.recipe',
              message: 'what is usual for this image',
              description: 'Choice: the recipe’s own preset',
            }),
          },
          ...runPresets.map(({ id, title }) => ({
            value: id,
            label: localized(title),
          })),
        ]}
      />
      <TextField {...textOf(props, 'image')} />
      <TextField {...textOf(props, 'project')} />
      <TextField
        {...textOf(props, 'command')}
        hint={translate({
          id: 'kitGenerator.command.hint',
          message: 'Empty: what the image itself starts.',
          description: 'Below the command',
        })}
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
export function PackageFields(props: FormProps<KitForm>): ReactNode {
  return (
    <PasteField
      {...textOf(props, 'yours')}
      hint={translate({
        id: 'kitGenerator.yours.hint',
        message:
          'requirements.txt, environment.yml, pyproject.toml, and others. It goes into the kit, the Dockerfile follows it, and the smoke test imports what pip installs.',
        description: 'Below the text of a file of packages',
      })}
      rows={6}
    />
  );
}
