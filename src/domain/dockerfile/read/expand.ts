/**
 * A text with its variables expanded, and the names of those whose value is not
 * known.
 */
export type Expanded = {
  readonly text: string;
  readonly unknown: readonly string[];
};

const variable =
  /\\\$|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?])([^{}]*)|[#%/][^{}]*)?\})/g;

/**
 * Expands `$NAME` and `${NAME:-default}`.
 *
 * @param valueOf - undefined for a name that is not set, null for one whose
 * value is not known
 */
export function expand(
  text: string,
  valueOf: (name: string) => string | null | undefined,
): Expanded {
  const unknown: string[] = [];
  const result = text.replace(
    variable,
    (
      whole: string,
      bare?: string,
      braced?: string,
      sign?: string,
      given?: string,
    ): string => {
      const name = bare ?? braced;
      const word = given ?? '';
      if (name === undefined) return whole;
      const value = valueOf(name);
      if (sign?.endsWith('+')) return value ? word : '';
      if (value !== undefined && value !== null && value !== '') return value;
      if (sign?.endsWith('-')) return word;
      if (value === undefined) unknown.push(name);
      return value === null ? whole : '';
    },
  );
  return { text: result, unknown };
}

/** The names of the variables in a text. */
export const variablesIn = (text: string): readonly string[] =>
  [...text.matchAll(variable)].flatMap(({ 1: bare, 2: braced }) => {
    const name = bare ?? braced;
    return name === undefined ? [] : [name];
  });
