import {
  exampleUses,
  type Example,
  type ExampleUse,
} from '../../data/schema/example';
import type { Badge } from './badge';

/** One row of the gallery. */
export type ExampleSummary = Pick<
  Example,
  | 'title'
  | 'summary'
  | 'use'
  | 'startHere'
  | 'framework'
  | 'hardware'
  | 'service'
> & { readonly id: string; readonly badge: Badge };

/** What an example's page shows besides its README. */
export type ExampleDetails = ExampleSummary &
  Pick<Example, 'generator' | 'image' | 'commands'> & {
    readonly files: readonly ExampleFile[];
  };

export type ExampleFile = {
  /** Path inside the example's folder. */
  readonly name: string;
  readonly text: string;
};

/** The filter of the gallery; an empty filter matches all examples. */
export type ExampleFilter = {
  readonly framework?: string | undefined;
  readonly hardware?: string | undefined;
  /** A kind of service, or `none`. */
  readonly service?: string | undefined;
};

/** The examples that match every choice; a value that no example has matches none. */
export function filterExamples<
  E extends Pick<Example, 'framework' | 'hardware' | 'service'>,
>(examples: readonly E[], filter: ExampleFilter): readonly E[] {
  const fits = (wanted: string | undefined, value: string) =>
    wanted === undefined || wanted === value;
  return examples.filter(
    ({ framework, hardware, service }) =>
      fits(filter.framework, framework) &&
      fits(filter.hardware, hardware) &&
      fits(filter.service, service?.kind ?? 'none'),
  );
}

/** The examples by what readers come for; the one to start with is first. Uses without an example are omitted. */
export const groupExamples = <E extends Pick<Example, 'use' | 'startHere'>>(
  examples: readonly E[],
): readonly { readonly use: ExampleUse; readonly examples: readonly E[] }[] =>
  exampleUses
    .map((use) => ({
      use,
      examples: examples
        .filter((example) => example.use === use)
        .sort((a, b) => Number(b.startHere ?? 0) - Number(a.startHere ?? 0)),
    }))
    .filter((group) => group.examples.length > 0);
