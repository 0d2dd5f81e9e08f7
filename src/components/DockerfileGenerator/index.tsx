import { translate } from '@docusaurus/Translate';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { dockerFields } from '../../data/dockerFields';
import { recipes } from '../../data/recipes';
import { dockerCodec } from '../../domain/dockerfile/formState';
import {
  dockerOutcome,
  type DockerOutcome,
} from '../../domain/dockerfile/outcome';
import { isFolded } from '../../domain/form/fieldOf';
import { messageOf } from '../../domain/form/problem';
import { dockerForm, recipeOf } from '../../domain/dockerfile/spec';
import Folded from '../generator/Folded';
import Frame from '../generator/Frame';
import ShareAndReset from '../generator/ShareAndReset';
import StaleNote from '../generator/StaleNote';
import StartField from '../generator/StartField';
import { useDockerContext } from '../state/useDockerContext';
import { useLastGood } from '../state/useLastGood';
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
  const { edits, update, startFrom, reset } = useDockerEdits();
  const context = useDockerContext();
  const recipe = recipeOf(edits.recipe);
  const form = useMemo(() => dockerForm(edits, context), [edits, context]);
  const outcome = useMemo(
    () => dockerOutcome(recipe, form, context),
    [recipe, form, context],
  );
  const fallback = useMemo(
    () =>
      dockerOutcome(
        recipe,
        dockerForm(edits.recipe ? { recipe: edits.recipe } : {}, context),
        context,
      ),
    [recipe, edits.recipe, context],
  );
  const shown = useLastGood(outcome, outcome.result !== null, fallback);
  const problem = useMemo(
    () => messageOf(outcome.problems),
    [outcome.problems],
  );
  const props: FormProps = {
    recipe,
    form,
    base: shown.result?.spec.base ?? null,
    change: update,
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
        <Output outcome={shown} stale={outcome.result === null}>
          <ShareAndReset
            texts={dockerCodec.writeTexts(edits, 'with memory')}
            reset={reset}
          />
        </Output>
      }
    />
  );
}

function Output({
  outcome,
  stale,
  children,
}: {
  readonly outcome: DockerOutcome;
  readonly stale: boolean;
  readonly children: ReactNode;
}): ReactNode {
  // the file follows each key at once, what explains it when there is time
  const settled = useDeferredValue(outcome);
  return (
    <>
      <StaleNote>
        {stale &&
          translate({
            id: 'dockerfileGenerator.stale',
            message:
              'A field needs mending; this is the last Dockerfile that was complete.',
            description: 'Shown above the output while the form has an error',
          })}
      </StaleNote>
      {outcome.result && <Files result={outcome.result} />}
      {children}
      {settled.result && <Explanations groups={settled.result.groups} />}
    </>
  );
}
