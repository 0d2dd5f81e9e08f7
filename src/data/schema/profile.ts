import type { LaptopSystem, Shell } from './command';
import type { Machine } from './machine';

/**
 * What a reader has told about themselves; an empty text or an absent choice
 * means "as the lab file says". Stays in the reader's browser.
 */
export type Profile = {
  readonly user: string;
  /** Id of a server of the lab file. */
  readonly server: string;
  /** Folders on the server. */
  readonly home: string;
  readonly data: string;
  readonly laptop?: LaptopSystem;
  readonly shell?: Shell;
  /** What the reader's own `nvidia-smi` showed: it takes the place of the lab file's machine. */
  readonly machine?: Machine;
};
