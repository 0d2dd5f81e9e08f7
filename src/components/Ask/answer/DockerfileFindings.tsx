import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { examineDockerfile } from '../../../domain/doctor/dockerfile/examineDockerfile';
import { judgedMachine } from '../../../domain/gpu/machine/serverCards';
import { useReader } from '../../state/useProfile';
import FindingsInText from './FindingsInText';
import JudgedFor from './JudgedFor';

type Props = { readonly text: string; readonly clean: string };

/** The findings for a Dockerfile, judged for the reader's server. */
export default function DockerfileFindings({ text, clean }: Props): ReactNode {
  const { server } = useReader();
  const machine = useMemo(
    () => judgedMachine(server.machine),
    [server.machine],
  );
  const { findings } = useMemo(
    () => examineDockerfile(text, { machine }),
    [text, machine],
  );
  return (
    <FindingsInText
      text={text}
      findings={findings}
      kindOf={() => 'dockerfile'}
      clean={clean}
      what={translate({
        id: 'ask.fixedFile.what',
        message: 'fixed Dockerfile',
        description: 'What is copied: the pasted Dockerfile after all fixes',
      })}
    >
      <JudgedFor text={text} machine={machine} />
    </FindingsInText>
  );
}
