import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Machine } from '../../../data/schema/command';
import { usePoint } from '../../state/pointing';
import CopyButton from '../CopyButton';
import MachineLabel from '../MachineLabel';
import PhoneBar from '../PhoneBar';
import styles from './styles.module.css';

/** Some characters of a block, and the field that they come from. */
export type BlockPart = {
  readonly text: string;
  readonly field?: string | null;
  /** The same characters with their colours. */
  readonly shown?: ReactNode;
};

type Props = {
  readonly on: Machine;
  readonly server?: string;
  readonly parts: readonly BlockPart[];
  /** Between two parts: a blank, or a continuation and a line break. */
  readonly separator?: string;
  /** Name of what is copied. */
  readonly what: string;
  readonly tools?: ReactNode;
  /** A text of many lines: it scrolls in its block, so that what follows stays in reach. */
  readonly long?: boolean;
  /** The text that the page is for: a phone keeps its copy button at the bottom of the screen. */
  readonly primary?: boolean;
};

/** A text to copy, titled with its machine; each part lights up with its field. */
export default function CommandBlock({
  on,
  server,
  parts,
  separator = '',
  what,
  tools,
  long = false,
  primary = false,
}: Props): ReactNode {
  const text = parts.map((p) => p.text).join(separator);
  return (
    <div className={styles.block}>
      <div className={styles.bar}>
        <MachineLabel on={on} {...(server !== undefined && { name: server })} />
        <span className={styles.tools}>
          {tools}
          <CopyButton text={text} what={what} />
        </span>
      </div>
      <pre
        className={clsx(styles.pre, long && styles.long)}
        // what scrolls has to be reached by the keyboard
        {...(long && { tabIndex: 0, role: 'region', 'aria-label': what })}
      >
        <code>
          {parts.map((part, i) => (
            // parts have no identity: their place is what they are
            <span key={i}>
              {i > 0 && separator}
              <Part {...part} />
            </span>
          ))}
        </code>
      </pre>
      {primary && <PhoneBar text={text} what={what} />}
    </div>
  );
}

function Part({ text, field, shown = text }: BlockPart): ReactNode {
  const { isActive, handlers, point } = usePoint(field ?? undefined);
  if (!field) return shown;
  return (
    <span
      className={clsx(styles.part, isActive && styles.active)}
      data-field={field}
      role="button"
      tabIndex={0}
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
    >
      {shown}
    </span>
  );
}
