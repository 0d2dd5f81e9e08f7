import { useId, useState, type ReactNode } from 'react';
import type { Localized } from '../../data/schema/text';
import FactText from '../output/FactText';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

type Props = {
  readonly legend: string;
  readonly choices: readonly {
    readonly outcome: string;
    readonly text: Localized;
  }[];
  readonly onChange: (outcome: string) => void;
};

/** Radio buttons for a few answers, stacked because their texts are long. */
export default function ChoiceField(props: Props): ReactNode {
  const { legend, choices, onChange } = props;
  const name = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const localized = useLocalized();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>
        <FactText text={legend} />
      </legend>
      {choices.map(({ outcome, text }) => (
        <label key={outcome} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={outcome}
            checked={chosen === outcome}
            onChange={() => {
              setChosen(outcome);
              onChange(outcome);
            }}
          />
          <span>
            <FactText text={localized(text)} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
