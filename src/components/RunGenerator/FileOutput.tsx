import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { render } from '../../domain/command/render/render';
import { toCompose, type Dropped } from '../../domain/docker/compose/toCompose';
import { toDevcontainer } from '../../domain/docker/toDevcontainer';
import type { Outcome } from '../../domain/run/outcome';
import { commandShell } from '../../domain/run/commandShell';
import CommandBlock from '../output/CommandBlock';
import { useLocalized } from '../state/useLocale';
import { useReader } from '../state/useProfile';
import styles from './styles.module.css';
import { writeYaml } from '../../domain/docker/compose/writeYaml';

/** The command in another file format. */
export default function FileOutput({
  format,
  outcome,
}: {
  readonly format: 'compose' | 'devcontainer';
  readonly outcome: Outcome;
}): ReactNode {
  return format === 'compose' ? (
    <ComposeOutput outcome={outcome} />
  ) : (
    <DevcontainerOutput outcome={outcome} />
  );
}

/** compose.yaml, with the command that writes `.env` and the one that starts it. */
function ComposeOutput({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { shell, laptop } = useReader();
  const { spec, form } = outcome;
  if (!spec) return null;
  const { file, envFile, start, dropped } = toCompose(
    spec,
    form.on,
    form.on === 'laptop' && laptop === 'windows' ? 'windows' : 'posix',
  );
  const steps = render(
    [...(envFile ? [envFile] : []), start],
    commandShell(form, shell),
  );
  return (
    <>
      <CommandBlock
        on={form.on}
        primary
        parts={[{ text: writeYaml(file) }]}
        what="compose.yaml"
      />
      {steps.ok && (
        <CommandBlock
          on={form.on}
          parts={[{ text: steps.text }]}
          what={translate({
            id: 'runGenerator.composeStart',
            message: 'command that starts it',
            description: 'What is copied: completes "Copy …"',
          })}
        />
      )}
      <DroppedList dropped={dropped} />
    </>
  );
}

/** devcontainer.json, for an editor that is connected to the machine. */
function DevcontainerOutput({
  outcome,
}: {
  readonly outcome: Outcome;
}): ReactNode {
  const { spec, form } = outcome;
  if (!spec) return null;
  const { file, dropped } = toDevcontainer(spec);
  return (
    <>
      <CommandBlock
        on={form.on}
        primary
        parts={[{ text: `${JSON.stringify(file, null, 2)}\n` }]}
        what=".devcontainer/devcontainer.json"
      />
      <DroppedList dropped={dropped} />
    </>
  );
}

function DroppedList({
  dropped,
}: {
  readonly dropped: readonly Dropped[];
}): ReactNode {
  const localized = useLocalized();
  if (!dropped.length) return null;
  return (
    <div className={styles.dropped}>
      <p>
        {translate({
          id: 'runGenerator.dropped',
          message: 'Not in this file:',
          description:
            'Above the parts of the command that a Compose file can’t express',
        })}
      </p>
      <ul>
        {dropped.map(({ option, why }) => (
          <li key={option}>
            <code>{option}</code> {localized(why)}
          </li>
        ))}
      </ul>
    </div>
  );
}
