import { translate } from '@docusaurus/Translate';
import { useCallback, type ReactNode } from 'react';
import { tunnelFields, tunnelTopics } from '../../data/tunnelFields';
import { topicsOf } from '../../domain/form/fieldOf';
import { messageOf } from '../../domain/form/problem';
import { tunnelCodec, tunnelFormOf } from '../../domain/tunnel/formState';
import { topicSummary } from '../../domain/tunnel/topicSummary';
import { toTunnel } from '../../domain/tunnel/toSpec';
import { useFieldLabel } from '../form/useFieldLabel';
import Frame from '../generator/Frame';
import NextTool from '../generator/NextTool';
import Notices from '../generator/notices/Notices';
import ServerField from '../generator/fields/ServerField';
import ShareAndReset from '../generator/ShareAndReset';
import SshFields from '../generator/fields/SshFields';
import Topics from '../generator/Topics';
import { useOutcome } from '../generator/useOutcome';
import { useReader } from '../state/useProfile';
import Checks from './Checks';
import Output, { type Outcome } from './Output';
import PortFields, { BlockField, TunnelFields } from './PortFields';
import { useTunnelEdits } from './useTunnelEdits';

/** Turns the form into `ssh -L`, an entry for the SSH configuration, and checks. */
export default function TunnelGenerator(): ReactNode {
  const { edits, update, reset, readGood, news } = useTunnelEdits();
  const reader = useReader();
  const outcomeOf = useCallback(
    (changed: typeof edits): Outcome => {
      const form = tunnelFormOf(changed, reader);
      return { form, result: toTunnel(form, reader.server) };
    },
    [reader],
  );
  const { outcome, shown, change } = useOutcome({
    edits,
    update,
    readGood,
    outcomeOf,
    isGood: hasTunnel,
    start: {},
    startName: '',
  });
  const { form, result } = outcome;
  const problems = result.ok ? [] : result.problems;
  const props = {
    form,
    change,
    label: useFieldLabel(tunnelFields),
    problem: messageOf(problems),
  };
  return (
    <Frame
      long
      label={translate({
        id: 'tunnelGenerator.form',
        message: 'Choose, then copy',
        description: 'Name of the form',
      })}
      questions={
        <>
          <Notices table={tunnelFields} news={news} />
          <ServerField />
          <PortFields {...props} />
        </>
      }
      more={
        <>
          <Topics
            titles={tunnelTopics}
            summary={(topic) => topicSummary[topic](form, reader.server)}
            attention={topicsOf(
              tunnelFields,
              problems.map(({ field }) => field),
            )}
            fields={{
              ports: <BlockField {...props} />,
              login: <SshFields {...props} />,
              tunnel: <TunnelFields {...props} />,
            }}
          />
          <ShareAndReset codec={tunnelCodec} edits={edits} reset={reset} />
        </>
      }
      output={<Output shown={shown} />}
      after={
        <>
          <Checks shown={shown} />
          <NextTool after="/tools/tunnel/" />
        </>
      }
    />
  );
}

const hasTunnel = ({ result }: Outcome) => result.ok;
