import { translate } from '@docusaurus/Translate';
import { useRef, useState, type ReactNode } from 'react';
import FactText from '../output/FactText';
import styles from './styles.module.css';

type Props = {
  readonly legend: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
};

type Way = -1 | 1;

/** Lines to put in order, with buttons to move each one up or down; the focus follows the line. */
export default function OrderField(props: Props): ReactNode {
  const { legend, lines, onChange } = props;
  const [order, setOrder] = useState(lines);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, way: Way) => {
    const to = from + way;
    const line = order[from];
    const other = order[to];
    if (line === undefined || other === undefined) return;
    const next = [...order];
    next[to] = line;
    next[from] = other;
    setOrder(next);
    setSaid(nowLine(line, to + 1));
    onChange(next);
    list.current
      ?.querySelector<HTMLButtonElement>(
        `[data-at="${String(to)} ${String(way)}"]`,
      )
      ?.focus();
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>
        <FactText text={legend} />
      </legend>
      <ol ref={list} className={styles.lines}>
        {order.map((line, at) => (
          // The position is the stable key; the line in it changes.
          <li key={at} className={styles.line}>
            <code translate="no">{line}</code>
            <span className={styles.moves}>
              {([-1, 1] as const).map((way) => (
                <button
                  key={way}
                  type="button"
                  className={styles.move}
                  data-at={`${String(at)} ${String(way)}`}
                  aria-label={moveName(line, way)}
                  aria-disabled={order[at + way] === undefined}
                  onClick={() => {
                    move(at, way);
                  }}
                >
                  {way < 0 ? '↑' : '↓'}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className={styles.hidden}>
        {said}
      </p>
    </fieldset>
  );
}

const moveName = (line: string, way: Way): string =>
  way < 0
    ? translate(
        {
          id: 'practice.up',
          message: 'Move up: {line}',
          description: 'Button that moves a line of a Dockerfile up',
        },
        { line },
      )
    : translate(
        {
          id: 'practice.down',
          message: 'Move down: {line}',
          description: 'Button that moves a line of a Dockerfile down',
        },
        { line },
      );

const nowLine = (line: string, place: number): string =>
  translate(
    {
      id: 'practice.moved',
      message: '{line} is now line {place}',
      description: 'Announced after a line was moved',
    },
    { line, place: String(place) },
  );
