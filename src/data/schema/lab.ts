import type { Capability } from './gpu';
import type { MirrorRow } from './recipe';
import type { Localized } from './text';

/** A card of a lab server, in the order in which `nvidia-smi` numbers the cards. */
export type LabGpu = {
  /** As `nvidia-smi -L` prints it, e.g. `NVIDIA A100-SXM4-80GB`. */
  readonly name: string;
  /** As `nvidia-smi -L` prints it, e.g. `GPU-5f3c…`; indices may move after a reboot, this does not. */
  readonly uuid?: string;
  /** For a card that the guide's table lacks, as `nvidia-smi --query-gpu=compute_cap --format=csv` prints it. */
  readonly capability?: Capability;
};

export type LabServer = {
  /** Short and kebab-case: it stands in the URL. */
  readonly id: string;
  readonly label: Localized;
  /** What `ssh` is given: a host name or an alias. */
  readonly host: string;
  readonly sshPort?: number;
  /** A host to go through (`ssh -J`). */
  readonly jumpHost?: string;
  readonly gpus: readonly LabGpu[];
  /** NVIDIA driver version, e.g. `535.183.01`. */
  readonly driver: string;
  /** Docker Engine version, e.g. `28.5.2`. */
  readonly docker: string;
  /** Where a member's own files are; `{user}` stands for the account name. */
  readonly home: string;
  /** Where shared data sets are. */
  readonly dataRoots: readonly string[];
  /** Host ports that members may use, both ends included. */
  readonly portRange: readonly [from: number, to: number];
  /** `default-shm-size` of the engine where the administrator set one, e.g. `32g`. */
  readonly shmDefault?: string;
  /** CPU cores and memory in GiB, for the limits' hints. */
  readonly cpus: number;
  readonly memoryGiB: number;
};

/** Package mirrors of the lab: an index address each, as the tool's setting takes it; for apt without the distribution's name. */
export type LabMirrors = {
  readonly apt?: string;
  readonly pip?: string;
  readonly conda?: string;
  readonly cran?: string;
};

/** `lab.config.ts`: everything that another lab changes to adopt this guide. */
export type Lab = {
  /** The lab's name: in the footer of every page. */
  readonly name: Localized;
  /** The lab's own page, which its name links to. */
  readonly homepage?: string;
  /** The site's title: in the navigation bar and behind every page's title. */
  readonly title: Localized;
  /** Where the site is served: scheme and host, e.g. `https://guide.lab.example`. */
  readonly url: string;
  /** The path below `url`, with a slash at both ends: `/`, `/gpu-guide/`. */
  readonly baseUrl: string;
  /** How a member reaches the administrator: a room, a person, an address. Reads well after "ask the administrator". */
  readonly contact: Localized;
  /** Makes `contact` a link: `mailto:…` or `https://…`. */
  readonly contactLink?: string;
  /** The account name that examples show until the reader sets their own. */
  readonly exampleUser: string;
  readonly servers: readonly LabServer[];
  readonly naming: {
    /** What every container name begins with; `{user}` stands for the account name. */
    readonly containerPrefix: string;
    /** The same for images, e.g. `{user}/`. */
    readonly imagePrefix: string;
  };
  /** Where packages come from: addresses, the name of a public mirror that the guide knows, or `{}` for the original archives. */
  readonly mirrors: LabMirrors | MirrorRow['id'];
  /** Put before the names of Docker Hub's images where the Hub cannot be reached, e.g. `registry.lab.example/hub/`. */
  readonly registryPrefix?: string;
};
