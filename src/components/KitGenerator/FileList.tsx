import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Machine } from '../../data/schema/command';
import type { KitFile } from '../../domain/kit/spec';
import CommandBlock from '../output/CommandBlock';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

/** Every file of the kit, collapsed. */
export default function FileList({
  files,
}: {
  readonly files: readonly KitFile[];
}): ReactNode {
  const localized = useLocalized();
  return (
    <section aria-labelledby="kit-files">
      <h2 id="kit-files" className={styles.heading}>
        {translate({
          id: 'kitGenerator.files',
          message: 'What is in it',
          description: 'Heading above the files of a kit',
        })}
      </h2>
      {files.map(({ path, text, what }) => (
        <details key={path} className={styles.file}>
          <summary>
            <code>{path}</code> {localized(what)}
          </summary>
          <CommandBlock
            on={machineOf(path)}
            parts={[{ text: text.replace('\ufeff', '') }]}
            what={path}
            long
          />
        </details>
      ))}
    </section>
  );
}

/** The machine on which a file is used. */
const machineOf = (path: string): Machine =>
  /^(load|smoke|compose|devcontainer)/.test(path) ? 'server' : 'laptop';
