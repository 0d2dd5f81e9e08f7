import type { ReactNode } from 'react';
import type { ShownPart } from '../../domain/practice/parts';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

type Props = { readonly parts: readonly ShownPart[] };

/** The text to judge. It has no copy button, because many of these commands are wrong on purpose. */
export default function Parts({ parts }: Props): ReactNode {
  const localized = useLocalized();
  const facts = parts.flatMap((part) => (part.kind === 'fact' ? [part] : []));
  return (
    <>
      {parts.map(
        (part, i) =>
          part.kind === 'code' && (
            // Parts have no identity other than their position.
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
