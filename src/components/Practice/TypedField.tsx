import { useState, type ReactNode } from 'react';
import TextField from '../form/TextField';
import styles from './styles.module.css';

type Props = {
  readonly label: string;
  /** The initial text. */
  readonly start: string;
  readonly onChange: (text: string) => void;
};

/** A text field for a command or a value. */
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
