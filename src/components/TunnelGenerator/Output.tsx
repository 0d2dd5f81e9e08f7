import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Step } from '../../data/schema/command';
import type { TunnelForm } from '../../data/tunnelFields';
import { render } from '../../domain/command/render/render';
import * as commands from '../../domain/tunnel/commands';
import type { TunnelSpec } from '../../domain/tunnel/spec';
import type { TunnelResult } from '../../domain/tunnel/toSpec';
import AgeNote from '../generator/AgeNote';
import CommandBlock from '../output/CommandBlock';
import { OutputAge } from '../output/outputAge';
import ShellTabs from '../output/ShellTabs';
import { useLocalized } from '../state/useLocale';
import { useReader } from '../state/useProfile';
import type { Shown } from '../state/useLastGood';
import Addresses from './Addresses';
import Configuration from './Configuration';
import OtherPrograms from './OtherPrograms';
import styles from './styles.module.css';
import { texts } from './texts';

type Outcome = { readonly form: TunnelForm; readonly result: TunnelResult };

/** The tunnel, what to open, and how to find a fault. */
export default function Output({
  shown: { value, age },
  children,
}: {
  readonly shown: Shown<Outcome>;
  readonly children: ReactNode;
}): ReactNode {
  const { result } = value;
  return (
    <>
      <div className={styles.bar}>
        <ShellTabs />
        {children}
      </div>
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
  const { shell, laptop } = useReader();
  const { background } = spec;
  const { answers } = commands;
  return (
    <>
      <section>
        <h2 className={styles.heading}>{texts.ports()}</h2>
        <p>{texts.portsWhy()}</p>
        <Steps steps={commands.serverPorts(spec)} what={texts.ports()} />
        <Steps
          steps={commands.laptopPorts(spec, laptop, shell)}
          what={texts.ports()}
        />
      </section>
      <section>
        <h2 className={styles.heading}>{texts.tunnel()}</h2>
        <Steps
          steps={[
            background
              ? commands.background(spec, shell)
              : commands.foreground(spec),
          ]}
          what={texts.tunnel()}
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
      <section>
        <h2 className={styles.heading}>{texts.checks()}</h2>
        <p>{texts.checksWhy()}</p>
        <Steps steps={answers(spec, 'server', shell)} what={texts.checks()} />
        <Steps steps={answers(spec, 'laptop', shell)} what={texts.checks()} />
      </section>
      <Configuration spec={spec} />
      <OtherPrograms spec={spec} />
    </>
  );
}

const ending = (background: boolean, isBash: boolean) => {
  if (!background) return texts.foreground;
  return isBash ? texts.background : texts.window;
};

/** Commands of one machine, or why its shell has none. */
function Steps({
  steps,
  what,
}: {
  readonly steps: readonly Step[];
  readonly what: string;
}): ReactNode {
  const { shell, server } = useReader();
  const localized = useLocalized();
  const [first] = steps;
  if (!first) return null;
  const rendered = render(steps, shell);
  if (!rendered.ok) return <p>{localized(rendered.why)}</p>;
  return (
    <CommandBlock
      on={first.on}
      {...(first.on === 'server' && { server: server.id })}
      parts={[{ text: rendered.text }]}
      what={translate(
        {
          id: 'tunnelGenerator.what',
          message: 'commands: {what}',
          description:
            'What is copied: completes "Copy …"; {what} is a heading',
        },
        { what },
      )}
    />
  );
}
