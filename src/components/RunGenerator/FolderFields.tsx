import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { runFields, type MountRow } from '../../data/runFields';
import { isEmpty } from '../../domain/form/trimmed';
import { textOf } from '../form/formProps';
import CheckField from '../form/CheckField';
import { numbered } from '../form/numbered';
import RowsField from '../form/RowsField';
import TextField from '../form/TextField';
import { useLocalized } from '../state/useLocale';
import { useReader } from '../state/useProfile';
import FieldNotes from './FieldNotes';
import type { FormProps } from './formProps';

const { cells } = runFields.mounts;

/** The host folders that the container can see. */
export default function FolderFields(props: FormProps): ReactNode {
  const { form, change, problem, label } = props;
  const { data } = useReader();
  const localized = useLocalized();
  const hasProblem = (i: number) =>
    ['host', 'container'].some((cell) =>
      problem(`mounts.${String(i)}.${cell}`),
    );
  return (
    <RowsField
      field="mounts"
      legend={label('mounts')}
      rows={form.mounts}
      blank={{ host: '', container: '', readOnly: false }}
      addLabel={translate({
        id: 'runGenerator.mounts.add',
        message: 'Add a folder',
        description: 'Button that adds a row for a mounted folder',
      })}
      notes={<FieldNotes field="mounts" {...props} />}
      folded={(row, i) =>
        isEmpty(row) || hasProblem(i) ? null : <Folder row={row} />
      }
      onChange={(mounts) => {
        change({ mounts });
      }}
    >
      {(row, changeRow, i) => (
        <>
          <TextField
            label={hostLabel(i, form.on)}
            placeholder={data}
            value={row.host}
            error={problem(`mounts.${String(i)}.host`)}
            onChange={(host) => {
              changeRow({ host });
            }}
          />
          <TextField
            label={numbered(localized(cells.container.label), i)}
            value={row.container}
            error={problem(`mounts.${String(i)}.container`)}
            onChange={(container) => {
              changeRow({ container });
            }}
          />
          <CheckField
            label={localized(cells.readOnly.label)}
            checked={row.readOnly}
            onChange={(readOnly) => {
              changeRow({ readOnly });
            }}
          />
        </>
      )}
    </RowsField>
  );
}

/** A folder on one line. */
function Folder({ row }: { readonly row: MountRow }): ReactNode {
  const { host, container, readOnly } = row;
  const localized = useLocalized();
  return (
    <>
      <code>{host}</code> → <code>{container}</code>
      {readOnly &&
        ` ${translate(
          {
            id: 'runGenerator.mounts.state',
            message: '({state})',
            description:
              'Next to the two paths of a folder: {state} is "read-only"',
          },
          { state: localized(cells.readOnly.label) },
        )}`}
    </>
  );
}

/** The working directory, and what happens if a folder is missing. */
export function FolderOptions(props: FormProps): ReactNode {
  const { form, change, label } = props;
  return (
    <>
      <TextField {...textOf(props, 'workdir')} />
      <CheckField
        field="mounts"
        label={label('mountAs')}
        hint={translate({
          id: 'runGenerator.mountAs.hint',
          message:
            '-v creates a missing folder as root; --mount fails with an error instead.',
          description: 'Below the check box',
        })}
        checked={form.mountAs === 'bind'}
        onChange={(bind) => {
          change({ mountAs: bind ? 'bind' : 'volume' });
        }}
      />
    </>
  );
}

const hostLabel = (i: number, on: 'server' | 'laptop') =>
  numbered(
    on === 'server'
      ? translate({
          id: 'runGenerator.mounts.server',
          message: 'on the server',
          description: 'Label of a host path',
        })
      : translate({
          id: 'runGenerator.mounts.laptop',
          message: 'on the laptop',
          description: 'Label of a host path',
        }),
    i,
  );
