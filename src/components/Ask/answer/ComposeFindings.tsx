import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { composeRuleKind } from '../../../domain/doctor/compose/composeRuleKind';
import { examineCompose } from '../../../domain/doctor/compose/examineCompose';
import { serverHint } from '../../../domain/doctor/run/serverHint';
import { commandContext } from '../../../domain/profile/commandContext';
import { useReader } from '../../state/useProfile';
import FindingsInText from './FindingsInText';

type Props = { readonly text: string };

/** The findings for a compose file, judged like the commands that it stands for. */
export default function ComposeFindings({ text }: Props): ReactNode {
  const reader = useReader();
  const context = useMemo(() => commandContext(reader), [reader]);
  const { findings } = useMemo(
    () => examineCompose(text, context),
    [text, context],
  );
  return (
    <FindingsInText
      text={text}
      findings={findings}
      kindOf={composeRuleKind}
      hint={(finding) => serverHint(finding, context)}
      clean={translate({
        id: 'ask.clean',
        message: 'No rule finds a problem in this file.',
        description: 'The doctor has no findings',
      })}
      what={translate({
        id: 'ask.fixedCompose.what',
        message: 'fixed compose file',
        description: 'What is copied: the pasted compose file after all fixes',
      })}
    />
  );
}
