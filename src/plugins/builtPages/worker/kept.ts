/** A file of the site that is cached for offline use. */
export type Kept = {
  /** As pages request it, relative to the worker: `run/compose/`, `assets/js/main.1a2b3c4d.js`. */
  readonly address: string;
  /** Whether the name contains a hash of the content, so the file never changes. */
  readonly hashed: boolean;
};
