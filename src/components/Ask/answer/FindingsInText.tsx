import type { ReactNode } from 'react';
import type { Localized } from '../../../data/schema/text';
import type { RuleKind } from '../../../data/rulePages';
import { rulePath } from '../../../domain/doctor/rulePath';
import type { TextFinding } from '../../../domain/doctor/types';
import { lineAt } from '../../../domain/text/lineAt';
import FindingList from '../../output/FindingList';
import { useAsk } from '../../state/useAsk';
import FindingsCount from './FindingsCount';
import FixedText from './FixedText';
import { fixInBox } from './fixInBox';
import styles from './styles.module.css';

type Props = {
  readonly text: string;
  readonly findings: readonly TextFinding[];
  /** The page that explains a rule. */
  readonly kindOf: (rule: string) => RuleKind;
  /** The text shown if there are no findings. */
  readonly clean: string;
  /** What is copied; completes “Copy …”. */
  readonly what: string;
  /** What the rule's text can't say because it depends on the server. */
  readonly hint?: (finding: { readonly rule: string }) => Localized | null;
  /** Content between the number of findings and the list. */
  readonly children?: ReactNode;
};

/** The findings for a file with their lines and fixes, and the file with all fixes applied. */
export default function FindingsInText({
  text,
  findings,
  kindOf,
  clean,
  what,
  hint,
  children,
}: Props): ReactNode {
  const { write } = useAsk();
  return (
    <>
      <FindingsCount count={findings.length} clean={clean} />
      {children}
      <FindingList
        findings={findings.map((finding) => ({ ...finding, place: finding }))}
        where={({ place: { start, end } }) => (
          <Line text={text} start={start} end={end} />
        )}
        href={({ rule }) => rulePath(kindOf(rule), rule)}
        {...(hint && { hint })}
        action={({ place: { edits } }) => fixInBox(text, edits, write)}
      />
      <FixedText
        text={text}
        what={what}
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
