import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { kitFiles } from '../../domain/kit/files';
import { kitSteps } from '../../domain/kit/steps';
import type { KitResult } from '../../domain/kit/toSpec';
import AgeNote from '../generator/notices/AgeNote';
import CommandBlock from '../output/CommandBlock';
import DownloadButton from '../output/DownloadButton';
import { OutputAge } from '../output/outputAge';
import PhoneBar from '../output/PhoneBar';
import ShellTabs from '../output/ShellTabs';
import TerminalHint from '../output/TerminalHint';
import { zipLater } from '../output/zipLater';
import type { Shown } from '../state/form/useLastGood';
import { useLocalized } from '../state/useLocale';
import { useReader } from '../state/useProfile';
import FileList from './FileList';
import styles from './styles.module.css';

/** The archive, the commands for each machine, and every file of the kit. */
export default function Output({
  shown: { value, age },
}: {
  readonly shown: Shown<{ readonly result: KitResult }>;
}): ReactNode {
  const { shell, server } = useReader();
  const localized = useLocalized();
  const { result } = value;
  const files = useMemo(
    () => (result.ok ? kitFiles(result.spec) : []),
    [result],
  );
  if (!result.ok) return <AgeNote age={age} />;
  const folder = result.spec.transfer.bash.name;
  const zip = `${folder}.zip`;
  const content = () => zipLater(folder, files);
  return (
    <>
      <AgeNote age={age} />
      <OutputAge value={age}>
        <p className={styles.download}>
          <DownloadButton
            content={content}
            name={zip}
            primary
            label={translate(
              {
                id: 'kitGenerator.download',
                message: 'Download the kit ({count} files)',
                description: 'Shown on the button that saves the archive',
              },
              { count: String(files.length) },
            )}
          />
        </p>
        <PhoneBar what={zip}>
          <DownloadButton content={content} name={zip} />
        </PhoneBar>
        <h2 className={styles.heading}>
          {translate({
            id: 'kitGenerator.steps',
            message: 'Then, in its folder',
            description: 'Heading above the commands of a kit',
          })}
        </h2>
        <ShellTabs labelled />
        <p className={styles.hint}>
          <TerminalHint />
        </p>
        <ol className={styles.steps}>
          {kitSteps(result.spec, shell).map(({ id, on, title, text }) => (
            <li key={id}>
              {localized(title)}
              <CommandBlock
                on={on}
                {...(on === 'server' && { server: server.id })}
                parts={[{ text }]}
                what={text}
              />
            </li>
          ))}
        </ol>
        <FileList files={files} />
      </OutputAge>
    </>
  );
}
