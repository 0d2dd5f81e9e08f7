import { translate } from '@docusaurus/Translate';
import CodeBlock from '@theme/CodeBlock';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Machine, Shell } from '../../data/schema/command';
import {
  fillCommand,
  fillQuoted,
  type Placeholders,
} from '../../domain/command/template';
import MachineLabel from '../output/MachineLabel';
import ShellTabs from '../output/ShellTabs';
import { usePlaceholders } from '../state/usePlaceholders';
import { useReader } from '../state/useProfile';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

type Props = {
  readonly on: Machine;
  /** The command for bash, with `{placeholders}`. */
  readonly children: string;
  /** A different text for this shell, for commands that can't be translated word by word. */
  readonly powershell?: string;
  readonly cmd?: string;
};

/**
 * A command in a page, filled in with the reader's own names and paths. A laptop
 * command is written for the reader's shell. The copy button copies exactly what
 * is shown.
 */
export default function Cmd({ on, children, ...own }: Props): ReactNode {
  const { shell, server } = useReader();
  const placeholders = usePlaceholders();
  const localized = useLocalized();
  const used = on === 'laptop' ? shell : 'bash';
  const filled = fillFor(used, on, children, own, placeholders);
  return (
    <div className={clsx(styles.block, 'lab-beside')}>
      <div className={styles.bar}>
        <MachineLabel on={on} {...(on === 'server' && { name: server.id })} />
        {on === 'laptop' && <ShellTabs />}
      </div>
      {filled.ok ? (
        <CodeBlock language={languages[used]}>{filled.text}</CodeBlock>
      ) : (
        <p className={styles.refused}>
          {translate({
            id: 'cmd.refused',
            message: 'There is no safe way to write this in your shell.',
            description: 'Shown in place of a command, followed by the reason',
          })}{' '}
          {localized(filled.why)}
        </p>
      )}
    </div>
  );
}

/** Prism's language names. */
const languages: Readonly<Record<Shell, string>> = {
  bash: 'bash',
  powershell: 'powershell',
  cmd: 'batch',
};

function fillFor(
  shell: Shell,
  on: Machine,
  text: string,
  own: Pick<Props, 'powershell' | 'cmd'>,
  placeholders: Placeholders,
) {
  const other = shell === 'bash' ? undefined : own[shell];
  return other === undefined
    ? fillCommand(text.trim(), placeholders, on, shell)
    : fillQuoted(other.trim(), placeholders, shell);
}
