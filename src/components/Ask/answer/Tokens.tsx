import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { FoundCommand } from '../../../domain/doctor/commands/types';
import { useLocalized, useSentenceGap } from '../../state/useLocale';
import styles from './styles.module.css';

type Props = { readonly command: FoundCommand; readonly text: string };

/** Every part of a command, and what it means. */
export default function Tokens({ command, text }: Props): ReactNode {
  const localized = useLocalized();
  const gap = useSentenceGap();
  return (
    <dl className={styles.tokens}>
      {command.tokens.map(({ start, end, notes }) => (
        <div key={start}>
          <dt>
            <code translate="no">{text.slice(start, end)}</code>
          </dt>
          <dd>
            {notes.length === 0
              ? translate({
                  id: 'ask.tokenNotKnown',
                  message: 'Not explained here.',
                  description: 'Next to a part of a command',
                })
              : notes.map(({ help, value }, i) => (
                  <span key={i}>
                    {value && <strong>{localized(value)} </strong>}
                    {localized(help)}
                    {gap}
                  </span>
                ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
