import { isCut } from '../gpu/name/cutName';
import { asObject } from '../text/json';

/**
 * Converts a profile that an older version stored or exported to the current
 * format; a current one is returned unchanged. Until November 2026, a pasted
 * machine was `{gpus, driver}`: names and UUIDs, and an empty driver if it was
 * not known.
 *
 * @param input - any stored value; invalid parts stay invalid, for the parser
 * of the current format to find
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
