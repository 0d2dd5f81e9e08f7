import * as v from 'valibot';
import { parseObject } from '../text/json';

type Schemas = Readonly<Record<string, v.GenericSchema>>;
type Choice = string | boolean | readonly number[];

/** A choice among fixed words. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values);

/** Yes or no, `1` or `0` in the address. */
export const flag = v.pipe(
  v.picklist(['0', '1']),
  v.transform((text) => text === '1'),
);

/** Reads and writes what a reader has changed in a form. */
export type FormCodec<Edits> = {
  /** Choices among the parameters of an address. Unknown names and values are ignored. */
  readonly readChoices: (query: Readonly<Record<string, string>>) => Edits;
  /** The parameters for some edits; null takes one away. Texts never get in. */
  readonly writeChoices: (
    edits: Partial<Edits>,
  ) => Readonly<Record<string, string | null>>;
  /** Texts that were stored or shared. Anything damaged is left out; never throws. */
  readonly readTexts: (json: string | null) => Edits;
  /** The texts among some edits, without the values of variables unless they are asked for: they may be secrets. */
  readonly writeTexts: (
    edits: Edits,
    values: 'with values' | 'without values',
  ) => string;
};

/**
 * The codec of a form.
 *
 * @param choices - fields that are a choice among few: these alone stand in the address
 * @param texts - fields that hold a reader's own texts, `env` the variables among them
 */
export function formCodec<
  Edits extends { readonly env?: readonly { readonly value: string }[] },
>(choices: Schemas, texts: Schemas): FormCodec<Edits> {
  // each schema makes what the form's field of its name holds
  const readAs = (schemas: Schemas, input: Readonly<Record<string, unknown>>) =>
    read(schemas, input) as Edits;
  return {
    readChoices: (query) => readAs(choices, query),

    writeChoices: (edits) =>
      Object.fromEntries(
        Object.keys(choices).map((name) => {
          // the form's type says that a choice holds one of these
          const value = edits[name as keyof Edits] as Choice | undefined;
          return [name, value === undefined ? null : spell(value)];
        }),
      ),

    readTexts: (json) => readAs(texts, parseObject(json)),

    writeTexts: (edits, values) => {
      const out: Record<string, unknown> = {};
      for (const name of Object.keys(texts)) {
        const value = edits[name as keyof Edits];
        if (value !== undefined) out[name] = value;
      }
      if (edits.env && values === 'without values') {
        out.env = edits.env.map((row) => ({ ...row, value: '' }));
      }
      return JSON.stringify(out);
    },
  };
}

/** The fields that fit their schema; the rest is left out. */
function read(
  schemas: Schemas,
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const out: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (input[name] === undefined) continue;
    const parsed = v.safeParse(schema, input[name]);
    if (parsed.success) out[name] = parsed.output;
  }
  return out;
}

function spell(value: Choice): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' ? value : value.join('-');
}
