import { translate } from '@docusaurus/Translate';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { recipes } from '../../data/recipes';
import { dockerCodec } from '../../domain/dockerfile/formState';
import {
  dockerOutcome,
  type DockerOutcome,
} from '../../domain/dockerfile/outcome';
import { messageOf } from '../../domain/form/problem';
import { dockerForm, recipeOf } from '../../domain/dockerfile/spec';
import Button from '../form/Button';
import RadioField from '../form/RadioField';
import ShareDialog from '../output/ShareDialog';
import { PointingProvider } from '../state/pointing';
import { useDockerContext } from '../state/useDockerContext';
import { useLastGood } from '../state/useLastGood';
import { useLocalized } from '../state/useLocale';
import BaseFields from './BaseFields';
import Explanations from './Explanations';
import Files from './Files';
import type { FormProps } from './formProps';
import MoreFields from './MoreFields';
import PackageFields from './PackageFields';
import RunFields from './RunFields';
import styles from './styles.module.css';
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
  return (
    <PointingProvider>
      <div className={styles.generator}>
        <Form {...props} startFrom={startFrom} />
        <Output outcome={shown} stale={outcome.result === null}>
          <ShareDialog texts={dockerCodec.writeTexts(edits, 'with values')} />{' '}
          <Button onClick={reset}>
            {translate({
              id: 'dockerfileGenerator.reset',
              message: 'Reset',
              description: 'Button that takes all changes back',
            })}
          </Button>
        </Output>
      </div>
    </PointingProvider>
  );
}

function Form({
  startFrom,
  ...props
}: FormProps & { readonly startFrom: (recipe: string) => void }): ReactNode {
  const localized = useLocalized();
  return (
    <form
      className={styles.form}
      aria-label={translate({
        id: 'dockerfileGenerator.form',
        message: 'Choose, then save',
        description: 'Name of the form',
      })}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <RadioField<string>
        legend={translate({
          id: 'dockerfileGenerator.recipe',
          message: 'Start from',
          description: 'Legend of the recipes',
        })}
        value={props.recipe.id}
        choices={recipes.map(({ id, title, summary }) => ({
          value: id,
          label: localized(title),
          hint: localized(summary),
        }))}
        hint={localized(props.recipe.summary)}
        onChange={startFrom}
      />
      <BaseFields {...props} />
      <PackageFields {...props} />
      <RunFields {...props} />
      <details className={styles.more}>
        <summary>
          {translate({
            id: 'dockerfileGenerator.moreFields',
            message: 'Language, models, variables, labels',
            description: 'Opens the fields that few need',
          })}
        </summary>
        <MoreFields {...props} />
      </details>
    </form>
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
    <div className={styles.output}>
      <p role="status" className={styles.stale}>
        {stale &&
          translate({
            id: 'dockerfileGenerator.stale',
            message:
              'A field needs mending; this is the last Dockerfile that was complete.',
            description: 'Shown above the output while the form has an error',
          })}
      </p>
      {outcome.result && <Files result={outcome.result} />}
      {children}
      {settled.result && <Explanations groups={settled.result.groups} />}
    </div>
  );
}
