import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { FormCodec } from '../../domain/form/formCodec';
import Button from '../form/Button';
import ShareDialog from '../output/ShareDialog';
import styles from './styles.module.css';

type Props<Edits> = {
  readonly codec: FormCodec<Edits>;
  /** With what the form took over from another one. */
  readonly edits: Edits;
  readonly reset: () => void;
};

/** Actions on all changes at once. */
export default function ShareAndReset<Edits extends object>({
  codec,
  edits,
  reset,
}: Props<Edits>): ReactNode {
  return (
    <span className={styles.tools}>
      <ShareDialog
        table={codec.table}
        edits={edits}
        write={() => codec.writeTexts(edits, 'with memory')}
        choices={() => chosen(codec.writeChoices(edits))}
      />
      <Button onClick={reset}>
        {translate({
          id: 'generator.reset',
          message: 'Reset',
          description: 'Button that undoes all changes',
        })}
      </Button>
    </span>
  );
}

/** The parameters that have a value. */
const chosen = (choices: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(
    Object.entries(choices).flatMap(([name, value]) =>
      value === null ? [] : [[name, value] as const],
    ),
  );
