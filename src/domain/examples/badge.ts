import type { ExampleResult } from '../../data/schema/example';

/**
 * The test status of an example. `changed`: there is a recorded result, but for
 * different files; `none`: there is no result.
 */
export type Badge =
  | { readonly kind: 'none' }
  | ({ readonly kind: ExampleResult['kind'] | 'changed' } & Pick<
      ExampleResult,
      'on' | 'engine' | 'date'
    >);

/**
 * The status of an example, based only on the recorded result.
 *
 * @param result - what the engine tests recorded, if they ran
 * @param hash - hash of the example's current files
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
