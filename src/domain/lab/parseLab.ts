import * as v from 'valibot';
import type { Lab } from '../../data/schema/lab';
import { localized, matching, text } from '../text/schema';

/** No blank, quote or leading dash: the host stands in ssh commands. */
const host = matching(
  /^[A-Za-z0-9][A-Za-z0-9.-]*$/,
  'must be a host name or an ssh alias: letters, digits, dots, dashes',
);
const absolutePath = matching(
  /^\/[^\s'"\\$`:,]*$/,
  'must be an absolute path without blanks, quotes, colons or commas',
);
const version = matching(
  /^\d+(\.\d+)*$/,
  'must be a version number such as 535.183.01',
);
const port = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be at least 1'),
  v.maxValue(65535, 'must be at most 65535'),
);
const url = matching(/^https?:\/\/\S+$/, 'must be an http or https address');

const server = v.strictObject({
  id: matching(
    /^[a-z][a-z0-9-]*$/,
    'must be lower-case letters, digits and dashes: it stands in links',
  ),
  label: localized,
  host,
  sshPort: v.optional(port),
  jumpHost: v.optional(host),
  gpus: v.array(
    v.strictObject({
      name: text,
      uuid: v.optional(
        matching(
          /^GPU-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
          'must be a UUID as nvidia-smi -L prints it, GPU-xxxxxxxx-xxxx-…',
        ),
      ),
    }),
  ),
  driver: version,
  docker: version,
  home: absolutePath,
  dataRoots: v.array(absolutePath),
  portRange: v.pipe(
    v.tuple([port, port]),
    v.check(([from, to]) => from <= to, 'must begin with the lower port'),
  ),
  shmDefault: v.optional(
    matching(/^\d+[bkmg]$/, 'must be a size with its unit, such as 32g'),
  ),
  cpus: v.pipe(v.number(), v.integer(), v.minValue(1, 'must be at least 1')),
  memoryGiB: v.pipe(v.number(), v.minValue(1, 'must be at least 1')),
});

const schema = v.strictObject({
  name: localized,
  exampleUser: matching(
    /^(?=.*[a-z0-9])[a-z_][a-z0-9_-]*$/,
    'must be a POSIX account name: lower-case letters, digits, _ and -, not signs alone',
  ),
  servers: v.pipe(
    v.array(server),
    v.minLength(1, 'must name at least one server'),
    v.check(
      (servers) => new Set(servers.map((s) => s.id)).size === servers.length,
      'must not use an id twice',
    ),
  ),
  naming: v.strictObject({
    containerPrefix: matching(
      /^([A-Za-z0-9]|\{user\})([A-Za-z0-9_.-]|\{user\})*$/,
      'must be letters, digits, _ . - and {user}, beginning with a letter, a digit or {user}',
    ),
    imagePrefix: matching(
      /^([a-z0-9._/-]|\{user\})*$/,
      'must be lower-case letters, digits, . _ - / and {user}',
    ),
  }),
  mirrors: v.strictObject({
    apt: v.optional(url),
    pip: v.optional(url),
    conda: v.optional(url),
    cran: v.optional(url),
  }),
  registryPrefix: v.optional(
    matching(
      /^[a-z0-9.-]+(:\d+)?\/([a-z0-9._-]+\/)*$/,
      'must be a registry and end with a slash, such as registry.lab.example/hub/',
    ),
  ),
  contact: localized,
});

/**
 * Checks the lab file. Returns it as it is; throws an `Error` whose message
 * lists every wrong field by its path (`servers.1.driver`), one a line.
 */
export function parseLab(input: unknown): Lab {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output as Lab;
  const lines = result.issues.map(
    (issue) => `  ${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`,
  );
  throw new Error(`lab.config.ts is not usable:\n${lines.join('\n')}`);
}
