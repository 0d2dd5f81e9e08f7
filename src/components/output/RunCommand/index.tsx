import { translate } from '@docusaurus/Translate';
import { useMemo, useState, type ReactNode } from 'react';
import Button from '../../form/Button';
import type { Layout } from '../../../domain/command/render/render';
import { renderGroups } from '../../../domain/command/render/render';
import { fieldOfItem } from '../../../domain/run/fieldOf';
import type { RunForm } from '../../../data/runFields';
import type { RunSpec } from '../../../domain/docker/runSpec';
import { commandItems } from '../../../domain/run/commandItems';
import { commandShell } from '../../../domain/run/commandShell';
import CommandBlock from '../CommandBlock';
import ShellTabs from '../ShellTabs';
import { useLocalized } from '../../state/useLocale';
import { useReader } from '../../state/useProfile';
import styles from './styles.module.css';

/** The command itself, in the shell of the machine where it is typed. */
export default function RunCommand({
  form,
  spec,
  primary = false,
}: {
  readonly form: RunForm;
  readonly spec: RunSpec | null;
  /** Whether this is the page's main command. */
  readonly primary?: boolean;
}): ReactNode {
  const [layout, setLayout] = useState<Layout>('lines');
  const reader = useReader();
  const { shell, server } = reader;
  const localized = useLocalized();
  const items = useMemo(
    () => (spec ? commandItems(spec, form, reader) : []),
    [spec, form, reader],
  );
  const rendered = renderGroups(
    items.map((item) => item.words),
    commandShell(form, shell),
    layout,
  );
  const shells = form.on === 'laptop' && <ShellTabs />;
  if (!rendered.ok) {
    return (
      <div className={styles.refused}>
        {shells}
        <p>
          <strong>
            {translate({
              id: 'runGenerator.refused',
              message: 'This shell has no safe way to write the command.',
              description:
                'Shown in place of the command, followed by the reason',
            })}
          </strong>{' '}
          {localized(rendered.why)}
        </p>
      </div>
    );
  }
  return (
    <CommandBlock
      on={form.on}
      primary={primary}
      {...(form.on === 'server' && { server: server.id })}
      parts={rendered.groups.map((text, i) => {
        const item = items[i];
        return { text, field: item ? fieldOfItem(item, form) : null };
      })}
      separator={rendered.separator}
      what={translate({
        id: 'runGenerator.what',
        message: 'docker run command',
        description: 'What is copied: completes "Copy …"',
      })}
      tools={
        <>
          {shells}
          <Button
            pressed={layout === 'line'}
            onClick={() => {
              setLayout(layout === 'line' ? 'lines' : 'line');
            }}
          >
            {translate({
              id: 'runGenerator.oneLine',
              message: 'One line',
              description: 'Toggle: the command on one line',
            })}
          </Button>
        </>
      }
    />
  );
}
