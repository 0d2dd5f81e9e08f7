import { translate } from '@docusaurus/Translate';
import { Fragment, useMemo, type ReactNode } from 'react';
import { examineCommands } from '../../../domain/doctor/commands/examineCommands';
import { serverHint } from '../../../domain/doctor/run/serverHint';
import { rulePath } from '../../../domain/doctor/rulePath';
import { commandContext } from '../../../domain/profile/commandContext';
import FindingList from '../../output/FindingList';
import { useAsk } from '../../state/useAsk';
import { useReader } from '../../state/useProfile';
import FindingsCount from './FindingsCount';
import FixedText from './FixedText';
import { fixInBox } from './fixInBox';
import NotKnown from './NotKnown';
import OpenInGenerator from './OpenInGenerator';
import Tokens from './Tokens';

type Props = { readonly text: string };

/** The findings for all docker commands in a text, each with its fix, and an explanation of every part. */
export default function CommandFindings({ text }: Props): ReactNode {
  const reader = useReader();
  const { write } = useAsk();
  const context = useMemo(() => commandContext(reader), [reader]);
  const { commands, findings } = useMemo(
    () => examineCommands(text, context),
    [text, context],
  );
  if (commands.length === 0) return <NotKnown text={text} />;
  return (
    <>
      <FindingsCount
        count={findings.length}
        clean={translate({
          id: 'ask.cleanCommand',
          message: 'No rule finds a problem in this command.',
          description: 'The doctor has no findings',
        })}
      />
      <FindingList
        findings={findings.map((finding) => ({
          ...finding,
          place: finding.edits,
        }))}
        href={({ rule }) => rulePath('command', rule)}
        hint={(finding) => serverHint(finding, context)}
        action={({ place: edits }) => fixInBox(text, edits, write)}
      />
      <FixedText
        text={text}
        edits={findings.flatMap(({ edits }) => edits)}
        what={translate({
          id: 'ask.fixedCommand.what',
          message: 'fixed command',
          description: 'What is copied: the pasted command after all fixes',
        })}
        onTake={write}
      />
      {commands.map((command) => (
        <Fragment key={command.start}>
          {command.spec && <OpenInGenerator spec={command.spec} />}
          <Tokens command={command} text={text} />
        </Fragment>
      ))}
    </>
  );
}
