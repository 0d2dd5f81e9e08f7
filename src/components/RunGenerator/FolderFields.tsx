import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import CheckField from '../form/CheckField';
import RowsField from '../form/RowsField';
import TextField from '../form/TextField';
import { useReader } from '../state/useProfile';
import FieldNotes from './FieldNotes';
import type { FormProps } from './formProps';

/** The folders of the host that the container sees, and where it starts. */
export default function FolderFields(props: FormProps): ReactNode {
  const { form, change, problem } = props;
  const { data } = useReader();
  return (
    <>
      <RowsField
        field="mounts"
        legend={translate({
          id: 'runGenerator.mounts',
          message: 'Folders',
          description: 'Legend of the rows of mounted folders',
        })}
        rows={form.mounts}
        blank={{ host: '', container: '', readOnly: false }}
        addLabel={translate({
          id: 'runGenerator.mounts.add',
          message: 'Add a folder',
          description: 'Button that adds a row for a mounted folder',
        })}
        notes={<FieldNotes field="mounts" {...props} />}
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
              label={translate(
                {
                  id: 'runGenerator.mounts.container',
                  message: 'in the container ({number})',
                  description: 'Label of the container path of folder {number}',
                },
                { number: String(i + 1) },
              )}
              value={row.container}
              error={problem(`mounts.${String(i)}.container`)}
              onChange={(container) => {
                changeRow({ container });
              }}
            />
            <CheckField
              label={translate({
                id: 'runGenerator.mounts.readOnly',
                message: 'read-only',
                description: 'Check box of a mounted folder',
              })}
              checked={row.readOnly}
              onChange={(readOnly) => {
                changeRow({ readOnly });
              }}
            />
          </>
        )}
      </RowsField>
      <TextField
        field="workdir"
        label={translate({
          id: 'runGenerator.workdir',
          message: 'Starts in',
          description: 'Label of the working directory',
        })}
        value={form.workdir}
        error={problem('workdir')}
        onChange={(workdir) => {
          change({ workdir });
        }}
      />
      <CheckField
        field="mounts"
        label={translate({
          id: 'runGenerator.mountAs',
          message: 'Refuse a folder that does not exist',
          description: 'Check box: write --mount instead of -v',
        })}
        hint={translate({
          id: 'runGenerator.mountAs.hint',
          message:
            '-v makes a missing folder, owned by root; --mount stops with an error.',
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
  on === 'server'
    ? translate(
        {
          id: 'runGenerator.mounts.server',
          message: 'on the server ({number})',
          description: 'Label of the host path of folder {number}',
        },
        { number: String(i + 1) },
      )
    : translate(
        {
          id: 'runGenerator.mounts.laptop',
          message: 'on the laptop ({number})',
          description: 'Label of the host path of folder {number}',
        },
        { number: String(i + 1) },
      );
