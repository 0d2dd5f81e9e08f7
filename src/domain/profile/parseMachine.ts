import * as v from 'valibot';
import type { Machine } from '../../data/schema/machine';
import { asObject } from '../text/json';

/**
 * More GPUs than a server holds, more slices than a GPU can be split into, and
 * more programs than share a GPU.
 */
const MAX_CARDS = 64;
const MAX_SLICES = 16;
const MAX_PROCESSES = 256;

const from = v.picklist(['paste', 'lab', 'typed']);
const matching = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const known = <T extends v.GenericSchema>(value: T) =>
  v.strictObject({ value, from });

const driverVersion = matching(/^\d{3}(?:\.\d{1,4}){0,3}$/);

const use = v.strictObject({
  memoryMiB: v.exactOptional(whole),
  utilization: v.exactOptional(v.pipe(whole, v.maxValue(100))),
  processes: v.exactOptional(
    v.pipe(v.array(whole), v.maxLength(MAX_PROCESSES)),
  ),
});

const slice = v.strictObject({
  profile: v.exactOptional(matching(/^[0-9a-z.+]{1,24}$/)),
  // up to driver 470: the GPU's UUID, then the instance numbers
  uuid: v.exactOptional(
    matching(/^MIG-(?:GPU-)?[0-9a-f-]{8,80}(?:\/\d{1,2}){0,2}$/),
  ),
  memoryMiB: v.exactOptional(whole),
  use: v.exactOptional(use),
});

const card = v.strictObject({
  index: v.pipe(whole, v.maxValue(999)),
  name: matching(/^[A-Za-z0-9][A-Za-z0-9 ()./+…-]{0,79}$/),
  whole: v.boolean(),
  openStart: v.exactOptional(v.boolean()),
  uuid: v.exactOptional(matching(/^GPU-[0-9a-f-]{8,80}$/)),
  memoryMiB: v.exactOptional(whole),
  capability: v.exactOptional(matching(/^\d{1,2}\.\d$/)),
  migEnabled: v.exactOptional(v.boolean()),
  slices: v.pipe(v.array(slice), v.maxLength(MAX_SLICES)),
  use: v.exactOptional(use),
  from,
});

const machine = v.strictObject({
  cards: v.pipe(v.array(card), v.minLength(1), v.maxLength(MAX_CARDS)),
  driver: v.exactOptional(known(driverVersion)),
  cuda: v.exactOptional(known(matching(/^\d{1,2}\.\d$/))),
  docker: v.exactOptional(known(matching(/^\d{1,3}(?:\.\d{1,3}){1,2}$/))),
  architecture: v.exactOptional(known(v.picklist(['amd64', 'arm64']))),
});

/**
 * Parses the machine of a stored profile. A damaged or hostile value is dropped
 * and so becomes "not known". A GPU without a valid name ends the list, because
 * the indexes of later GPUs would be wrong. Never throws.
 *
 * @returns undefined if not even the first GPU is valid
 */
export function parseMachine(input: unknown): Machine | undefined {
  const { cards, ...values } = asObject(input);
  if (!Array.isArray(cards)) return undefined;
  const read: unknown[] = [];
  for (const one of cards.slice(0, MAX_CARDS) as readonly unknown[]) {
    const right = keepRight(card.entries, one);
    if (!v.is(card, right)) break;
    read.push(right);
  }
  const kept = keepRight(machine.entries, { ...values, cards: read });
  return v.is(machine, kept) ? kept : undefined;
}

/** The valid entries of an object. */
function keepRight(entries: v.ObjectEntries, input: unknown): object {
  const values = asObject(input);
  return Object.fromEntries(
    Object.keys(entries)
      .filter((name) => Object.hasOwn(values, name))
      .filter((name) => isRight(entries[name], values[name]))
      .map((name) => [name, values[name]]),
  );
}

const isRight = (entry: v.ObjectEntries[string] | undefined, value: unknown) =>
  entry !== undefined && v.safeParse(entry, value).success;
