import { translate } from '@docusaurus/Translate';
import { useCallback, type ReactNode } from 'react';
import { transferFields, transferTopics } from '../../data/transferFields';
import { topicsOf } from '../../domain/form/fieldOf';
import { messageOf } from '../../domain/form/problem';
import { isNetwork } from '../../domain/transfer/fieldChecks';
import { transferCodec, transferFormOf } from '../../domain/transfer/formState';
import { topicSummary } from '../../domain/transfer/topicSummary';
import { toTransfer } from '../../domain/transfer/toSpec';
import { useFieldLabel } from '../form/useFieldLabel';
import Frame from '../generator/Frame';
import NextTool from '../generator/NextTool';
import Notices from '../generator/notices/Notices';
import ServerField from '../generator/fields/ServerField';
import ShareAndReset from '../generator/ShareAndReset';
import SshFields from '../generator/fields/SshFields';
import Topics from '../generator/Topics';
import { useOutcome } from '../generator/useOutcome';
import { usePlaceholders } from '../state/usePlaceholders';
import { useBuiltImage } from '../state/form/useBuiltImage';
import { useReader } from '../state/useProfile';
import { useTransferEdits } from '../state/form/useTransferEdits';
import {
  ArchiveFields,
  EstimateFields,
  ImageField,
  ServerFields,
} from './ArchiveFields';
import Output, { type Outcome } from './Output';
import WayFields from './WayFields';

/** Turns the form into scripts that save, upload, and load an image. */
export default function TransferGenerator(): ReactNode {
  const { edits, update, reset, readGood, news } = useTransferEdits();
  const reader = useReader();
  const { tag = '' } = usePlaceholders();
  const built = useBuiltImage();
  const outcomeOf = useCallback(
    (changed: typeof edits): Outcome => {
      const form = transferFormOf(changed, reader, tag);
      return { form, result: toTransfer(form, reader.shell) };
    },
    [reader, tag],
  );
  const { outcome, shown, change } = useOutcome({
    edits,
    update,
    readGood,
    outcomeOf,
    isGood: hasScripts,
    start: {},
    startName: reader.shell,
  });
  const { form, result } = outcome;
  const problems = result.ok ? [] : result.problems;
  const props = {
    form,
    change,
    label: useFieldLabel(transferFields),
    problem: messageOf(problems),
  };
  return (
    <Frame
      long
      label={translate({
        id: 'transferGenerator.form',
        message: 'Choose, then save the scripts',
        description: 'Name of the form',
      })}
      questions={
        <>
          <Notices table={transferFields} news={news} />
          <ServerField />
          <ImageField {...props} />
          <WayFields {...props} />
        </>
      }
      more={
        <>
          <Topics
            titles={transferTopics}
            summary={(topic) => topicSummary[topic](form)}
            attention={topicsOf(
              transferFields,
              problems.map(({ field }) => field),
            )}
            fields={{
              archive: <ArchiveFields {...props} />,
              estimates: <EstimateFields {...props} />,
              login: isNetwork(form.way) && <SshFields {...props} />,
              server: <ServerFields {...props} />,
            }}
          />
          <ShareAndReset
            codec={transferCodec}
            edits={built ? { image: built.tag, ...edits } : edits}
            reset={reset}
          />
        </>
      }
      output={<Output shown={shown} />}
      after={
        <NextTool
          after="/tools/transfer/"
          query={built ? `?preset=${built.preset}` : ''}
        />
      }
    />
  );
}

const hasScripts = ({ result }: Outcome) => result.ok;
