import { useCallback, useMemo } from 'react';
import { recipes } from '../../data/recipes';
import {
  readDockerChoices,
  readDockerTexts,
  writeDockerChoices,
  writeDockerTexts,
} from '../../domain/dockerfile/formState';
import type { DockerEdits, RecipeId } from '../../domain/dockerfile/spec';
import {
  browserStore,
  useBrowserStore,
  type BrowserStore,
} from '../state/browserStore';
import { useUrlQuery } from '../state/useUrlQuery';

/** The texts typed under each recipe, in this tab; the values of variables are not stored. */
const stores = Object.fromEntries(
  recipes.map(({ id }) => [
    id,
    browserStore(`dockerfile.${id}.1`, 'sessionStorage', (json) =>
      writeDockerTexts(readDockerTexts(json), 'without values'),
    ),
  ]),
) as Readonly<Record<RecipeId, BrowserStore>>;

/** What the reader has changed: choices live in the address, texts in the tab's storage. */
export function useDockerEdits() {
  const { query, change } = useUrlQuery();
  const choices = useMemo(() => readDockerChoices(query), [query]);
  const store = stores[choices.recipe ?? recipes[0].id];
  const json = useBrowserStore(store);
  const edits = useMemo(
    (): DockerEdits => ({ ...readDockerTexts(json), ...choices }),
    [json, choices],
  );
  const update = useCallback(
    (part: DockerEdits) => {
      const next = { ...edits, ...part };
      const texts = writeDockerTexts(next, 'with values');
      if (texts !== writeDockerTexts(edits, 'with values')) store.set(texts);
      change(writeDockerChoices(next));
    },
    [edits, store, change],
  );
  const chooseRecipe = useCallback(
    (recipe: RecipeId) => {
      const { machine, mirror } = edits;
      change(
        writeDockerChoices({
          recipe,
          ...(machine && { machine }),
          ...(mirror && { mirror }),
        }),
      );
    },
    [edits, change],
  );
  const reset = useCallback(() => {
    store.set(null);
    const { recipe } = edits;
    change(writeDockerChoices(recipe ? { recipe } : {}));
  }, [edits, store, change]);
  return { edits, update, chooseRecipe, reset };
}
