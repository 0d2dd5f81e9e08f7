import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Shell } from '../../../data/schema/command';
import { shellsOf } from '../../../domain/profile/parseProfile';
import { useProfile, useReader } from '../../state/useProfile';
import { shellNames } from '../MachineLabel';
import styles from './styles.module.css';

/** Chooses the laptop's shell for all blocks on the site; renders nothing if there is only one. */
export default function ShellTabs(): ReactNode {
  const { laptop, shell } = useReader();
  const { update } = useProfile();
  const shells: readonly Shell[] = shellsOf[laptop];
  if (shells.length < 2)
    return <span className={styles.only}>{shellNames[shell]}</span>;
  return (
    <span
      className={styles.tabs}
      role="group"
      aria-label={translate({
        id: 'shellTabs.label',
        message: 'Shell',
        description: 'Label of the buttons that choose the shell of the laptop',
      })}
    >
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
