import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Checked } from '../../domain/practice/check/checked';
import { partsOf } from '../../domain/practice/parts';
import FactText from '../output/FactText';
import { useLocalized } from '../state/useLocale';
import Parts from './Parts';
import styles from './styles.module.css';

type Props = { readonly checked: Checked | null };

/** The result of an answer, announced to screen readers when it is checked. */
export default function Feedback({ checked }: Props): ReactNode {
  return (
    <div role="status">
      {checked && (
        <div className={clsx(styles.feedback, checked.right && styles.right)}>
          <Result checked={checked} />
        </div>
      )}
    </div>
  );
}

function Result({ checked }: { readonly checked: Checked }): ReactNode {
  const localized = useLocalized();
  const { right, said, rightFor } = checked;
  return (
    <>
      <p className={styles.verdict}>
        {right ? (
          <Translate id="practice.right" description="The answer is right">
            Correct
          </Translate>
        ) : (
          <Translate id="practice.wrong" description="The answer is wrong">
            Not quite
          </Translate>
        )}
      </p>
      {said.map((text) => (
        <p key={text.en}>
          <FactText text={localized(text)} />
        </p>
      ))}
      {rightFor && (
        <>
          <p>
            <Translate
              id="practice.rightFor"
              description="Before a command for which the reader’s wrong answer would be right"
            >
              Your answer would be correct for:
            </Translate>
          </p>
          <Parts parts={partsOf(rightFor)} />
        </>
      )}
    </>
  );
}
