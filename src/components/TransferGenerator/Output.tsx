import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import type { TransferForm } from '../../data/transferFields';
import { transferScripts } from '../../domain/transfer/scripts';
import type { TransferResult } from '../../domain/transfer/toSpec';
import AgeNote from '../generator/notices/AgeNote';
import { OutputAge } from '../output/outputAge';
import ScriptCard from '../output/ScriptCard';
import ShellTabs from '../output/ShellTabs';
import { nextCommand } from '../../domain/transfer/next';
import Together from './Together';
import { useLocale } from '../state/useLocale';
import { useReader } from '../state/useProfile';
import type { Shown } from '../state/form/useLastGood';
import Estimates from './Estimates';

export type Outcome = {
  readonly form: TransferForm;
  readonly result: TransferResult;
};

/** The three scripts, in the order in which they run. */
export default function Output({
  shown: { value, age },
}: {
  readonly shown: Shown<Outcome>;
}): ReactNode {
  const { shell, server } = useReader();
  const locale = useLocale();
  const { form, result } = value;
  const scripts = useMemo(
    () =>
      result.ok
        ? transferScripts(
            result.spec,
            shell === 'bash' ? 'bash' : 'powershell',
            locale,
          )
        : null,
    [result, shell, locale],
  );
  return (
    <>
      <ShellTabs labelled />
      <AgeNote age={age} />
      <Estimates form={form} />
      {scripts && result.ok && (
        <OutputAge value={age}>
          <Together name={result.spec.name} scripts={scripts} />
          <ScriptCard script={scripts[0]} title={titles.save()} />
          <ScriptCard script={scripts[1]} title={titles.upload()} />
          <ScriptCard
            script={scripts[2]}
            title={titles.load()}
            server={server.id}
            run={{
              on: 'target' in result.spec.route ? 'laptop' : 'server',
              text: nextCommand(result.spec),
            }}
          />
        </OutputAge>
      )}
    </>
  );
}

const titles = {
  save: () =>
    translate({
      id: 'transferGenerator.save',
      message: '1. Save',
      description: 'Title of the first script',
    }),
  upload: () =>
    translate({
      id: 'transferGenerator.upload',
      message: '2. Upload and verify',
      description: 'Title of the second script',
    }),
  load: () =>
    translate({
      id: 'transferGenerator.load',
      message: '3. Load',
      description: 'Title of the third script',
    }),
};
