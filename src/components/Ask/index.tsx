import Translate, { translate } from '@docusaurus/Translate';
import {
  lazy,
  Suspense,
  useId,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import NeedsScript from '../form/NeedsScript';
import { useAsk } from '../state/useAsk';
import { useAskAddress } from '../state/useAskAddress';
import { boxAttribute } from './answer/toBox';
import { moveInResults } from './moveInResults';
import styles from './styles.module.css';

const load = () => import('./answer/Answer');
const Answer = lazy(load);

type Props = {
  /** Height of the empty field in lines. */
  readonly rows?: number;
  /** Keeps typed words in the address, so an answer can be linked to. */
  readonly inAddress?: boolean;
  /** True while the box is hidden; it then computes no answers. */
  readonly isIdle?: boolean;
  /** False if the page itself says what the box requires. */
  readonly saysNeeds?: boolean;
};

/** The field and the answer below it. The answer's code loads once there is text to answer. */
export default function AskPanel({
  rows = 1,
  inAddress = false,
  isIdle = false,
  saysNeeds = true,
}: Props): ReactNode {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const { ask, write, notePaste } = useAsk();
  const linked = useAskAddress(ask, inAddress);
  const text = ask.text ?? linked;
  const lines = text.split('\n', MOST_LINES).length;
  const onKeyDown = (event: KeyboardEvent) => {
    if (panel.current) moveInResults(panel.current, event);
  };
  return (
    // The arrow keys move through the field and the results together.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={panel}
      {...boxAttribute}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className={styles.panel}
    >
      {saysNeeds && <NeedsScript />}
      <label htmlFor={id} className={styles.label}>
        <Translate id="ask.label" description="Label of the box">
          Search or paste: error, command, Dockerfile, compose.yaml, nvidia-smi
        </Translate>
      </label>
      <textarea
        id={id}
        className={styles.field}
        rows={Math.max(rows, lines)}
        value={text}
        placeholder={translate({
          id: 'ask.placeholder',
          message: 'jupyter, docker: Error …',
          description: 'Examples in the empty box',
        })}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        aria-describedby={`${id}hint`}
        onFocus={() => void load()}
        onPaste={() => {
          notePaste();
          makeRoom(panel.current);
        }}
        onDrop={notePaste}
        onChange={(event) => {
          write(event.target.value);
        }}
      />
      <p id={`${id}hint`} className={styles.hint}>
        <Translate id="ask.hint" description="Below the box">
          What you paste stays in this page: it isn’t sent, stored, or put into
          the address.
        </Translate>
      </p>
      {!isIdle && text.trim() !== '' && (
        <Suspense>
          <Answer text={text} />
        </Suspense>
      )}
    </div>
  );
}

/** Scrolls a box from the lower part of the screen to its top: on a phone, the answer to a paste would be below the edge. */
function makeRoom(box: HTMLElement | null): void {
  if (box && box.getBoundingClientRect().top > window.innerHeight / 3)
    box.scrollIntoView({ block: 'start' });
}

/** Grows the field with its content up to a limit; beyond that it scrolls. */
const MOST_LINES = 10;
