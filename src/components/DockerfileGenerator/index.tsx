import { translate } from '@docusaurus/Translate';
import { useCallback, useDeferredValue, useMemo, type ReactNode } from 'react';
import { dockerFields, dockerTopics } from '../../data/dockerFields';
import { recipes } from '../../data/recipes';
import {
  dockerCodec,
  type DockerEdits,
} from '../../domain/dockerfile/formState';
import {
  dockerOutcome,
  type DockerOutcome,
} from '../../domain/dockerfile/outcome';
import { topicSummary } from '../../domain/dockerfile/topicSummary';
import { topicsOf } from '../../domain/form/fieldOf';
import { messageOf } from '../../domain/form/problem';
import { dockerForm, recipeOf } from '../../domain/dockerfile/spec';
import { useFieldLabel } from '../form/useFieldLabel';
import Frame from '../generator/Frame';
import NextTool from '../generator/NextTool';
import Notices from '../generator/notices/Notices';
import ShareAndReset from '../generator/ShareAndReset';
import StaleNote from '../generator/notices/StaleNote';
import StartField from '../generator/fields/StartField';
import Topics from '../generator/Topics';
import { useHanded } from '../generator/useHanded';
import { useOutcome } from '../generator/useOutcome';
import { OutputAge } from '../output/outputAge';
import { handedPackages } from '../state/handed';
import { useDockerContext } from '../state/useDockerContext';
import type { Age, Shown } from '../state/form/useLastGood';
import BaseFields from './BaseFields';
import Explanations from './Explanations';
import Files from './Files';
import type { FormProps } from './formProps';
import FrameworkQuestion from './FrameworkQuestion';
import InstallFields from './InstallFields';
import MoreFields from './MoreFields';
import PackageFields from './PackageFields';
import RunFields from './RunFields';
import { useDockerEdits } from './useDockerEdits';

/** Turns the form into a Dockerfile, a .dockerignore, and a build command. */
export default function DockerfileGenerator(): ReactNode {
  const { edits, update, startFrom, reset, readGood, news } = useDockerEdits();
  useHanded(handedPackages, reset, update);
  const context = useDockerContext(Boolean(edits.yours?.trim()));
  const recipe = recipeOf(edits.recipe);
  const outcomeOf = useCallback(
    (changed: DockerEdits) =>
      dockerOutcome(recipe, dockerForm(changed, context), context),
    [recipe, context],
  );
  const { outcome, shown, change } = useOutcome({
    edits,
    update,
    readGood,
    outcomeOf,
    isGood: hasFile,
    start: edits.recipe ? { recipe: edits.recipe } : {},
    startName: recipe.id,
  });
  const { form } = outcome;
  const problem = useMemo(
    () => messageOf(outcome.problems),
    [outcome.problems],
  );
  const label = useFieldLabel(dockerFields);
  const props: FormProps = {
    recipe,
    form,
    base: shown.value.result?.spec.base ?? null,
    wants: shown.value.result?.spec.wants ?? null,
    choice: shown.value.result?.spec.choice ?? null,
    change,
    label,
    problem,
    findings: outcome.findings,
  };
  const attention = topicsOf(dockerFields, [
    ...outcome.problems.map(({ field }) => field),
    ...outcome.findings.map(({ place }) => place.field),
  ]);
  return (
    <Frame
      long
      label={translate({
        id: 'dockerfileGenerator.form',
        message: 'Choose, then save',
        description: 'Name of the form',
      })}
      questions={
        <>
          <Notices table={dockerFields} news={news} />
          <StartField starts={recipes} chosen={recipe} onChange={startFrom} />
          <BaseFields {...props} />
          <PackageFields {...props} />
        </>
      }
      more={
        <>
          <Topics
            titles={dockerTopics}
            summary={(topic) => topicSummary[topic](form)}
            attention={attention}
            fields={{
              install: <InstallFields {...props} />,
              run: <RunFields {...props} />,
              more: <MoreFields {...props} />,
            }}
          />
          <ShareAndReset codec={dockerCodec} edits={edits} reset={reset} />
        </>
      }
      output={<Output shown={shown} change={change} />}
      after={<After shown={shown} />}
    />
  );
}

const hasFile = ({ result }: DockerOutcome) => result !== null;

function Output({
  shown: { value: outcome, age },
  change,
}: {
  readonly shown: Shown<DockerOutcome>;
  readonly change: FormProps['change'];
}): ReactNode {
  return (
    <>
      <StaleNote>{notes[age]()}</StaleNote>
      {age === 'now' && <FrameworkQuestion outcome={outcome} change={change} />}
      {outcome.result && (
        <OutputAge value={age}>
          <Files result={outcome.result} />
        </OutputAge>
      )}
    </>
  );
}

function After({
  shown: { value: outcome },
}: {
  readonly shown: Shown<DockerOutcome>;
}): ReactNode {
  // The file follows every keystroke; the explanations can wait.
  const settled = useDeferredValue(outcome);
  return (
    <>
      {settled.result && (
        <Explanations groups={settled.result.groups} form={settled.form} />
      )}
      <NextTool after="/tools/dockerfile/" />
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
        'Fix the marked field. Until then, this is the template’s Dockerfile without your changes.',
      description:
        'Shown above the output while the form has an error and never had an output',
    }),
};
