import type { Lab } from '../../data/schema/lab';
import type { ReaderServer } from '../profile/readerContext';
import type { ReadFile } from '../requirements/types';

/** What the generator knows beside its form. */
export type DockerContext = {
  readonly server: ReaderServer;
  /** What image names begin with by the lab's rule. */
  readonly imagePrefix: string;
  readonly mirrors: Lab['mirrors'];
  /** Put before the names of Docker Hub's images where the Hub cannot be reached. */
  readonly registryPrefix?: string | undefined;
  /** Reads a file of packages. It weighs much, so a page gets it when there is one. */
  readonly readFile?: ((text: string) => ReadFile) | undefined;
};
