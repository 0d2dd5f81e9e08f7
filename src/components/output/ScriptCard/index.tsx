import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Machine } from '../../../data/schema/command';
import {
  downloadText,
  runLine,
  scriptText,
  type ScriptFile,
} from '../../../domain/script/script';
import { useLocale, useLocalized } from '../../state/useLocale';
import CommandBlock from '../CommandBlock';
import DownloadButton from '../DownloadButton';
import styles from './styles.module.css';

type Props = {
  readonly script: ScriptFile;
  /** A heading; without one, the page has already named the script. */
  readonly title?: string;
  readonly server?: string;
  /** The command that starts it, if it differs from the one on its own machine. */
  readonly run?: { readonly on: Machine; readonly text: string };
};

/** A script as a file: how to start it, what it does, and its text. */
export default function ScriptCard({
  script,
  title,
  server,
  run = { on: script.on, text: runLine(script) },
}: Props): ReactNode {
  const locale = useLocale();
  const localized = useLocalized();
  const text = scriptText(script, locale);
  return (
    <section className={styles.card}>
      {title !== undefined && <h2 className={styles.title}>{title}</h2>}
      <CommandBlock
        on={run.on}
        parts={[{ text: run.text }]}
        what={translate(
          {
            id: 'scriptCard.run',
            message: 'the command that starts {script}',
            description:
              'What is copied: completes "Copy …"; {script} is a file name',
          },
          { script: script.name },
        )}
      />
      <ol className={styles.steps}>
        {script.sections.map(({ id, title: does, proves }) => (
          <li key={id}>
            <strong>{localized(does)}</strong>
            <br />
            {localized(proves)}
          </li>
        ))}
      </ol>
      <CommandBlock
        on={script.on}
        {...(server !== undefined && { server })}
        parts={[{ text }]}
        what={script.name}
        long
        tools={
          <>
            <code>{script.name}</code>
            <DownloadButton
              content={downloadText(script, text)}
              name={script.name}
            />
          </>
        }
      />
    </section>
  );
}
