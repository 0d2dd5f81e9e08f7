import { useState, type ReactNode } from 'react';
import FactText from '../output/FactText';
import styles from './styles.module.css';

type Props = {
  readonly legend: string;
  readonly count: number;
  readonly onChange: (cards: readonly number[]) => void;
};

/** A server with a check box for each of its GPUs. */
export default function CardsField(props: Props): ReactNode {
  const { legend, count, onChange } = props;
  const [ticked, setTicked] = useState<readonly number[]>([]);
  const toggle = (card: number) => {
    const next = ticked.includes(card)
      ? ticked.filter((other) => other !== card)
      : [...ticked, card];
    setTicked(next);
    onChange(next);
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>
        <FactText text={legend} />
      </legend>
      <div className={styles.server}>
        {Array.from({ length: count }, (_, card) => (
          <label key={card} className={styles.card}>
            <input
              type="checkbox"
              checked={ticked.includes(card)}
              onChange={() => {
                toggle(card);
              }}
            />
            <span>{`GPU ${String(card)}`}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
