/**
 * A container that the guide starts for its readers: the values that commands,
 * Dockerfiles, tunnels, pages, examples, and the kit share.
 */
export type ContainerRow = {
  /** The part after the prefix from the lab's naming rule. */
  readonly name: string;
  /** Name and tag of its image, after the lab's prefix; absent if the image belongs to another project. */
  readonly image?: string;
  /** Where the project is mounted, which is also the working directory. */
  readonly folder: string;
  /** Size of `/dev/shm`; absent: the engine's default. */
  readonly shm?: string;
  /**
   * The owner of the files that it writes: `own` is the reader's uid with HOME and
   * USER given, `ownEntry` is the reader's uid in an image that has an account for
   * it or creates one, `image` is the image's own user.
   */
  readonly user: 'own' | 'ownEntry' | 'image';
  /** The port that its program listens on in the container. */
  readonly port?: number;
  /**
   * A password or token: the file on the server, its path in the container, and
   * the variable that contains this path.
   */
  readonly secret?: {
    readonly host: string;
    readonly container: string;
    readonly variable: string;
    /** Length of a generated one, in characters. */
    readonly length: number;
  };
};
