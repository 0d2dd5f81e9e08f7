import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { fillQuoted } from '../../domain/command/template';
import CommandBlock from '../output/CommandBlock';
import { usePlaceholders } from '../state/usePlaceholders';
import { useReader } from '../state/useProfile';

/** The login command with the reader's names; nothing if their shell can't express one of them. */
export default function FirstCommand(): ReactNode {
  const { shell } = useReader();
  const filled = fillQuoted(
    'ssh {via} {user}@{server}',
    usePlaceholders(),
    shell,
  );
  return (
    filled.ok && (
      <CommandBlock
        on="laptop"
        parts={[{ text: filled.text }]}
        what={translate({
          id: 'homeWho.logIn',
          message: 'Login command',
          description: 'Name of the text that the copy button copies',
        })}
      />
    )
  );
}
