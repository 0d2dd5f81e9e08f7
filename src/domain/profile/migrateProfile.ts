import { isCut } from '../gpu/cutName';
import { asObject } from '../text/json';

/**
 * A stored or exported profile of an older guide, in today's form; one of today
 * comes back as it is. Until November 2026 a pasted machine was `{gpus, driver}`:
 * names and UUIDs, and a driver that was empty where it was not known.
 *
 * @param input - whatever was stored; what is wrong in it stays wrong, for the
 *   reader of today's form to find
 */
export function migrateProfile(
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { gpus, driver, ...rest } = asObject(input.machine);
  if (!Array.isArray(gpus) || 'cards' in rest) return input;
  return {
    ...input,
    machine: {
      cards: gpus.map(migrateCard),
      ...(driver !== '' && { driver: { value: driver, from: 'paste' } }),
    },
  };
}

function migrateCard(gpu: unknown, index: number): unknown {
  const { name, uuid } = asObject(gpu);
  return {
    index,
    name,
    whole: typeof name !== 'string' || !isCut(name),
    ...(uuid !== undefined && { uuid }),
    slices: [],
    from: 'paste',
  };
}
