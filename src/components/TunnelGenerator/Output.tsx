import type { ReactNode } from 'react';
import type { TunnelForm } from '../../data/tunnelFields';
import * as commands from '../../domain/tunnel/commands';
import type { TunnelSpec } from '../../domain/tunnel/spec';
import type { TunnelResult } from '../../domain/tunnel/toSpec';
import AgeNote from '../generator/notices/AgeNote';
import { OutputAge } from '../output/outputAge';
import ShellTabs from '../output/ShellTabs';
import { useReader } from '../state/useProfile';
import type { Shown } from '../state/form/useLastGood';
import Addresses from './Addresses';
import Steps from './Steps';
import styles from './styles.module.css';
import { texts } from './texts';

export type Outcome = {
  readonly form: TunnelForm;
  readonly result: TunnelResult;
};

/** The tunnel command and the addresses to open. */
export default function Output({
  shown: { value, age },
}: {
  readonly shown: Shown<Outcome>;
}): ReactNode {
  const { result } = value;
  return (
    <>
      <ShellTabs labelled />
      <AgeNote age={age} />
      {result.ok && (
        <OutputAge value={age}>
          <Tunnel spec={result.spec} />
        </OutputAge>
      )}
    </>
  );
}

function Tunnel({ spec }: { readonly spec: TunnelSpec }): ReactNode {
  const { shell } = useReader();
  const { background } = spec;
  return (
    <>
      <section>
        <h2 className={styles.heading}>{texts.tunnel()}</h2>
        <Steps
          steps={[
            background
              ? commands.background(spec, shell)
              : commands.foreground(spec),
          ]}
          what={texts.tunnel()}
          primary
        />
        <p>{ending(background, shell === 'bash')()}</p>
        {background && shell === 'bash' && (
          <Steps
            steps={[
              commands.control(spec, 'check'),
              commands.control(spec, 'exit'),
            ]}
            what={texts.end()}
          />
        )}
      </section>
      <Addresses forwards={spec.forwards} />
    </>
  );
}

const ending = (background: boolean, isBash: boolean) => {
  if (!background) return texts.foreground;
  return isBash ? texts.background : texts.window;
};
