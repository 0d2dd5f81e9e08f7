import * as v from 'valibot';
import { matching } from '../text/schema';

/** An object with exactly these fields; the message names a missing or unknown one. */
export const fields = <E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, ({ expected, received }) => {
    if (expected === 'never')
      return `is not a field here. Known: ${Object.keys(entries).join(', ')}`;
    return received === 'undefined' ? 'is missing' : `must be an object`;
  });

/** No space, quote, or leading dash, because the host is used in ssh commands. */
export const host = matching(
  /^[A-Za-z0-9][A-Za-z0-9.-]*$/,
  'must be a host name or an ssh alias: letters, digits, dots, dashes',
);

export const jumpHost = matching(
  /^[A-Za-z0-9][A-Za-z0-9.-]*(:\d{1,5})?$/,
  'must be a host name or an ssh alias, without an account, and if needed a port: gate.lab.example:2222',
);

export const absolutePath = matching(
  /^\/[^\s'"\\$`:,]*$/,
  'must be an absolute path without spaces, quotes, colons or commas',
);

export const version = matching(
  /^\d+(\.\d+)*$/,
  'must be a version number such as 535.183.01',
);

export const port = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be at least 1'),
  v.maxValue(65535, 'must be at most 65535'),
);

export const address = matching(
  /^https?:\/\/\S+$/,
  'must be an http or https address',
);

export const link = matching(
  /^(https?:\/\/|mailto:)\S+$/,
  'must be an http or https address, or mailto: and an address',
);

/** Docusaurus uses both for `<link rel="canonical">` and the sitemap. */
export const origin = matching(
  /^https?:\/\/[^/\s]+$/,
  'must be scheme and host, such as https://guide.lab.example; the path goes into baseUrl',
);

/**
 * Folders of the site. Docusaurus takes a link such as `/gpu/mig/` for one that
 * already includes the base path `/gpu/`, so it leads to another page or to none
 * (`addBaseUrl` in @docusaurus/core/lib/client/exports/useBaseUrl.js).
 */
export const sections = [
  'admin',
  'build',
  'contributing',
  'examples',
  'gpu',
  'guide',
  'practice',
  'reference',
  'run',
  'start',
  'tools',
  'transfer',
  'troubleshoot',
  'zh',
] as const;

export const basePath = v.pipe(
  matching(
    /^\/(?:[A-Za-z0-9._~-]+\/)*$/,
    'must be a path with a slash at both ends, such as / or /gpu-guide/',
  ),
  v.check(
    (path) => !sections.some((section) => path === `/${section}/`),
    ({ input }) =>
      `must not be the name of one of the guide’s own sections. Choose another path, such as ${input.slice(0, -1)}-docs/`,
  ),
);
