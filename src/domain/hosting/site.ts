import { siteHeaders } from '../../data/siteHeaders';

/** A built site as a web server has to know it. */
export type HostedSite = {
  /** The path of its address, with `/` at both ends. */
  readonly base: string;
  /** The policy of its pages. */
  readonly policy: string;
  /** Where its files are on the server, without `/` at the end. */
  readonly folder: string;
};

/** The headers of every file, by name. No value has a `"`: policies quote with `'`. */
export const headersOf = ({
  policy,
}: HostedSite): readonly (readonly [string, string])[] =>
  siteHeaders.map(({ name, value }) => [
    name,
    value.replace('{policy}', () => policy),
  ]);
