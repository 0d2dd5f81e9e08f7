import type { Localized } from './text';

/** Where the command is typed. */
export type Place = 'server' | 'laptop';

/** How GPUs are named: none, all, these cards, or only how many. */
export type GpuChoice = 'none' | 'all' | 'chosen' | 'count';

/**
 * Who the program runs as. `own`: your uid, with HOME and USER set, since the
 * image has no account of that number. `ownEntry`: your uid, in an image whose
 * entrypoint makes the account. `image`: as the image says. `root`: uid 0.
 */
export type UserChoice = 'own' | 'ownEntry' | 'image' | 'root';

export type Mode = 'interactive' | 'background';

/** What becomes of the container when its program ends. */
export type Afterwards = 'remove' | 'keep' | 'on-failure' | 'unless-stopped';

export type SharedMemory = 'default' | 'size' | 'host';

export type MountRow = {
  readonly host: string;
  readonly container: string;
  readonly readOnly: boolean;
};

export type PortRow = {
  readonly address: 'loopback' | 'all';
  readonly host: string;
  readonly container: string;
};

export type EnvRow = { readonly name: string; readonly value: string };

/** All fields of the run generator, as they are typed. */
export type RunForm = {
  readonly on: Place;
  readonly image: string;
  readonly name: string;
  readonly gpus: GpuChoice;
  /** Positions of the chosen cards in the server's list. */
  readonly cards: readonly number[];
  readonly cardsBy: 'index' | 'uuid';
  readonly gpuCount: string;
  readonly mounts: readonly MountRow[];
  /** `bind` writes `--mount`, which refuses a missing folder instead of making it. */
  readonly mountAs: 'volume' | 'bind';
  readonly ports: readonly PortRow[];
  readonly sharedMemory: SharedMemory;
  readonly shmSize: string;
  readonly user: UserChoice;
  /** HOME inside the container, for `own`. */
  readonly home: string;
  readonly workdir: string;
  readonly env: readonly EnvRow[];
  readonly mode: Mode;
  readonly after: Afterwards;
  readonly init: boolean;
  readonly cpus: string;
  readonly memory: string;
  readonly command: string;
  /** Further options, as they would be typed. */
  readonly more: string;
};

/**
 * A starting point of the run generator. Holes in texts: `{user}`, `{home}`
 * and `{data}` of the profile, `{prefix}` and `{imagePrefix}` of the lab's
 * naming rule, `{port}` the first port of the lab's range.
 */
export type RunPreset = {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly form: RunForm;
};
