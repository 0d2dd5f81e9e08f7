import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Question } from '../../data/schema/practice';
import type { Checked } from '../../domain/practice/check/checked';
import { partsOf } from '../../domain/practice/parts';
import FactText from '../output/FactText';
import { useLocalized } from '../state/useLocale';
import Feedback from './Feedback';
import Parts from './Parts';
import TaskFields from './TaskFields';
import styles from './styles.module.css';

type Props = {
  readonly question: Question;
  readonly number: number;
  readonly isDone: boolean;
  readonly onRight: () => void;
};

/** A question: the situation, the answer fields, and the feedback. */
export default function QuestionCard(props: Props): ReactNode {
  const { question, number, isDone, onRight } = props;
  const { id, text, task, page } = question;
  const [check, setCheck] = useState<(() => Checked) | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const localized = useLocalized();
  useBrokenLinks().collectAnchor(id);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const result = check?.() ?? null;
    setChecked(result);
    if (result?.right) onRight();
  };
  return (
    <article id={id} className={styles.question}>
      <Heading as="h3" className={styles.number}>
        {questionNumber(number)}
        {isDone && <Solved />}
      </Heading>
      <p className={styles.text}>
        <FactText text={localized(text)} />
      </p>
      <Parts parts={partsOf('situation' in task ? task.situation : task)} />
      <form onSubmit={submit}>
        <TaskFields
          question={question}
          onChange={(next) => {
            // React calls a function passed to setState, so this wraps the judge in another function.
            setCheck(() => next);
            setChecked(null);
          }}
        />
        <p className={styles.actions}>
          <button
            type="submit"
            className={styles.check}
            aria-disabled={check === null}
          >
            <Translate id="practice.check" description="Checks an answer">
              Check
            </Translate>
          </button>
          <Link to={page}>
            <Translate
              id="practice.page"
              description="Link to the page that explains the question"
            >
              The page that explains it
            </Translate>
          </Link>
        </p>
      </form>
      <Feedback checked={checked} />
    </article>
  );
}

const questionNumber = (number: number): string =>
  translate(
    {
      id: 'practice.number',
      message: 'Question {number}',
      description: 'Heading of a question',
    },
    { number: String(number) },
  );

function Solved(): ReactNode {
  return (
    <span className={styles.solved}>
      <Translate
        id="practice.solved"
        description="Next to the number of a question that was answered correctly"
      >
        solved
      </Translate>
    </span>
  );
}
