import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { ShownPart } from '../../domain/practice/parts';
import { wholeWords } from '../output/wholeWords';
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
            <Code key={i} text={part.text} />
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

/** A command wraps; the lines of a file or of a table scroll sideways. */
function Code({ text }: { readonly text: string }): ReactNode {
  const isLines = text.includes('\n');
  return (
    <pre
      className={clsx(
        styles.code,
        isLines && [styles.unwrapped, 'lab-scrolls'],
      )}
      translate="no"
      // The keyboard must be able to reach whatever scrolls.
      {...(isLines && { tabIndex: 0 })}
    >
      <code>{isLines ? text : wholeWords(text)}</code>
    </pre>
  );
}
