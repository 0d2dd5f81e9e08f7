import lab from '../../labs/example';
import {
  prefixes,
  type ReaderContext,
} from '../../../src/domain/profile/readerContext';
import { serverWith } from '../../../src/domain/profile/resolveProfile';

const birch = lab.servers[1];
if (!birch) throw new Error('the example lab has three servers');

/** A reader of the example lab, on the server whose GPUs have UUIDs. */
export const testContext: ReaderContext = {
  user: 'tom',
  server: serverWith(birch),
  home: '/home/tom',
  data: '/data',
  laptop: 'linux',
  ...prefixes(lab, 'tom'),
};
