import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useReader } from '../../state/useProfile';

/** How to open a terminal in the unpacked folder on the reader's system. */
export default function TerminalHint(): ReactNode {
  const { shell } = useReader();
  return shell === 'bash' ? (
    <Translate
      id="terminalHint.bash"
      description="How to change into a folder in a terminal of macOS or Linux; {cd} is the command"
      values={{ cd: <code>{changeFolder}</code> }}
    >
      {
        'Unpack it. In a terminal, type {cd} and a space, drag the folder into the window, and press Enter.'
      }
    </Translate>
  ) : (
    <Translate
      id="terminalHint.windows"
      description="How to open a terminal in a folder on Windows; {program} is powershell or cmd"
      values={{ program: <code>{shell}</code> }}
    >
      {
        'Unpack it with “Extract all”. Open the folder in the Explorer, type {program} into the address bar, and press Enter.'
      }
    </Translate>
  );
}

/** Commands are the same in every language. */
const changeFolder = 'cd';
