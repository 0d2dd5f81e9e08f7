/**
 * A container that the guide starts for its readers: what of it is written in
 * commands, Dockerfiles, tunnels, pages, examples and the kit.
 */
export type ContainerRow = {
  /** After the prefix of the lab's naming rule. */
  readonly name: string;
  /** Name and tag of its image, after the lab's prefix; absent where it is another project's. */
  readonly image?: string;
  /** Where the project is mounted, and where the container starts. */
  readonly folder: string;
  /** Size of `/dev/shm`; absent: the engine's own. */
  readonly shm?: string;
  /**
   * Whose files it writes: `own` the reader's uid with HOME and USER given,
   * `ownEntry` the reader's uid, for which the image has an account or makes
   * one, `image` the user of the image.
   */
  readonly user: 'own' | 'ownEntry' | 'image';
  /** The port that its program listens on in the container. */
  readonly port?: number;
  /** A password or token: the file on the server, where the container sees it, and the variable that names it. */
  readonly secret?: {
    readonly host: string;
    readonly container: string;
    readonly variable: string;
    /** Characters of one that a script makes. */
    readonly length: number;
  };
};
