import * as v from 'valibot';
import { runPresets } from '../../data/runPresets';
import type { RunForm } from '../../data/schema/runPreset';

/** What a reader has changed in the generator; everything else is the preset's. */
export type Edits = { readonly preset?: PresetId } & Partial<RunForm>;

export type PresetId = (typeof runPresets)[number]['id'];

const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values);
const cards = v.pipe(
  v.string(),
  v.regex(/^\d{1,2}(-\d{1,2})*$/),
  v.transform((text) => text.split('-').map(Number)),
);
const flag = v.pipe(
  v.picklist(['0', '1']),
  v.transform((text) => text === '1'),
);

/** Fields that are a choice among few: these, and these alone, stand in the address. */
const choices = {
  preset: oneOf(runPresets.map((p) => p.id)),
  on: oneOf(['server', 'laptop']),
  gpus: oneOf(['none', 'all', 'chosen', 'count']),
  cards,
  cardsBy: oneOf(['index', 'uuid']),
  mountAs: oneOf(['volume', 'bind']),
  sharedMemory: oneOf(['default', 'size', 'host']),
  user: oneOf(['own', 'ownEntry', 'image', 'root']),
  mode: oneOf(['interactive', 'background']),
  after: oneOf(['remove', 'keep', 'on-failure', 'unless-stopped']),
  init: flag,
} as const;

const line = v.pipe(v.string(), v.maxLength(2000));
const rows = <T extends v.ObjectEntries>(entries: T) =>
  v.pipe(v.array(v.object(entries)), v.maxLength(30));

/** Fields that hold a reader's own texts: the session's storage, or a link that they chose to share. */
const texts = {
  image: line,
  name: line,
  gpuCount: line,
  mounts: rows({ host: line, container: line, readOnly: v.boolean() }),
  ports: rows({
    address: oneOf(['loopback', 'all']),
    host: line,
    container: line,
  }),
  shmSize: line,
  home: line,
  workdir: line,
  env: rows({ name: line, value: line }),
  cpus: line,
  memory: line,
  command: line,
  more: line,
} as const;

type Schemas = Readonly<Record<string, v.GenericSchema>>;

/** The fields that fit their schema; the rest is left out. */
function read(
  schemas: Schemas,
  input: Readonly<Record<string, unknown>>,
): Edits {
  const out: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (input[name] === undefined) continue;
    const parsed = v.safeParse(schema, input[name]);
    if (parsed.success) out[name] = parsed.output;
  }
  return out;
}

/** Choices among the parameters of an address. Unknown names and values are ignored. */
export const readChoices = (query: Readonly<Record<string, string>>): Edits =>
  read(choices, query);

/** The parameters for some edits; null takes one away. Texts never get in. */
export function writeChoices(
  edits: Edits,
): Readonly<Record<string, string | null>> {
  const names = Object.keys(choices) as (keyof typeof choices)[];
  return Object.fromEntries(
    names.map((name) => {
      const value = edits[name];
      return [name, value === undefined ? null : spell(value)];
    }),
  );
}

function spell(value: string | boolean | readonly number[]): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' ? value : value.join('-');
}

/** Texts that were stored or shared. Anything damaged is left out; never throws. */
export function readTexts(json: string | null): Edits {
  try {
    const input: unknown = JSON.parse(json ?? '{}');
    return typeof input === 'object' && input !== null
      ? read(texts, input as Readonly<Record<string, unknown>>)
      : {};
  } catch {
    return {};
  }
}

/** The texts among some edits, without the values of variables unless they are asked for: they may be secrets. */
export function writeTexts(
  edits: Edits,
  values: 'with values' | 'without values',
): string {
  const out: Record<string, unknown> = {};
  for (const name of Object.keys(texts) as (keyof typeof texts)[]) {
    if (edits[name] !== undefined) out[name] = edits[name];
  }
  if (edits.env && values === 'without values') {
    out.env = edits.env.map((e) => ({ ...e, value: '' }));
  }
  return JSON.stringify(out);
}
