import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Machine } from '../../../data/schema/command';
import { useOneTabStop, type Stop } from '../../form/useOneTabStop';
import { usePoint } from '../../state/pointing';
import CopyButton from '../CopyButton';
import MachineLabel from '../MachineLabel';
import PhoneBar from '../PhoneBar';
import { wholeWords } from '../wholeWords';
import styles from './styles.module.css';

/** A range of characters in a block, and the field that they come from. */
export type BlockPart = {
  readonly text: string;
  readonly field?: string | null;
  /** The same characters with their colors. */
  readonly shown?: ReactNode;
};

type Props = {
  readonly on: Machine;
  readonly server?: string;
  readonly parts: readonly BlockPart[];
  /** The text between two parts: a space, or a continuation and a line break. */
  readonly separator?: string;
  /** The name of what is copied. */
  readonly what: string;
  /** The name of the file that holds the text. */
  readonly file?: string;
  readonly tools?: ReactNode;
  /** Set for a text of many lines: it scrolls inside its block, so what follows stays within reach. */
  readonly long?: boolean;
  /** Whether this is the page's main output: a phone keeps its copy button at the bottom of the screen. */
  readonly primary?: boolean;
};

/** A text to copy, titled with its machine; each part highlights together with its field. */
export default function CommandBlock({
  on,
  server,
  parts,
  separator = '',
  what,
  file,
  tools,
  long = false,
  primary = false,
}: Props): ReactNode {
  const text = parts.map((p) => p.text).join(separator);
  const linked = parts.flatMap(({ field }, i) => (field ? [i] : []));
  const { stopOf, onKeyDown } = useOneTabStop(linked.length, 'button');
  return (
    <div className={styles.block}>
      <div className={styles.bar}>
        <MachineLabel on={on} {...(server !== undefined && { name: server })} />
        {file !== undefined && <code className={styles.file}>{file}</code>}
        <span className={styles.tools}>
          {tools}
          <CopyButton text={text} what={what} />
        </span>
      </div>
      <pre
        className={clsx(styles.pre, long && styles.long)}
        // The keyboard must be able to reach whatever scrolls.
        {...(long && { tabIndex: 0, role: 'region', 'aria-label': what })}
      >
        <code
          // One Tab stop: arrow keys move between the parts.
          {...(linked.length > 1 && {
            role: 'toolbar',
            'aria-label': what,
            'aria-orientation': 'vertical',
            onKeyDown,
          })}
        >
          {parts.map((part, i) => (
            // Parts have no identity other than their position.
            <span key={i}>
              {i > 0 && separator}
              <Part
                shown={long ? part.text : wholeWords(part.text)}
                {...part}
                stop={stopOf(linked.indexOf(i))}
              />
            </span>
          ))}
        </code>
      </pre>
      {primary && (
        <PhoneBar what={what}>
          <CopyButton text={text} what={atBottom(what)} />
        </PhoneBar>
      )}
    </div>
  );
}

/** The block has a button with the same effect, so the two need different names. */
const atBottom = (what: string) =>
  translate(
    {
      id: 'phoneBar.what',
      message: '{what} (at the bottom of the screen)',
      description:
        'What the copy button at the bottom of a phone copies; the output has a button with {what} alone',
    },
    { what },
  );

function Part({
  field,
  shown,
  stop,
}: BlockPart & { readonly stop: Stop }): ReactNode {
  const { isActive, handlers, point } = usePoint(field ?? undefined);
  if (!field) return shown;
  return (
    <span
      className={clsx(styles.part, isActive && styles.active)}
      data-field={field}
      role="button"
      tabIndex={stop.tabIndex}
      aria-pressed={isActive}
      onClick={() => {
        point(field);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          point(field);
        }
      }}
      {...handlers}
      onFocus={() => {
        stop.onFocus();
        point(field);
      }}
    >
      {shown}
    </span>
  );
}
