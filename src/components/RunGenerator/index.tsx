import { translate } from '@docusaurus/Translate';
import {
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { runFields, runTopics } from '../../data/runFields';
import { runPresets } from '../../data/runPresets';
import { topicsOf } from '../../domain/form/fieldOf';
import { messageOf } from '../../domain/form/problem';
import { formOf, presetOf } from '../../domain/run/formOf';
import { missingChoice } from '../../domain/run/missingChoice';
import { runCodec, type Edits } from '../../domain/run/formState';
import { fieldOfOption } from '../../domain/run/fieldOf';
import { outcomeOf, type Outcome } from '../../domain/run/outcome';
import { topicSummary } from '../../domain/run/topicSummary';
import RadioField from '../form/RadioField';
import { useFieldLabel } from '../form/useFieldLabel';
import Frame from '../generator/Frame';
import NextTool from '../generator/NextTool';
import Notices from '../generator/notices/Notices';
import ShareAndReset from '../generator/ShareAndReset';
import StaleNote from '../generator/notices/StaleNote';
import StartField from '../generator/fields/StartField';
import Topics from '../generator/Topics';
import { useHanded } from '../generator/useHanded';
import { handedRun } from '../state/handed';
import { useOutcome } from '../generator/useOutcome';
import { OutputAge } from '../output/outputAge';
import RunCommand from '../output/RunCommand';
import type { Age, Shown } from '../state/form/useLastGood';
import { useBuiltImage } from '../state/form/useBuiltImage';
import { useReader } from '../state/useProfile';
import Explanations from './Explanations';
import FolderFields, { FolderOptions } from './FolderFields';
import FollowUps from './FollowUps';
import type { FormProps } from './formProps';
import GpuFields from './GpuFields';
import ImageFields, { ProgramFields } from './ImageFields';
import LifeFields from './LifeFields';
import { MoreFields, ResourceFields } from './LimitFields';
import PlaceFields from './PlaceFields';
import PortFields from './PortFields';
import { useFindings } from './useFindings';
import { useRunEdits } from './useRunEdits';
import UserFields from './UserFields';

/** Not in the built page: loads when the reader asks for a file. */
const FileOutput = lazy(() => import('./FileOutput'));

/** Turns the form into `docker run`, compose.yaml, and devcontainer.json. */
export default function RunGenerator(): ReactNode {
  const { edits, update, startFrom, reset, readGood, news } = useRunEdits();
  useHanded(handedRun, reset, update);
  const reader = useReader();
  const built = useBuiltImage();
  const withImage = useCallback(
    (changed: Edits): Edits =>
      built?.preset === presetOf(changed.preset).id
        ? { ...built.run, ...changed }
        : changed,
    [built],
  );
  const outcomeFor = useCallback(
    (changed: Edits) => outcomeOf(formOf(withImage(changed), reader), reader),
    [reader, withImage],
  );
  const { preset } = edits;
  const { outcome, shown, change } = useOutcome({
    edits,
    update,
    readGood,
    outcomeOf: outcomeFor,
    isGood: hasCommand,
    start: preset ? { preset } : {},
    startName: preset ?? '',
  });
  const { form } = outcome;
  const problem = useMemo(
    () => messageOf(outcome.problems),
    [outcome.problems],
  );
  const findings = useFindings(outcome);
  const { command } = outcome.texts;
  const label = useFieldLabel(runFields);
  const props: FormProps = {
    form,
    change,
    label,
    problem,
    command,
    findings,
    missing: missingChoice(edits, form, reader),
  };
  const attention = topicsOf(runFields, [
    ...outcome.problems.map(({ field }) => field),
    ...findings.map(({ place }) => fieldOfOption(place.option)),
  ]);
  return (
    <Frame
      label={translate({
        id: 'runGenerator.form',
        message: 'Choose, then copy',
        description: 'Name of the form',
      })}
      questions={
        <>
          <Notices table={runFields} news={news} />
          <StartField
            starts={runPresets}
            chosen={presetOf(edits.preset)}
            onChange={startFrom}
          />
          <PlaceFields {...props} />
          <ImageFields {...props} />
          <GpuFields {...props} />
          <FolderFields {...props} />
        </>
      }
      more={
        <>
          <Topics
            titles={runTopics}
            summary={(topic) => topicSummary[topic](form)}
            attention={attention}
            fields={{
              program: <ProgramFields {...props} />,
              life: <LifeFields {...props} />,
              ports: <PortFields {...props} />,
              user: <UserFields {...props} />,
              resources: <ResourceFields {...props} />,
              more: (
                <>
                  <MoreFields {...props} />
                  <FolderOptions {...props} />
                </>
              ),
            }}
          />
          <ShareAndReset
            codec={runCodec}
            edits={withImage(edits)}
            reset={reset}
          />
        </>
      }
      output={<Output shown={shown} />}
      after={<After shown={shown} />}
    />
  );
}

const hasCommand = ({ spec }: Outcome) => spec !== null;

type Format = 'command' | 'compose' | 'devcontainer';

function Output({
  shown: { value: outcome, age },
}: {
  readonly shown: Shown<Outcome>;
}): ReactNode {
  const [format, setFormat] = useState<Format>('command');
  return (
    <>
      <RadioField<Format>
        legend={translate({
          id: 'runGenerator.format',
          message: 'Written as',
          description: 'Legend of the output formats',
        })}
        value={format}
        choices={[
          {
            value: 'command',
            label: translate({
              id: 'runGenerator.format.command',
              message: 'Command',
              description: 'Output format',
            }),
          },
          { value: 'compose', label: fileNames.compose },
          { value: 'devcontainer', label: fileNames.devcontainer },
        ]}
        onChange={setFormat}
      />
      <StaleNote>{notes[age]()}</StaleNote>
      <OutputAge value={age}>
        {format === 'command' && (
          <RunCommand form={outcome.form} spec={outcome.spec} primary />
        )}
        {format !== 'command' && (
          <Suspense>
            <FileOutput format={format} outcome={outcome} />
          </Suspense>
        )}
      </OutputAge>
    </>
  );
}

/** What each part is for, and which commands and tools come next. */
function After({
  shown: { value: outcome, age },
}: {
  readonly shown: Shown<Outcome>;
}): ReactNode {
  // The command follows every keystroke; the explanations can wait.
  const settled = useDeferredValue(outcome);
  return (
    <>
      <Explanations outcome={settled} />
      <OutputAge value={age}>
        <FollowUps outcome={settled} />
      </OutputAge>
      <NextTool after="/tools/run/" hasPorts={outcome.form.ports.length > 0} />
    </>
  );
}

const notes: Readonly<Record<Age, () => string | false>> = {
  now: () => false,
  earlier: () =>
    translate({
      id: 'runGenerator.stale',
      message:
        'Fix the marked field. Until then, this is your last complete command.',
      description: 'Shown above the output while the form has an error',
    }),
  start: () =>
    translate({
      id: 'runGenerator.start',
      message:
        'Fix the marked field. Until then, this is the template’s command without your changes.',
      description:
        'Shown above the output while the form has an error and never had an output',
    }),
};

/** File names are the same in every language. */
const fileNames = {
  compose: 'compose.yaml',
  devcontainer: 'devcontainer.json',
} as const;
