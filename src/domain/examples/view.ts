import type { Example } from '../../data/schema/example';
import type { Badge } from './badge';

/** One row of the gallery. */
export type ExampleSummary = Pick<
  Example,
  'title' | 'summary' | 'framework' | 'hardware' | 'service'
> & { readonly id: string; readonly badge: Badge };

/** All that the page of an example shows beside its README. */
export type ExampleDetails = ExampleSummary &
  Pick<Example, 'bases' | 'generator' | 'image' | 'commands'> & {
    readonly files: readonly ExampleFile[];
  };

export type ExampleFile = {
  /** Path inside the example's folder. */
  readonly name: string;
  readonly text: string;
};

/** What the reader of the gallery looks for; nothing chosen lets all pass. */
export type ExampleFilter = {
  readonly framework?: string | undefined;
  readonly hardware?: string | undefined;
  /** A kind of service, or `none`. */
  readonly service?: string | undefined;
};

/** The examples that meet every choice; a value that no example has finds none. */
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

/**
 * A command of an example for `<Cmd>`: its own image in place of `{image}`, with
 * the prefix of the lab's naming rule, and card 0 for `{gpu}`.
 */
export const commandOf = (command: string, image: string): string =>
  brokenAt(
    72,
    command
      .replaceAll('{image}', `{imagePrefix}${image}`)
      .replaceAll('{gpu}', '0'),
  );

/** Breaks a bash command between words, an option never from its value. */
function brokenAt(width: number, command: string): string {
  const words = command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  const lines: string[] = [];
  let line = '';
  words.forEach((word, i) => {
    const isValue = (words[i - 1] ?? '').startsWith('-');
    if (line && !isValue && `${line} ${word}`.length > width) {
      lines.push(`${line} \\`);
      line = `    ${word}`;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  });
  return [...lines, line].join('\n');
}
