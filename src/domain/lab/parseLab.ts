import * as v from 'valibot';
import { mirrors } from '../../data/mirrors';
import type { Lab, LabServer } from '../../data/schema/lab';
import { localized, matching } from '../text/schema';
import { address, basePath, fields, link, origin } from './fields';
import { server } from './server';
import { serverField } from './serverField';

const publicMirrors = mirrors.map(({ id }) => id);

const ownMirrors = fields({
  apt: v.optional(address),
  pip: v.optional(address),
  conda: v.optional(address),
  cran: v.optional(address),
});

/** Not a union, whose message would not show which URL is wrong. */
const packageMirrors = v.lazy((input) =>
  typeof input === 'string'
    ? v.picklist(
        publicMirrors,
        `must be one of ${publicMirrors.join(', ')}, or the addresses { apt, pip, conda, cran }`,
      )
    : ownMirrors,
);

const servers = v.pipe(
  v.array(server, 'must be a list of servers'),
  v.minLength(1, 'must name at least one server'),
  v.check(
    (all) => new Set(all.map(({ id }) => id)).size === all.length,
    'must not use an id twice',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const all = dataset.value;
    all.forEach((one, index) => {
      const other = all.slice(0, index).find((before) => overlap(before, one));
      if (!other) return;
      addIssue({
        message: `overlaps with the range of ${other.id}, which is the same host`,
        path: serverField(all, index, one, 'portRange'),
      });
    });
  }),
);

type Ports = Pick<LabServer, 'host' | 'portRange'>;

/**
 * Two entries for one machine, such as one engine per container, cannot assign
 * the same port.
 */
const overlap = (a: Ports, b: Ports) =>
  a.host === b.host &&
  a.portRange[0] <= b.portRange[1] &&
  b.portRange[0] <= a.portRange[1];

const labFields = fields({
  name: localized,
  homepage: v.optional(address),
  title: localized,
  url: origin,
  baseUrl: basePath,
  contact: localized,
  contactLink: v.optional(link),
  exampleUser: matching(
    /^(?=.*[a-z0-9])[a-z_](?:\.?[a-z0-9_-])*$/,
    'must be an account name: lower-case letters, digits, _ - and dots between them, because image names begin with it',
  ),
  servers,
  naming: fields({
    containerPrefix: matching(
      /^([A-Za-z0-9]|\{user\})([A-Za-z0-9_.-]|\{user\})*$/,
      'must be letters, digits, _ . - and {user}, beginning with a letter, a digit or {user}',
    ),
    imagePrefix: matching(
      /^([a-z0-9._/-]|\{user\})*$/,
      'must be lower-case letters, digits, . _ - / and {user}',
    ),
  }),
  mirrors: packageMirrors,
  registryPrefix: v.optional(
    matching(
      /^[a-z0-9.-]+(:\d+)?\/([a-z0-9._-]+\/)*$/,
      'must be a registry and end with a slash, such as registry.lab.example/hub/',
    ),
  ),
});

/** A home folder with the account of one person would be everyone's. */
const schema = v.pipe(
  labFields,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { servers: all, exampleUser } = dataset.value;
    all.forEach((one, index) => {
      if (!one.home.split('/').includes(exampleUser)) return;
      addIssue({
        message: `must have {user} in place of ${exampleUser}: it is every member's folder`,
        path: [
          {
            type: 'object',
            origin: 'value',
            input: dataset.value,
            key: 'servers',
            value: all,
          },
          ...serverField(all, index, one, 'home'),
        ],
      });
    });
  }),
);

/**
 * Validates the lab file and returns it unchanged. Throws an `Error` whose
 * message lists every wrong field by its path (`servers.1.driver`), one per
 * line.
 */
export function parseLab(input: unknown): Lab {
  const result = v.safeParse(schema, input);
  // the schema's output is the same type, only without `readonly`
  if (result.success) return result.output as Lab;
  const lines = result.issues.map(
    (issue) => `  ${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`,
  );
  throw new Error(`The lab file is not usable:\n${lines.join('\n')}`);
}
