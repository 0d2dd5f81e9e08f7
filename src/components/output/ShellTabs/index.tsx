import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Shell } from '../../../data/schema/command';
import { shellsOf } from '../../../domain/profile/parseProfile';
import { useProfile, useReader } from '../../state/useProfile';
import { shellNames } from '../MachineLabel';
import styles from './styles.module.css';

type Props = {
  /** Set above several blocks, where no bar says what the name means. */
  readonly labelled?: boolean;
};

/** Chooses the laptop's shell for all blocks on the site; only names it if there is no choice. */
export default function ShellTabs({ labelled = false }: Props): ReactNode {
  if (!labelled) return <Tabs />;
  return (
    <p className={styles.row}>
      <span aria-hidden>{label()}</span> <Tabs />
    </p>
  );
}

const label = () =>
  translate({
    id: 'shellTabs.label',
    message: 'Shell',
    description: 'Label of the buttons that choose the shell of the laptop',
  });

function Tabs(): ReactNode {
  const { laptop, shell } = useReader();
  const { update } = useProfile();
  const shells: readonly Shell[] = shellsOf[laptop];
  if (shells.length < 2)
    return <span className={styles.only}>{shellNames[shell]}</span>;
  return (
    <span className={styles.tabs} role="group" aria-label={label()}>
      {shells.map((s) => (
        <button
          key={s}
          type="button"
          className={styles.tab}
          aria-pressed={s === shell}
          onClick={() => {
            update({ shell: s });
          }}
        >
          {shellNames[s]}
        </button>
      ))}
    </span>
  );
}
