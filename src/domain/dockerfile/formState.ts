import * as v from 'valibot';
import { recipes } from '../../data/recipes';
import type { DockerEdits } from './spec';

const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values);
const flag = v.pipe(
  v.picklist(['0', '1']),
  v.transform((text) => text === '1'),
);

/** Fields that are a choice among few: these, and these alone, stand in the address. */
const choices = {
  recipe: oneOf(recipes.map(({ id }) => id)),
  machine: oneOf(['server', 'cards']),
  variant: oneOf(['runtime', 'devel']),
  requirements: flag,
  environment: flag,
  extension: flag,
  ptx: flag,
  user: oneOf(['own', 'root']),
  locale: oneOf(['none', 'en', 'zh']),
  fonts: flag,
  service: oneOf(['none', 'jupyter', 'desktop']),
  mirror: oneOf(['none', 'tuna', 'ustc', 'aliyun', 'lab']),
  keepMirror: flag,
  models: oneOf(['none', 'mounted', 'copied']),
} as const;

const line = v.pipe(v.string(), v.maxLength(4000));

/** Fields that hold a reader's own texts: kept in this tab. */
const texts = {
  cards: line,
  driver: line,
  image: line,
  apt: line,
  pip: line,
  conda: line,
  cran: line,
  maxJobs: line,
  uid: line,
  gid: line,
  timezone: line,
  env: v.pipe(v.array(v.object({ name: line, value: line })), v.maxLength(30)),
  title: line,
  authors: line,
  workdir: line,
  command: line,
  tag: line,
} as const;

type Schemas = Readonly<Record<string, v.GenericSchema>>;

/** The fields that fit their schema; the rest is left out. */
function read(
  schemas: Schemas,
  input: Readonly<Record<string, unknown>>,
): DockerEdits {
  const out: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (input[name] === undefined) continue;
    const parsed = v.safeParse(schema, input[name]);
    if (parsed.success) out[name] = parsed.output;
  }
  return out;
}

/** Choices among the parameters of an address. Unknown names and values are ignored. */
export const readDockerChoices = (
  query: Readonly<Record<string, string>>,
): DockerEdits => read(choices, query);

/** The parameters for some edits; null takes one away. Texts never get in. */
export function writeDockerChoices(
  edits: DockerEdits,
): Readonly<Record<string, string | null>> {
  const names = Object.keys(choices) as (keyof typeof choices)[];
  return Object.fromEntries(
    names.map((name) => {
      const value = edits[name];
      if (value === undefined) return [name, null];
      return [name, typeof value === 'string' ? value : value ? '1' : '0'];
    }),
  );
}

/** Texts that were stored. Anything damaged is left out; never throws. */
export function readDockerTexts(json: string | null): DockerEdits {
  try {
    const input: unknown = JSON.parse(json ?? '{}');
    return typeof input === 'object' && input !== null
      ? read(texts, input as Readonly<Record<string, unknown>>)
      : {};
  } catch {
    return {};
  }
}

/** The texts among some edits. With `without values` the values of variables are left out: they may be secrets. */
export function writeDockerTexts(
  edits: DockerEdits,
  values: 'with values' | 'without values',
): string {
  const out: Record<string, unknown> = {};
  for (const name of Object.keys(texts) as (keyof typeof texts)[]) {
    if (edits[name] !== undefined) out[name] = edits[name];
  }
  if (edits.env && values === 'without values') {
    out.env = edits.env.map((row) => ({ ...row, value: '' }));
  }
  return JSON.stringify(out);
}
