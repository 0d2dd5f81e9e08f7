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
  /** A script that this one needs next to it, to be downloaded with it. */
  readonly companion?: ScriptFile;
};

/**
 * A script as a file: its text, how to start it, and what it does. The reader
 * downloads a script of the laptop before its command works; the upload carries
 * a script of the server there, so its command comes first.
 */
export default function ScriptCard({
  script,
  title,
  server,
  run = { on: script.on, text: runLine(script) },
  companion,
}: Props): ReactNode {
  const localized = useLocalized();
  const file = (
    <ScriptText
      script={script}
      {...(server !== undefined && { server })}
      {...(companion && { companion })}
    />
  );
  return (
    <section className={styles.card}>
      {title !== undefined && <h2 className={styles.title}>{title}</h2>}
      {script.on === 'laptop' && file}
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
      {script.on === 'server' && file}
    </section>
  );
}

function ScriptText({
  script,
  server,
  companion,
}: Pick<Props, 'script' | 'server' | 'companion'>): ReactNode {
  const locale = useLocale();
  const text = scriptText(script, locale);
  return (
    <CommandBlock
      on={script.on}
      {...(server !== undefined && { server })}
      parts={[{ text }]}
      what={script.name}
      long
      file={script.name}
      tools={
        <>
          <DownloadButton
            content={downloadText(script, text)}
            name={script.name}
          />
          {companion && (
            <DownloadButton
              content={downloadText(companion, scriptText(companion, locale))}
              name={companion.name}
              label={companionLabel(companion.name)}
            />
          )}
        </>
      }
    />
  );
}

const companionLabel = (name: string) =>
  translate(
    {
      id: 'scriptCard.companion',
      message: 'Download {name} too',
      description:
        'Button next to the one that downloads a script: {name} is another script that it needs',
    },
    { name },
  );
