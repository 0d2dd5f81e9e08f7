import type { Localized, Sourced } from './text';

/** What a value of an option looks like; each kind has one codec in `domain/docker/kinds`. */
export type Kind =
  | 'switch'
  | 'text'
  | 'int'
  | 'decimal'
  | 'size'
  | 'swap'
  | 'pair'
  | 'user'
  | 'gpus'
  | 'volume'
  | 'mount'
  | 'publish'
  | 'ulimit'
  | 'restart';

export type OptionGroup =
  | 'lifecycle'
  | 'image'
  | 'gpu'
  | 'storage'
  | 'resources'
  | 'user'
  | 'network'
  | 'security'
  | 'health'
  | 'metadata';

/** How the value of an option is written in compose.yaml. */
export type ComposeForm =
  | 'bool'
  | 'text'
  | 'number'
  | 'numberText'
  | 'seconds'
  | 'list'
  | 'list1'
  | 'listContainer'
  | 'map'
  | 'shellTest'
  | 'network'
  | 'gpus'
  | 'volumes'
  | 'mounts'
  | 'ports'
  | 'ulimits';

/** What 20.10 does not take as a value of an option that it has. */
export type NewerValue = {
  /** Matches the value as it is written. */
  readonly value: RegExp;
  readonly since: string;
  /** What is newer, as the reader knows it. */
  readonly what: Localized;
  /** A value that is. */
  readonly example: string;
  readonly source: string;
};

/** An option of `docker run`. */
export type OptionRow = Sourced & {
  /** The long name without dashes; also the id of the option everywhere. */
  readonly id: string;
  readonly short?: string;
  /** Written by its long name unless this says otherwise. */
  readonly written?: 'short';
  /** Hidden long names that the client still takes (`--net`). */
  readonly aliases?: readonly string[];
  readonly kind: Kind;
  readonly repeat?: true;
  readonly group: OptionGroup;
  /** What the client takes as a value, where it asks for more than the kind. */
  readonly accepts?: RegExp;
  /** The only values that make sense, where they are few. */
  readonly values?: readonly string[];
  /** Key in a compose service (dots for nesting); absent: compose cannot say it. */
  readonly compose?: { readonly key: string; readonly as: ComposeForm };
  /** First version of Docker whose client and engine know the option, where 20.10 does not. */
  readonly since?: string;
  /** Values that are newer than the option itself. */
  readonly newer?: readonly NewerValue[];
  readonly help: Localized;
};
