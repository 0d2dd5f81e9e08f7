import type { ReactNode } from 'react';
import * as commands from '../../domain/tunnel/commands';
import type { TunnelSpec } from '../../domain/tunnel/spec';
import { OutputAge } from '../output/outputAge';
import type { Shown } from '../state/form/useLastGood';
import { useReader } from '../state/useProfile';
import Configuration from './Configuration';
import OtherPrograms from './OtherPrograms';
import type { Outcome } from './Output';
import Steps from './Steps';
import styles from './styles.module.css';
import { texts } from './texts';

/** Checks to make before and after opening the tunnel, and other ways to open the same tunnel. */
export default function Checks({
  shown: { value, age },
}: {
  readonly shown: Shown<Outcome>;
}): ReactNode {
  const { result } = value;
  if (!result.ok) return null;
  const { spec } = result;
  return (
    <OutputAge value={age}>
      <PortsFree spec={spec} />
      <Answers spec={spec} />
      <Configuration spec={spec} />
      <OtherPrograms spec={spec} />
    </OutputAge>
  );
}

type Props = { readonly spec: TunnelSpec };

function PortsFree({ spec }: Props): ReactNode {
  const { shell, laptop } = useReader();
  return (
    <section>
      <h2 className={styles.heading}>{texts.ports()}</h2>
      <p>{texts.portsWhy()}</p>
      <Steps steps={commands.serverPorts(spec)} what={texts.ports()} />
      <Steps
        steps={commands.laptopPorts(spec, laptop, shell)}
        what={texts.ports()}
      />
    </section>
  );
}

function Answers({ spec }: Props): ReactNode {
  const { shell } = useReader();
  const { answers } = commands;
  return (
    <section>
      <h2 className={styles.heading}>{texts.checks()}</h2>
      <p>{texts.checksWhy()}</p>
      <Steps steps={answers(spec, 'server', shell)} what={texts.checks()} />
      <Steps steps={answers(spec, 'laptop', shell)} what={texts.checks()} />
    </section>
  );
}
