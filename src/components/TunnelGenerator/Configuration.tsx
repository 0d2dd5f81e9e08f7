import type { ReactNode } from 'react';
import { render } from '../../domain/command/render/render';
import { byAlias } from '../../domain/tunnel/commands';
import { sshConfig } from '../../domain/tunnel/sshConfig';
import type { TunnelSpec } from '../../domain/tunnel/spec';
import CommandBlock from '../output/CommandBlock';
import { useReader } from '../state/useProfile';
import styles from './styles.module.css';
import { texts } from './texts';

/** The same tunnel as an entry in the SSH configuration. */
export default function Configuration({
  spec,
}: {
  readonly spec: TunnelSpec;
}): ReactNode {
  const { shell, laptop } = useReader();
  const start = render([byAlias(spec)], shell);
  const file =
    laptop === 'windows' && shell !== 'bash'
      ? String.raw`%USERPROFILE%\.ssh\config`
      : '~/.ssh/config';
  return (
    <section>
      <h2 className={styles.heading}>{texts.config()}</h2>
      <p>{texts.configWhy(file)}</p>
      <CommandBlock
        on="laptop"
        parts={[{ text: sshConfig(spec) }]}
        what={file}
        file={file}
      />
      {start.ok && (
        <CommandBlock
          on="laptop"
          parts={[{ text: start.text }]}
          what={start.text}
        />
      )}
    </section>
  );
}
