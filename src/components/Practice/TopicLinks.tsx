import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { practiceTopics, questions } from '../../data/practice';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

type Props = { readonly done: readonly string[] };

/** The topics of the page, each with the number of completed questions. */
export default function TopicLinks({ done }: Props): ReactNode {
  const localized = useLocalized();
  return (
    <nav
      aria-label={translate({
        id: 'practice.topics',
        message: 'Topics',
        description: 'Name of the links to the topics of the questions',
      })}
    >
      <ul className={styles.topics}>
        {practiceTopics.map(({ id, title }) => {
          const own = questions.filter(({ topic }) => topic === id);
          const solved = own.filter((question) => done.includes(question.id));
          return (
            <li key={id}>
              <a href={`#${id}`}>{localized(title)}</a>
              <span
                className={styles.count}
              >{`${String(solved.length)}/${String(own.length)}`}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
