import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { rulePath } from '../../../domain/doctor/rulePath';
import { examineDockerfile } from '../../../domain/doctor/dockerfile/examineDockerfile';
import { lineAt } from '../../../domain/text/lineAt';
import { editText } from '../../../domain/text/editedText';
import { judgedMachine } from '../../../domain/gpu/serverCards';
import FindingList from '../../output/FindingList';
import { useAsk } from '../../state/useAsk';
import { useReader } from '../../state/useProfile';
import FixedText from './FixedText';
import JudgedFor from './JudgedFor';
import styles from './styles.module.css';

type Props = { readonly text: string; readonly clean: string };

/**
 * The findings for a Dockerfile with their lines and fixes, judged for the
 * reader's server, and the file with all fixes applied.
 */
export default function DockerfileFindings({ text, clean }: Props): ReactNode {
  const { server } = useReader();
  const { write } = useAsk();
  const machine = useMemo(
    () => judgedMachine(server.machine),
    [server.machine],
  );
  const { findings } = useMemo(
    () => examineDockerfile(text, { machine }),
    [text, machine],
  );
  return (
    <>
      <p role="status" className={styles.count}>
        {findings.length === 0
          ? clean
          : translate(
              {
                id: 'ask.findings',
                message: '{count} findings, most serious first',
                description: 'Above what the rules found',
              },
              { count: String(findings.length) },
            )}
      </p>
      <JudgedFor text={text} machine={machine} />
      <FindingList
        findings={findings.map((finding) => ({ ...finding, place: finding }))}
        where={({ place: { start, end } }) => (
          <Line text={text} start={start} end={end} />
        )}
        href={({ rule }) => rulePath('dockerfile', rule)}
        action={({ place: { edits } }) =>
          edits.length === 0
            ? null
            : {
                label: translate({
                  id: 'ask.applyFix',
                  message: 'Fix it in the box',
                  description: 'Button that changes the pasted command',
                }),
                run: () => {
                  write(editText(text, edits).text);
                },
              }
        }
      />
      <FixedText
        text={text}
        what={translate({
          id: 'ask.fixedFile.what',
          message: 'fixed Dockerfile',
          description: 'What is copied: the pasted Dockerfile after all fixes',
        })}
        edits={findings.flatMap(({ edits }) => edits)}
        onTake={write}
      />
    </>
  );
}

type LineProps = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** A line's number and text, with the finding's range marked. */
function Line({ text, start, end }: LineProps): ReactNode {
  const { number, from, to } = lineAt(text, start);
  const stop = Math.min(Math.max(end, start), to);
  return (
    <code className={styles.line} data-line={number} translate="no">
      {text.slice(from, start)}
      <mark>{text.slice(start, stop)}</mark>
      {text.slice(stop, to)}
    </code>
  );
}
