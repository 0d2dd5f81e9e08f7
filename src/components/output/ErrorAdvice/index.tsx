import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { perMachine } from '../../../domain/troubleshoot/perMachine';
import type {
  ErrorCommand,
  ErrorPhase,
  ErrorRow,
} from '../../../data/schema/error';
import Cmd from '../../Cmd';
import { useLocalized } from '../../state/useLocale';
import FactText from '../FactText';
import styles from './styles.module.css';

type Props = {
  readonly row: ErrorRow;
  /** The phases that matter here; commands for other phases are omitted. */
  readonly phases: readonly ErrorPhase[];
};

/** Why an error happens, how to confirm it, and what to do about it. */
export default function ErrorAdvice({ row, phases }: Props): ReactNode {
  const localized = useLocalized();
  const commands = (row.commands ?? []).filter(
    ({ phases: only }) => !only || only.some((phase) => phases.includes(phase)),
  );
  return (
    <>
      <p>
        <FactText text={localized(row.cause)} />
      </p>
      <Commands
        title={translate({
          id: 'errorAdvice.check',
          message: 'Check',
          description: 'Above commands that show whether this is the cause',
        })}
        commands={perMachine(commands.filter(({ mends }) => !mends))}
      />
      <p className={styles.title}>
        {translate({
          id: 'errorAdvice.fix',
          message: 'Fix',
          description: 'Above the fix for an error',
        })}
      </p>
      <ul>
        {row.fix.map((fix) => (
          <li key={localized(fix)}>
            <FactText text={localized(fix)} />
          </li>
        ))}
      </ul>
      <Commands commands={commands.filter(({ mends }) => mends)} />
    </>
  );
}

function Commands({
  title,
  commands,
}: {
  readonly title?: string;
  readonly commands: readonly ErrorCommand[];
}): ReactNode {
  if (commands.length === 0) return null;
  return (
    <>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      {commands.map(({ on, text }) => (
        <Cmd key={`${on} ${text}`} on={on}>
          {text}
        </Cmd>
      ))}
    </>
  );
}
