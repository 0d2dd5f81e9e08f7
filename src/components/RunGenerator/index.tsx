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
import { runFields, type RunForm } from '../../data/runFields';
import { runPresets } from '../../data/runPresets';
import { isFolded } from '../../domain/form/fieldOf';
import { messageOf } from '../../domain/form/problem';
import { formOf, presetOf } from '../../domain/run/formOf';
import { missingChoice } from '../../domain/run/missingChoice';
import { runCodec } from '../../domain/run/formState';
import { fieldOfOption } from '../../domain/run/fieldOf';
import { outcomeOf, type Outcome } from '../../domain/run/outcome';
import RadioField from '../form/RadioField';
import { useFieldLabel } from '../form/useFieldLabel';
import Folded from '../generator/Folded';
import Frame from '../generator/Frame';
import Notices from '../generator/Notices';
import ShareAndReset from '../generator/ShareAndReset';
import StaleNote from '../generator/StaleNote';
import StartField from '../generator/StartField';
import { OutputAge } from '../output/outputAge';
import RunCommand from '../output/RunCommand';
import { useLastGood, type Age, type Shown } from '../state/useLastGood';
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
  const { edits, update, startFrom, reset, readGood, news } = useRunEdits();
  const reader = useReader();
  const form = useMemo(() => formOf(edits, reader), [edits, reader]);
  const outcome = useMemo(() => outcomeOf(form, reader), [form, reader]);
  const isGood = outcome.spec !== null;
  const shown = useLastGood(outcome, isGood, edits.preset ?? '', () => {
    const { preset } = edits;
    const good = readGood();
    const earlier =
      good &&
      outcomeOf(formOf({ ...good, ...(preset && { preset }) }, reader), reader);
    return earlier?.spec
      ? { value: earlier, age: 'earlier' }
      : {
          value: outcomeOf(formOf(preset ? { preset } : {}, reader), reader),
          age: 'start',
        };
  });
  const problem = useMemo(
    () => messageOf(outcome.problems),
    [outcome.problems],
  );
  const findings = useFindings(outcome);
  const { command } = outcome.texts;
  const change = useCallback(
    (part: Partial<RunForm>) => {
      update(part, isGood);
    },
    [update, isGood],
  );
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
        <Output shown={shown}>
          <ShareAndReset codec={runCodec} edits={edits} reset={reset} />
        </Output>
      }
    />
  );
}

type Format = 'command' | 'compose' | 'devcontainer';

function Output({
  shown: { value: outcome, age },
  children,
}: {
  readonly shown: Shown<Outcome>;
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
      <StaleNote>{notes[age]()}</StaleNote>
      <OutputAge value={age}>
        {format === 'command' && (
          <RunCommand form={outcome.form} spec={outcome.spec} />
        )}
        {format !== 'command' && (
          <Suspense>
            <FileOutput format={format} outcome={outcome} />
          </Suspense>
        )}
        <FollowUps outcome={settled} />
      </OutputAge>
      <Explanations outcome={settled} />
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
        'Fix the marked field. Until then, this is the starting point’s command without your changes.',
      description:
        'Shown above the output while the form has an error and never had an output',
    }),
};

/** File names are the same in every language. */
const fileNames = {
  compose: 'compose.yaml',
  devcontainer: 'devcontainer.json',
} as const;
