import type { IsoDate, Localized } from './text';

/** An image that a Dockerfile builds upon, with how it is known to exist. */
export type ExampleBase = {
  /** As it stands after FROM. */
  readonly image: string;
} & (
  | {
      /** In the tables of `imageTags.ts`, seen or sourced there. */
      readonly known: 'table';
    }
  | {
      readonly known: 'source';
      readonly source: `https://${string}`;
      readonly checked: IsoDate;
    }
);

export const exampleFrameworks = [
  'pytorch',
  'tensorflow',
  'cuda',
  'conda',
  'r',
  'desktop',
] as const;
export type ExampleFramework = (typeof exampleFrameworks)[number];

/** What readers come for, in the order of the gallery. */
export const exampleUses = [
  'train',
  'interactive',
  'offline',
  'compile',
  'environment',
] as const;
export type ExampleUse = (typeof exampleUses)[number];

/**
 * `examples/<id>/example.json`. Holes in commands: `{image}` the image with the
 * lab's prefix, `{prefix}` of container names, `{home}` the reader's folder on the
 * server, `{notebookPort}` and `{vncPort}` the reader's own ports, `{gpu}` the index
 * of a card.
 */
export type Example = {
  readonly title: Localized;
  readonly summary: Localized;
  /** Of all stages, in the order of the Dockerfile. */
  readonly bases: readonly ExampleBase[];
  readonly use: ExampleUse;
  /** The example for readers who don't know which one they need: the first of its group. */
  readonly startHere?: true;
  readonly framework: ExampleFramework;
  readonly hardware: 'gpu' | 'cpu';
  /** What answers on a port of the container. */
  readonly service?: { readonly kind: 'desktop' | 'notebook' };
  /** Choices of the Dockerfile generator that come nearest, as they stand in its address. */
  readonly generator: Readonly<Record<string, string>>;
  /** Name and tag, without the lab's prefix. */
  readonly image: string;
  readonly commands: {
    /** On the laptop, in the example's folder. */
    readonly build: string;
    /** On the server, in bash. */
    readonly run: string;
  };
};

/**
 * What became of an example on a real engine. `built`: every step for real, on the
 * release of the distribution that its base is (made from the distribution's packages
 * where Docker Hub's copy could not be pulled). `stand-in`: on an image made from `on`
 * under the name of its base, with recorded stubs for what needs the internet.
 * `parsed`: only Docker's build checks were run.
 */
export type ExampleResult = {
  readonly kind: 'built' | 'stand-in' | 'parsed';
  /** What was built upon, e.g. `Debian 12.12`. */
  readonly on: string;
  /** Version of the engine. */
  readonly engine: string;
  readonly date: IsoDate;
  /** SHA-256 of the files that the result is about (`hashExample`). */
  readonly hash: string;
};

/** `exampleResults.json`: written by the engine's tests, by the id of the example. */
export type ExampleResults = Readonly<Record<string, ExampleResult>>;
