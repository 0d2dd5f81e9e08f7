/** A file of the site that is kept for when there is no network. */
export type Kept = {
  /** As pages ask for it, relative to the worker: `run/compose/`, `assets/js/main.1a2b3c4d.js`. */
  readonly address: string;
  /** Whether the name has a hash of the content: then it never changes. */
  readonly hashed: boolean;
};
