import { useState, type ReactNode } from 'react';
import TextField from '../form/TextField';
import styles from './styles.module.css';

type Props = {
  readonly label: string;
  /** What is there before anything is typed. */
  readonly start: string;
  readonly onChange: (text: string) => void;
};

/** A command or a value, typed. */
export default function TypedField(props: Props): ReactNode {
  const { label, start, onChange } = props;
  const [text, setText] = useState(start);
  return (
    <div className={styles.typed}>
      <TextField
        label={label.replaceAll('`', '')}
        value={text}
        onChange={(next) => {
          setText(next);
          onChange(next);
        }}
      />
    </div>
  );
}
