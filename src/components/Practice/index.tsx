import Heading from '@theme/Heading';
import { useState, type ReactNode } from 'react';
import { practiceTopics, questions } from '../../data/practice';
import { useLocalized } from '../state/useLocale';
import { usePractice } from '../state/usePractice';
import QuestionCard from './QuestionCard';
import Summary from './Summary';
import TopicLinks from './TopicLinks';
import styles from './styles.module.css';

const ids = questions.map(({ id }) => id);

/** Predict, then check: every question by topic, and how many are completed. */
export default function Practice(): ReactNode {
  const { done, isKept, set, reset } = usePractice(ids);
  // A new round also clears the answers.
  const [round, setRound] = useState(0);
  const localized = useLocalized();
  return (
    <div className={styles.practice}>
      <Summary
        done={done.length}
        all={ids.length}
        isKept={isKept}
        onReset={() => {
          reset(ids);
          setRound(round + 1);
        }}
      />
      <TopicLinks done={done} />
      {practiceTopics.map(({ id, title }) => (
        <section key={id} className={styles.topic}>
          <Heading as="h2" id={id}>
            {localized(title)}
          </Heading>
          {questions
            .filter(({ topic }) => topic === id)
            .map((question) => (
              <QuestionCard
                key={`${question.id} ${String(round)}`}
                question={question}
                number={ids.indexOf(question.id) + 1}
                isDone={done.includes(question.id)}
                onRight={() => {
                  set(question.id, true);
                }}
              />
            ))}
        </section>
      ))}
    </div>
  );
}
