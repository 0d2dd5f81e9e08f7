import type { IsoDate, Localized } from './text';

/** An image that a Dockerfile builds on, with the evidence that it exists. */
export type ExampleBase = {
  /** As written after FROM. */
  readonly image: string;
} & (
  | {
      /** Listed in the tables of `imageTags.ts` as seen or sourced. */
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
  'web',
] as const;
export type ExampleFramework = (typeof exampleFrameworks)[number];

/** What readers look for, in the order of the gallery. */
export const exampleUses = [
  'train',
  'interactive',
  'offline',
  'compile',
  'environment',
] as const;
export type ExampleUse = (typeof exampleUses)[number];

/**
 * `examples/<id>/example.json`. Placeholders in commands: `{image}` is the image with the
 * lab's prefix, `{prefix}` the prefix of container names, `{home}` the reader's
 * folder on the server, `{notebookPort}`, `{vncPort}`, and `{otherPort}` the
 * reader's own ports, `{gpu}` the index of a GPU.
 */
export type Example = {
  readonly title: Localized;
  readonly summary: Localized;
  /** For all stages, in the order of the Dockerfile. */
  readonly bases: readonly ExampleBase[];
  readonly use: ExampleUse;
  /** The example for readers who don't know which one they need: the first of its group. */
  readonly startHere?: true;
  readonly framework: ExampleFramework;
  readonly hardware: 'gpu' | 'cpu';
  /** What responds on a port of the container. */
  readonly service?: { readonly kind: 'desktop' | 'notebook' | 'web' };
  /** The closest choices in the Dockerfile generator, as they appear in its address; a web site has none. */
  readonly generator?: Readonly<Record<string, string>>;
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
 * The result of an example on a real engine. `built`: every step ran for real, on
 * the distribution release of its base image (made from the distribution's
 * packages if Docker Hub's copy couldn't be pulled). `stand-in`: on an image made
 * from `on` under the name of its base image, with recorded stubs for everything
 * that needs the internet. `parsed`: only Docker's build checks ran.
 */
export type ExampleResult = {
  readonly kind: 'built' | 'stand-in' | 'parsed';
  /** What it was built on, e.g. `Debian 12.12`. */
  readonly on: string;
  /** Version of the engine. */
  readonly engine: string;
  readonly date: IsoDate;
  /** SHA-256 of the files that the result applies to (`hashExample`). */
  readonly hash: string;
};

/** `exampleResults.json`: written by the engine tests, keyed by example id. */
export type ExampleResults = Readonly<Record<string, ExampleResult>>;
