/**
 * The object that a JSON text holds; an empty one where it is damaged, missing
 * or something else. What the object holds is the caller's to check.
 */
export function parseObject(
  json: string | null,
): Readonly<Record<string, unknown>> {
  try {
    return asObject(JSON.parse(json ?? '{}'));
  } catch {
    return {};
  }
}

/** A value of unknown origin as an object, an empty one where it is none. */
export const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
