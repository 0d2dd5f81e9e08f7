import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { reportOf } from '../../../domain/troubleshoot/report';
import { searchWords } from '../../../domain/troubleshoot/relevantLines';
import Contact from '../../output/Contact';
import CopyButton from '../../output/CopyButton';
import { useReader } from '../../state/useProfile';
import Results from './Results';
import styles from './styles.module.css';

type Props = { readonly text: string };

/**
 * Says that the guide doesn't know a text, lists pages that match its words, and
 * prepares a question to send to a person.
 */
export default function NotKnown({ text }: Props): ReactNode {
  const words = useMemo(() => searchWords(text), [text]);
  return (
    <>
      <p role="status" className={styles.count}>
        {translate({
          id: 'ask.notKnown',
          message:
            'The guide doesn’t know this text. These pages contain its words:',
          description:
            'Above the results for pasted text that wasn’t recognized',
        })}
      </p>
      <Results text={words} />
      <Report text={text} />
    </>
  );
}

function Report({ text }: Props): ReactNode {
  const { server } = useReader();
  const report = useMemo(
    () => reportOf(text, texts(), server.id),
    [text, server.id],
  );
  const what = translate({
    id: 'ask.report',
    message: 'report',
    description: 'What is copied: a message to people who can help',
  });
  return (
    <details className={styles.report}>
      <summary>
        {translate({
          id: 'ask.askPerson',
          message: 'Ask a person: a report to copy',
          description: 'Opens the report',
        })}
      </summary>
      <p>
        {translate({
          id: 'ask.reportHint',
          message:
            'Passwords and tokens that were recognized are masked. Check the report before you send it to:',
          description: 'Above the report, followed by the lab’s contact',
        })}{' '}
        <Contact />
      </p>
      <pre className={styles.lines} translate="no">
        {report}
      </pre>
      <CopyButton text={report} what={what} />
    </details>
  );
}

const texts = () => ({
  server: translate({
    id: 'ask.report.server',
    message: 'Server:',
    description: 'In a report to people who can help',
  }),
  command: translate({
    id: 'ask.report.command',
    message: 'What I typed:',
    description: 'In a report; the reader fills it in',
  }),
  lines: translate({
    id: 'ask.report.lines',
    message: 'What it printed:',
    description: 'In a report, above lines of the log',
  }),
  outputs: translate({
    id: 'ask.report.outputs',
    message: 'Add the output of these commands:',
    description: 'In a report, above commands',
  }),
});
