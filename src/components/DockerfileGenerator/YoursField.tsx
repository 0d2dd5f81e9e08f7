import { translate } from '@docusaurus/Translate';
import { useId, type ReactNode } from 'react';
import type { Wants } from '../../domain/dockerfile/wants/types';
import type { FileFormat } from '../../domain/requirements/types';
import { fileText } from '../form/fileText';
import { textOf } from '../form/formProps';
import PasteField from '../form/PasteField';
import TextField from '../form/TextField';
import type { FormProps } from './formProps';
import FrameworkField from './FrameworkField';
import Notes from './Notes';
import styles from './styles.module.css';

/** The reader's own package list: pasted, dropped, or chosen as a file. */
export default function YoursField(props: FormProps): ReactNode {
  const { form, change, wants } = props;
  const read = form.yours.trim() ? (wants?.read ?? null) : null;
  const take = (file: File | undefined) => {
    if (!file) return;
    void fileText(file).then((yours) => {
      change({ yours });
    });
  };
  return (
    <>
      <PasteField
        {...textOf(props, 'yours')}
        onFile={take}
        rows={form.yours ? 8 : 2}
        placeholder={sample}
        hint={translate({
          id: 'dockerfileGenerator.yours.hint',
          message:
            'Paste or drop requirements.txt, environment.yml, pyproject.toml, uv.lock, renv.lock, or DESCRIPTION. It stays in this browser.',
          description: 'Below the field for a file of packages',
        })}
        notes={
          <>
            <FileButton take={take} />
            {wants && read && <Summary wants={wants} />}
            <Notes fields={['yours']} {...props} />
          </>
        }
      />
      {read && wants?.frameworkLine && <FrameworkField {...props} />}
      {read && wants && wants.groups.length > 0 && (
        <TextField
          {...textOf(props, 'groups')}
          notes={<Notes fields={['groups']} {...props} />}
        />
      )}
    </>
  );
}

/** A placeholder list that is the same in every language. */
const sample = 'numpy>=1.26\ntransformers==4.55.0';

function FileButton({
  take,
}: {
  readonly take: (file: File | undefined) => void;
}): ReactNode {
  const id = useId();
  return (
    <p className={styles.choose}>
      <label htmlFor={id}>
        {translate({
          id: 'dockerfileGenerator.yours.file',
          message: 'Or choose the file:',
          description: 'Label of a button that opens a file',
        })}
      </label>{' '}
      <input
        id={id}
        type="file"
        onChange={(event) => {
          take(event.target.files?.[0]);
          // Lets the reader choose the same file again after editing it.
          event.target.value = '';
        }}
      />
    </p>
  );
}

/** One sentence that says how the lines were understood. */
function Summary({ wants }: { readonly wants: Wants }): ReactNode {
  const { read, asked, taken, unfit } = wants;
  if (!read) return null;
  const unread = read.lines.filter(({ kind }) => kind === 'unread').length;
  return (
    <p className={styles.size} role="status">
      {translate(
        {
          id: 'dockerfileGenerator.yours.summary',
          message:
            'Read as {format}. Packages: {packages}; removed: {taken}; lines not understood: {unread}.',
          description: 'Summary of a package file',
        },
        {
          format: names[read.format],
          packages:
            asked.length +
            unfit.filter(({ field }) => field === 'yours').length,
          taken: taken.filter(({ why }) => !/^(wheel|conda-build)/.test(why))
            .length,
          unread,
        },
      )}
    </p>
  );
}

const names: Readonly<Record<FileFormat, string>> = {
  requirements: 'requirements.txt',
  environment: 'environment.yml',
  pyproject: 'pyproject.toml',
  'uv-lock': 'uv.lock',
  'renv-lock': 'renv.lock',
  description: 'DESCRIPTION',
};
