import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import type { Localized } from '../../data/schema/text';
import { useLocale, useLocalized } from '../state/useLocale';
import styles from './topics.module.css';

type Props<Topic extends string> = {
  /** In display order. */
  readonly titles: Readonly<Record<Topic, Localized>>;
  readonly fields: Readonly<Record<Topic, ReactNode>>;
  /** A summary of the values in a topic. */
  readonly summary: (topic: Topic) => readonly Localized[];
  /** Topics with an invalid value or a finding. */
  readonly attention: ReadonlySet<string>;
};

/** The fields after the first questions, collapsed to one line per topic that summarizes its values. */
export default function Topics<Topic extends string>({
  titles,
  fields,
  summary,
  attention,
}: Props<Topic>): ReactNode {
  const localized = useLocalized();
  const comma = useLocale() === 'zh' ? '，' : ', ';
  // A record has no keys other than its own.
  const topics = Object.keys(titles) as Topic[];
  return topics.map((topic) => (
    <Fold
      key={topic}
      title={localized(titles[topic])}
      summary={summary(topic).map(localized).join(comma)}
      needsLook={attention.has(topic)}
    >
      {fields[topic]}
    </Fold>
  ));
}

type FoldProps = {
  readonly title: string;
  readonly summary: string;
  /** Expands the topic and reports it; the topic doesn't collapse again by itself. */
  readonly needsLook: boolean;
  readonly children: ReactNode;
};

function Fold({ title, summary, needsLook, children }: FoldProps): ReactNode {
  const [opened, setOpened] = useState(needsLook);
  // A topic that had to be expanded stays expanded while the reader fixes it.
  if (needsLook && !opened) setOpened(true);
  return (
    <details
      className={styles.topic}
      open={opened}
      onToggle={(event) => {
        setOpened(event.currentTarget.open);
      }}
    >
      <summary>
        <span className={styles.title}>{title}</span>
        {needsLook ? (
          <span className={styles.look}>
            {translate({
              id: 'generator.topic.look',
              message: 'check this',
              description: 'Next to the title of a topic with a wrong value',
            })}
          </span>
        ) : (
          <span className={styles.summary}>{summary}</span>
        )}
      </summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
