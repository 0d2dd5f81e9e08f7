import type { ReactNode } from 'react';
import type { ShownPart } from '../../domain/practice/parts';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

type Props = { readonly parts: readonly ShownPart[] };

/** What is to be judged. Not a block to copy: many of these commands are wrong on purpose. */
export default function Parts({ parts }: Props): ReactNode {
  const localized = useLocalized();
  const facts = parts.flatMap((part) => (part.kind === 'fact' ? [part] : []));
  return (
    <>
      {parts.map(
        (part, i) =>
          part.kind === 'code' && (
            // parts have no identity: their place is what they are
            <pre key={i} className={styles.code} translate="no">
              <code>{part.text}</code>
            </pre>
          ),
      )}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ name, text }) => (
            <div key={name.en}>
              <dt>{localized(name)}</dt>
              <dd translate="no">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
