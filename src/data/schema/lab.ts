import type { Capability } from './gpu';
import type { MirrorRow } from './recipe';
import type { Localized } from './text';

/** A GPU of a lab server, in the order in which `nvidia-smi` numbers the GPUs. */
export type LabGpu = {
  /** As `nvidia-smi -L` prints it, e.g. `NVIDIA A100-SXM4-80GB`. */
  readonly name: string;
  /** As `nvidia-smi -L` prints it, e.g. `GPU-5f3c…`; unlike an index, it doesn't change after a reboot. */
  readonly uuid?: string;
  /**
   * For a GPU that the guide's table lacks, as `nvidia-smi --query-gpu=compute_cap
   * --format=csv` prints it.
   */
  readonly capability?: Capability;
};

export type LabServer = {
  /** Short and kebab-case, because it is part of the URL. */
  readonly id: string;
  readonly label: Localized;
  /** The argument of `ssh`: a host name or an alias. */
  readonly host: string;
  readonly sshPort?: number;
  /** A jump host (`ssh -J`), with its SSH port if that isn't 22: `gate.lab.example:2222`. Members log in to it with the same account. */
  readonly jumpHost?: string;
  readonly gpus: readonly LabGpu[];
  /** NVIDIA driver version, e.g. `535.183.01`. */
  readonly driver: string;
  /** Docker Engine version, e.g. `28.5.2`. */
  readonly docker: string;
  /** The folder for a member's own files; `{user}` stands for the account name. */
  readonly home: string;
  /** The folder for shared data sets. */
  readonly dataRoots: readonly string[];
  /** Host ports that members may use, inclusive. */
  readonly portRange: readonly [from: number, to: number];
  /** The engine's `default-shm-size`, if the administrator set one, e.g. `32g`. */
  readonly shmDefault?: string;
  /** CPU cores and memory in GiB, for the hints on limits. */
  readonly cpus: number;
  readonly memoryGiB: number;
};

/**
 * Package mirrors of the lab: one index address for each tool, in the format of
 * the tool's setting; for apt without the distribution's name.
 */
export type LabMirrors = {
  readonly apt?: string;
  readonly pip?: string;
  readonly conda?: string;
  readonly cran?: string;
};

/** `lab.config.ts`: everything that another lab changes to adopt this guide. */
export type Lab = {
  /** The lab's name, in the footer of every page. */
  readonly name: Localized;
  /** The lab's own website; its name links to it. */
  readonly homepage?: string;
  /** The site's title, in the navigation bar and after every page's title. */
  readonly title: Localized;
  /** Where the site is served: scheme and host, e.g. `https://guide.lab.example`. */
  readonly url: string;
  /** The path below `url`, with a slash at both ends: `/`, `/gpu-guide/`. Not the name of a section of the guide, such as `/gpu/`. */
  readonly baseUrl: string;
  /**
   * How a member contacts the administrator: a room, a person, an address. It must
   * read well after "ask the administrator".
   */
  readonly contact: Localized;
  /** Makes `contact` a link: `mailto:…` or `https://…`. */
  readonly contactLink?: string;
  /** The account name in examples until the reader sets their own. */
  readonly exampleUser: string;
  readonly servers: readonly LabServer[];
  readonly naming: {
    /** The prefix of every container name; `{user}` stands for the account name. */
    readonly containerPrefix: string;
    /** The prefix of image names, e.g. `{user}/`. */
    readonly imagePrefix: string;
  };
  /**
   * Where packages come from: addresses, the name of a public mirror that the
   * guide knows, or `{}` for the original archives.
   */
  readonly mirrors: LabMirrors | MirrorRow['id'];
  /**
   * Prefix for the names of Docker Hub images if Docker Hub can't be reached, e.g.
   * `registry.lab.example/hub/`.
   */
  readonly registryPrefix?: string;
};
