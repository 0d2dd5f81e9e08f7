import type { Localized, Sourced } from './text';

/** The format of an option's value; each kind has one codec in `domain/docker/kinds`. */
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

/** The format of an option's value in compose.yaml. */
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

/** Values that 20.10 doesn't accept although it has the option. */
export type NewerValue = {
  /** Matches the value as written. */
  readonly value: RegExp;
  readonly since: string;
  /** The newer feature, in the reader's words. */
  readonly what: Localized;
  /** A matching value. */
  readonly example: string;
  readonly source: string;
};

/** An option of `docker run`. */
export type OptionRow = Sourced & {
  /** The long name without dashes, which is also the option's id everywhere. */
  readonly id: string;
  readonly short?: string;
  /** Written with its long name unless this says otherwise. */
  readonly written?: 'short';
  /** Hidden long names that the client still accepts (`--net`). */
  readonly aliases?: readonly string[];
  readonly kind: Kind;
  readonly repeat?: true;
  readonly group: OptionGroup;
  /** What the client accepts as a value, if it is stricter than the kind. */
  readonly accepts?: RegExp;
  /** The only useful values, if they are few. */
  readonly values?: readonly string[];
  /** Key in a compose service (dots for nesting); absent: compose can't express it. */
  readonly compose?: { readonly key: string; readonly as: ComposeForm };
  /** First version of Docker whose client and engine have the option, if 20.10 doesn't. */
  readonly since?: string;
  /** Values that are newer than the option itself. */
  readonly newer?: readonly NewerValue[];
  readonly help: Localized;
};
