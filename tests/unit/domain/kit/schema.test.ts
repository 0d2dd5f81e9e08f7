import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { recipes } from '../../../../src/data/recipes';
import { kitSchema } from '../../../../src/domain/kit/json/schema';
import { sampleOf } from '../../../support/fieldTables';
import { filesOfKit, kitInput } from '../../../support/kits';
import { dockerFields } from '../../../../src/data/dockerFields';
import { runFields } from '../../../../src/data/runFields';
import type { Fields } from '../../../../src/data/schema/formField';
import { transferFields } from '../../../../src/data/transferFields';

const validate = new Ajv({ allErrors: true, strict: false }).compile(
  kitSchema(),
);
const errorsOf = (file: unknown) =>
  validate(file)
    ? []
    : (validate.errors ?? []).map(({ instancePath }) => instancePath);

const samples = (table: Fields) =>
  Object.fromEntries(
    Object.entries(table).map(([name, field]) => [name, sampleOf(field)]),
  );

describe('the schema of kit.json', () => {
  it('is shipped as generated from the tables of the forms', () => {
    const shipped: unknown = JSON.parse(
      readFileSync('static/kit.schema.json', 'utf8'),
    );
    expect(shipped, 'npm run kit -- --schema static/kit.schema.json').toEqual(
      kitSchema(),
    );
  });

  it('accepts a value in every field of every form', () => {
    expect(
      errorsOf({
        $schema: 'kit.schema.json',
        language: 'zh',
        profile: { user: 'tom', laptop: 'macos' },
        dockerfile: { recipe: 'jupyter', ...samples(dockerFields) },
        run: { preset: 'train', ...samples(runFields) },
        transfer: samples(transferFields),
      }),
    ).toEqual([]);
  });

  it.each(recipes.map(({ id }) => id))(
    'accepts the kit.json in the kit of %s',
    (id) => {
      const { text = '' } = filesOfKit(kitInput(id)).get('kit.json') ?? {};
      expect(errorsOf(JSON.parse(text))).toEqual([]);
    },
  );

  it.each([
    [{ langauge: 'en' }, ''],
    [{ language: 'de' }, '/language'],
    [{ run: { mounts: [{ host: '/a' }] } }, '/run/mounts/0'],
    [{ dockerfile: { recipe: 'pytroch' } }, '/dockerfile/recipe'],
    [{ transfer: { split: 'yes' } }, '/transfer/split'],
  ])('names the mistake in %j', (file, path) => {
    expect(errorsOf(file)).toContain(path);
  });
});
