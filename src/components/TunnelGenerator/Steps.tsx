import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Step } from '../../data/schema/command';
import { render } from '../../domain/command/render/render';
import CommandBlock from '../output/CommandBlock';
import { useLocalized } from '../state/useLocale';
import { useReader } from '../state/useProfile';

/** Commands for one machine, or the reason why its shell can't express them. */
export default function Steps({
  steps,
  what,
  primary = false,
}: {
  readonly steps: readonly Step[];
  readonly what: string;
  /** Whether this is the page's main command. */
  readonly primary?: boolean;
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
      primary={primary}
      {...(first.on === 'server' && { server: server.id })}
      parts={[{ text: rendered.text }]}
      what={names[first.on === 'server' ? 'server' : 'laptop'](what)}
    />
  );
}

/** Commands under one heading may be for both machines. */
const names = {
  laptop: (what: string) =>
    translate(
      {
        id: 'tunnelGenerator.what.laptop',
        message: 'commands on your laptop: {what}',
        description: 'What is copied: completes "Copy …"; {what} is a heading',
      },
      { what },
    ),
  server: (what: string) =>
    translate(
      {
        id: 'tunnelGenerator.what.server',
        message: 'commands on the server: {what}',
        description: 'What is copied: completes "Copy …"; {what} is a heading',
      },
      { what },
    ),
};
