import { translate } from '@docusaurus/Translate';
import { useCallback, type ReactNode } from 'react';
import { kitFields, kitTopics } from '../../data/kitFields';
import { recipes } from '../../data/recipes';
import { recipeOf } from '../../domain/dockerfile/spec';
import { topicsOf } from '../../domain/form/fieldOf';
import { messageOf } from '../../domain/form/problem';
import {
  fieldOfProblem,
  kitCodec,
  type KitEdits,
} from '../../domain/kit/formState';
import { kitOutcome, type KitOutcome } from '../../domain/kit/outcome';
import { topicSummary } from '../../domain/kit/topicSummary';
import { useFieldLabel } from '../form/useFieldLabel';
import CompressionField from '../generator/fields/CompressionField';
import Frame from '../generator/Frame';
import NextTool from '../generator/NextTool';
import Notices from '../generator/notices/Notices';
import ServerField from '../generator/fields/ServerField';
import ShareAndReset from '../generator/ShareAndReset';
import StartField from '../generator/fields/StartField';
import Topics from '../generator/Topics';
import { useOutcome } from '../generator/useOutcome';
import { useOtherForms } from '../state/form/otherForms';
import { useDockerContext } from '../state/useDockerContext';
import { useLab } from '../state/useLab';
import { useLocale } from '../state/useLocale';
import { useProfile, useReader } from '../state/useProfile';
import {
  KitWayField,
  MemberField,
  PackageFields,
  PurposeFields,
} from './Fields';
import FromOthers from './FromOthers';
import Output from './Output';
import { useKitEdits } from './useKitEdits';

/** Turns the form into a folder with everything from the build to the running container. */
export default function KitGenerator(): ReactNode {
  const { edits, update, startFrom, reset, readGood, news } = useKitEdits();
  const language = useLocale();
  const lab = useLab();
  const reader = useReader();
  const { profile } = useProfile();
  const last = useOtherForms();
  const hasFile = Boolean(edits.yours ?? last.dockerfile.yours);
  const { readFile } = useDockerContext(hasFile);
  const outcomeOf = useCallback(
    (changed: KitEdits) =>
      kitOutcome(changed, {
        profile,
        laptop: reader.laptop,
        lab,
        last,
        language,
        readFile,
      }),
    [last, reader.laptop, readFile, language, profile, lab],
  );
  const { outcome, shown, change } = useOutcome({
    edits,
    update,
    readGood,
    outcomeOf,
    isGood: hasKit,
    start: edits.recipe ? { recipe: edits.recipe } : {},
    startName: edits.recipe ?? last.dockerfile.recipe ?? '',
  });
  const { form, result, recipe } = outcome;
  const all = result.ok ? [] : result.problems;
  const problems = all.flatMap(({ form: of, field, message }) => {
    const own = fieldOfProblem(of, field);
    return own ? [{ field: own, message }] : [];
  });
  const props = {
    form,
    change,
    label: useFieldLabel(kitFields),
    problem: messageOf(problems),
  };
  return (
    <Frame
      long
      label={translate({
        id: 'kitGenerator.form',
        message: 'Choose, then download',
        description: 'Name of the form',
      })}
      questions={
        <>
          <Notices table={kitFields} news={news} />
          <StartField
            starts={recipes}
            chosen={recipeOf(recipe)}
            onChange={startFrom}
          />
          <ServerField />
          <MemberField {...props} />
          <PurposeFields {...props} />
          <KitWayField {...props} />
        </>
      }
      more={
        <>
          <Topics
            titles={kitTopics}
            summary={(topic) => topicSummary[topic](form)}
            attention={topicsOf(
              kitFields,
              problems.map(({ field }) => field),
            )}
            fields={{
              packages: <PackageFields {...props} />,
              archive: <CompressionField {...props} />,
            }}
          />
          <FromOthers
            last={last}
            problems={all.filter(
              ({ form: of, field }) => fieldOfProblem(of, field) === null,
            )}
          />
          <ShareAndReset codec={kitCodec} edits={edits} reset={reset} />
        </>
      }
      output={<Output shown={shown} />}
      after={
        <NextTool
          after="/tools/kit/"
          hasPorts={
            shown.value.result.ok &&
            (shown.value.result.spec.run.options.publish ?? []).length > 0
          }
        />
      }
    />
  );
}

const hasKit = ({ result }: KitOutcome) => result.ok;
