/**
 * Parses a JSON object; returns an empty one if the text is damaged, missing,
 * or not an object. The caller must check the contents.
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

/** A value of unknown origin as an object, or an empty object if it is not one. */
export const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
