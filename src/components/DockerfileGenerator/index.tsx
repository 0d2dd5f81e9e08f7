import { translate } from '@docusaurus/Translate';
import { useCallback, useDeferredValue, useMemo, type ReactNode } from 'react';
import { dockerFields, type DockerForm } from '../../data/dockerFields';
import { recipes } from '../../data/recipes';
import {
  dockerCodec,
  type DockerEdits,
} from '../../domain/dockerfile/formState';
import {
  dockerOutcome,
  type DockerOutcome,
} from '../../domain/dockerfile/outcome';
import { isFolded } from '../../domain/form/fieldOf';
import { messageOf } from '../../domain/form/problem';
import { dockerForm, recipeOf } from '../../domain/dockerfile/spec';
import { useFieldLabel } from '../form/useFieldLabel';
import Folded from '../generator/Folded';
import Frame from '../generator/Frame';
import Notices from '../generator/Notices';
import ShareAndReset from '../generator/ShareAndReset';
import StaleNote from '../generator/StaleNote';
import StartField from '../generator/StartField';
import { OutputAge } from '../output/outputAge';
import { useDockerContext } from '../state/useDockerContext';
import { useLastGood, type Age, type Shown } from '../state/useLastGood';
import BaseFields from './BaseFields';
import Explanations from './Explanations';
import Files from './Files';
import type { FormProps } from './formProps';
import MoreFields from './MoreFields';
import PackageFields from './PackageFields';
import RunFields from './RunFields';
import { useDockerEdits } from './useDockerEdits';

/** Form to Dockerfile, .dockerignore and build command. */
export default function DockerfileGenerator(): ReactNode {
  const { edits, update, startFrom, reset, readGood, news } = useDockerEdits();
  const context = useDockerContext();
  const recipe = recipeOf(edits.recipe);
  const form = useMemo(() => dockerForm(edits, context), [edits, context]);
  const outcome = useMemo(
    () => dockerOutcome(recipe, form, context),
    [recipe, form, context],
  );
  const isGood = outcome.result !== null;
  const shown = useLastGood(outcome, isGood, recipe.id, () => {
    const of = (changed: DockerEdits) => {
      const start = edits.recipe && { recipe: edits.recipe };
      const its = dockerForm({ ...changed, ...start }, context);
      return dockerOutcome(recipe, its, context);
    };
    const good = readGood();
    const earlier = good && of(good);
    return earlier?.result
      ? { value: earlier, age: 'earlier' }
      : { value: of({}), age: 'start' };
  });
  const problem = useMemo(
    () => messageOf(outcome.problems),
    [outcome.problems],
  );
  const change = useCallback(
    (part: Partial<DockerForm>) => {
      update(part, isGood);
    },
    [update, isGood],
  );
  const label = useFieldLabel(dockerFields);
  const props: FormProps = {
    recipe,
    form,
    base: shown.value.result?.spec.base ?? null,
    change,
    label,
    problem,
    findings: outcome.findings,
  };
  const hasNews =
    outcome.problems.some(({ field }) => isFolded(dockerFields, field)) ||
    outcome.findings.some(({ place }) => isFolded(dockerFields, place.field));
  return (
    <Frame
      label={translate({
        id: 'dockerfileGenerator.form',
        message: 'Choose, then save',
        description: 'Name of the form',
      })}
      fields={
        <>
          <Notices table={dockerFields} news={news} />
          <StartField starts={recipes} chosen={recipe} onChange={startFrom} />
          <BaseFields {...props} />
          <PackageFields {...props} />
          <RunFields {...props} />
          <Folded
            title={translate({
              id: 'dockerfileGenerator.moreFields',
              message: 'Language, models, variables, labels',
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
          <ShareAndReset codec={dockerCodec} edits={edits} reset={reset} />
        </Output>
      }
    />
  );
}

function Output({
  shown: { value: outcome, age },
  children,
}: {
  readonly shown: Shown<DockerOutcome>;
  readonly children: ReactNode;
}): ReactNode {
  // the file follows each key at once, what explains it when there is time
  const settled = useDeferredValue(outcome);
  return (
    <>
      <StaleNote>{notes[age]()}</StaleNote>
      {outcome.result && (
        <OutputAge value={age}>
          <Files result={outcome.result} />
        </OutputAge>
      )}
      {children}
      {settled.result && <Explanations groups={settled.result.groups} />}
    </>
  );
}

const notes: Readonly<Record<Age, () => string | false>> = {
  now: () => false,
  earlier: () =>
    translate({
      id: 'dockerfileGenerator.stale',
      message:
        'Fix the marked field. Until then, this is your last complete Dockerfile.',
      description: 'Shown above the output while the form has an error',
    }),
  start: () =>
    translate({
      id: 'dockerfileGenerator.start',
      message:
        'Fix the marked field. Until then, this is the starting point’s Dockerfile without your changes.',
      description:
        'Shown above the output while the form has an error and never had an output',
    }),
};
