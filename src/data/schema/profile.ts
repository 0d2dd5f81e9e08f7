import type { LaptopSystem, Shell } from './command';
import type { Machine } from './machine';

/**
 * What readers have told the guide about themselves; an empty text or an absent
 * choice means the value of the lab file. Stays in the reader's browser.
 */
export type Profile = {
  readonly user: string;
  /** Id of a server in the lab file. */
  readonly server: string;
  /** Folders on the server. */
  readonly home: string;
  readonly data: string;
  readonly laptop?: LaptopSystem;
  readonly shell?: Shell;
  /** The machine from the reader's own `nvidia-smi` output; it replaces the lab file's machine. */
  readonly machine?: Machine;
};
