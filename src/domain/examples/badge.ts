import type { ExampleResult } from '../../data/schema/example';

/**
 * What may be said of an example. `changed`: a result is on record, for files
 * that were different; `none`: there is no result.
 */
export type Badge =
  | { readonly kind: 'none' }
  | ({ readonly kind: ExampleResult['kind'] | 'changed' } & Pick<
      ExampleResult,
      'on' | 'engine' | 'date'
    >);

/**
 * The badge of an example, from the recorded result alone.
 *
 * @param result - what the engine's tests wrote down, if they did
 * @param hash - of the example's files as they are now
 */
export function badgeOf(
  result: ExampleResult | undefined,
  hash: string,
): Badge {
  if (!result) return { kind: 'none' };
  const { on, engine, date } = result;
  const kind = result.hash === hash ? result.kind : 'changed';
  return { kind, on, engine, date };
}
