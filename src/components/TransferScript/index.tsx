import { useMemo, type ReactNode } from 'react';
import { transferFormOf } from '../../domain/transfer/formState';
import { nextCommand } from '../../domain/transfer/next';
import { transferScripts } from '../../domain/transfer/scripts';
import { toTransfer } from '../../domain/transfer/toSpec';
import ScriptCard from '../output/ScriptCard';
import ShellTabs from '../output/ShellTabs';
import { usePlaceholders } from '../state/usePlaceholders';
import { useLocale } from '../state/useLocale';
import { useReader } from '../state/useProfile';
import { useTransferEdits } from '../state/form/useTransferEdits';

const parts = ['save', 'upload', 'load'] as const;

/** One script of the reader's transfer, as the transfer generator writes it. */
export default function TransferScript({
  part,
}: {
  readonly part: (typeof parts)[number];
}): ReactNode {
  const { edits } = useTransferEdits();
  const reader = useReader();
  const locale = useLocale();
  const { tag = '' } = usePlaceholders();
  const { shell, server } = reader;
  const spec = useMemo(() => {
    // While the form has a problem, this uses the default form.
    for (const changed of [edits, {}]) {
      const result = toTransfer(transferFormOf(changed, reader, tag), shell);
      if (result.ok) return result.spec;
    }
    return null;
  }, [edits, reader, tag, shell]);
  if (!spec) return null;
  const scripts = transferScripts(
    spec,
    shell === 'bash' ? 'bash' : 'powershell',
    locale,
  );
  const script = scripts[parts.indexOf(part)];
  const [, , load] = scripts;
  if (!script) return null;
  return (
    <>
      {script.on === 'laptop' && <ShellTabs labelled />}
      <ScriptCard
        script={script}
        {...(part === 'upload' && { companion: load })}
        {...(part === 'load' && {
          server: server.id,
          run: {
            on: 'target' in spec.route ? 'laptop' : 'server',
            text: nextCommand(spec),
          },
        })}
      />
    </>
  );
}
