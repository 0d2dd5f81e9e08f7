import { expect, it } from 'vitest';
import { recipes } from '../../../../src/data/recipes';
import { exampleKit } from '../../../../src/domain/kit/exampleKit';
import { resolveProfile } from '../../../../src/domain/profile/resolveProfile';
import {
  exampleFiles,
  exampleIds,
  readExample,
  readExampleFile,
} from '../../../support/examples';
import { blankKit, filesOfKit, kitInput } from '../../../support/kits';
import lab from '../../../labs/example';
import { keep, line } from './keep';

const ids = recipes.map(({ id }) => id);

/** Kits of one file each have the same scripts, except for what they test. */
it.each(['en', 'zh'] as const)(
  'smoke tests of all kits: %s',
  async (language) => {
    const seen = new Map<string, string>();
    const answers = ids.flatMap((id) =>
      [...filesOfKit(kitInput(id, { language }))]
        .filter(([path]) => path.startsWith('smoke'))
        .flatMap(([path, { text }]) => {
          const key = `${path}\n${text}`;
          const same = seen.get(key);
          seen.set(key, same ?? id);
          return [line('####', id, path, same ?? ''), ...(same ? [] : [text])];
        }),
    );
    expect(answers.length).toBeGreaterThan(2 * ids.length);
    await keep(`smoke-tests-${language}`, answers);
  },
);

const reader = resolveProfile(blankKit.profile, lab, 'linux');

it('what the smoke test of each example tests', async () => {
  const answers = exampleIds.map((id) => {
    const files = exampleFiles(id)
      .filter((name) => !/^(README.*\.md|example\.json)$/.test(name))
      .map((name) => ({ name, text: readExampleFile(id, name) }));
    const spec = exampleKit({ ...readExample(id), files }, reader, 'en');
    return line(id, spec?.smoke, spec?.mounts);
  });
  await keep('smoke-tests-examples', answers);
});
