import type { Lab } from '../../data/schema/lab';
import type { ReaderServer } from '../profile/readerContext';
import type { ReadFile } from '../requirements/types';

/** The generator's input besides its form. */
export type DockerContext = {
  readonly server: ReaderServer;
  /** Prefix of image names, by the lab's naming rule. */
  readonly imagePrefix: string;
  readonly mirrors: Lab['mirrors'];
  /** Prefix for Docker Hub image names when Docker Hub itself is not reachable. */
  readonly registryPrefix?: string | undefined;
  /**
   * Parses a package file. The parser is large, so a page loads it only when
   * there is a file.
   */
  readonly readFile?: ((text: string) => ReadFile) | undefined;
};
