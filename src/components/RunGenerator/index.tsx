import { translate } from '@docusaurus/Translate';
import {
  lazy,
  Suspense,
  useDeferredValue,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { runFields } from '../../data/runFields';
import { runPresets } from '../../data/runPresets';
import { isFolded } from '../../domain/form/fieldOf';
import { messageOf } from '../../domain/form/problem';
import { formOf, presetOf } from '../../domain/run/formOf';
import { runCodec } from '../../domain/run/formState';
import { fieldOfOption } from '../../domain/run/fieldOf';
import { outcomeOf, type Outcome } from '../../domain/run/outcome';
import RadioField from '../form/RadioField';
import Folded from '../generator/Folded';
import Frame from '../generator/Frame';
import ShareAndReset from '../generator/ShareAndReset';
import StaleNote from '../generator/StaleNote';
import StartField from '../generator/StartField';
import RunCommand from '../output/RunCommand';
import { useLastGood } from '../state/useLastGood';
import { useReader } from '../state/useProfile';
import Explanations from './Explanations';
import FolderFields from './FolderFields';
import FollowUps from './FollowUps';
import type { FormProps } from './formProps';
import GpuFields from './GpuFields';
import ImageFields from './ImageFields';
import LifeFields from './LifeFields';
import { MemoryFields, MoreFields } from './LimitFields';
import PlaceFields from './PlaceFields';
import PortFields from './PortFields';
import styles from './styles.module.css';
import { useFindings } from './useFindings';
import { useRunEdits } from './useRunEdits';
import UserFields from './UserFields';

/** Not part of the page as it comes: loaded when a reader asks for a file. */
const FileOutput = lazy(() => import('./FileOutput'));

/** Form to `docker run`, compose.yaml and devcontainer.json. */
export default function RunGenerator(): ReactNode {
  const { edits, update, startFrom, reset } = useRunEdits();
  const reader = useReader();
  const form = useMemo(() => formOf(edits, reader), [edits, reader]);
  const outcome = useMemo(() => outcomeOf(form, reader), [form, reader]);
  const fallback = useMemo(
    () =>
      outcomeOf(
        formOf(edits.preset ? { preset: edits.preset } : {}, reader),
        reader,
      ),
    [edits.preset, reader],
  );
  const shown = useLastGood(outcome, outcome.spec !== null, fallback);
  const problem = useMemo(
    () => messageOf(outcome.problems),
    [outcome.problems],
  );
  const findings = useFindings(outcome);
  const { command } = outcome.texts;
  const props: FormProps = { form, change: update, problem, command, findings };
  const hasNews =
    outcome.problems.some(({ field }) => isFolded(runFields, field)) ||
    findings.some(({ place }) =>
      isFolded(runFields, fieldOfOption(place.option)),
    );
  return (
    <Frame
      label={translate({
        id: 'runGenerator.form',
        message: 'Choose, then copy',
        description: 'Name of the form',
      })}
      fields={
        <>
          <StartField
            starts={runPresets}
            chosen={presetOf(edits.preset)}
            onChange={startFrom}
          />
          <PlaceFields {...props} />
          <ImageFields {...props} />
          <GpuFields {...props} />
          <FolderFields {...props} />
          <PortFields {...props} />
          <UserFields {...props} />
          <LifeFields {...props} />
          <MemoryFields {...props} />
          <Folded
            title={translate({
              id: 'runGenerator.moreFields',
              message: 'Limits, variables, further options',
              description: 'Opens the fields that few need',
            })}
            open={hasNews}
          >
            <MoreFields {...props} />
          </Folded>
        </>
      }
      output={
        <Output outcome={shown} stale={outcome.spec === null}>
          <ShareAndReset
            texts={runCodec.writeTexts(edits, 'with memory')}
            reset={reset}
          />
        </Output>
      }
    />
  );
}

type Format = 'command' | 'compose' | 'devcontainer';

function Output({
  outcome,
  stale,
  children,
}: {
  readonly outcome: Outcome;
  readonly stale: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const [format, setFormat] = useState<Format>('command');
  // the command follows each key at once, what explains it when there is time
  const settled = useDeferredValue(outcome);
  return (
    <>
      <div className={styles.outputBar}>
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
        {children}
      </div>
      <StaleNote>
        {stale &&
          translate({
            id: 'runGenerator.stale',
            message:
              'A field needs mending; this is the last command that was complete.',
            description: 'Shown above the output while the form has an error',
          })}
      </StaleNote>
      {format === 'command' && (
        <RunCommand form={outcome.form} spec={outcome.spec} />
      )}
      {format !== 'command' && (
        <Suspense>
          <FileOutput format={format} outcome={outcome} />
        </Suspense>
      )}
      <FollowUps outcome={settled} />
      <Explanations outcome={settled} />
    </>
  );
}

/** File names are the same in every language. */
const fileNames = {
  compose: 'compose.yaml',
  devcontainer: 'devcontainer.json',
} as const;
