import * as v from 'valibot';
import { computeCapabilities } from '../../data/computeCapabilities';
import { gpus } from '../../data/gpus';
import { editCost } from '../gpu/name/editCost';
import { findGpu } from '../gpu/name/findGpu';
import { cardByName } from '../gpu/machine/machine';
import { nameKey } from '../gpu/name/names';
import { localized, matching, text } from '../text/schema';
import { absolutePath, fields, host, jumpHost, port, version } from './fields';

const uuid = matching(
  /^GPU-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  'must be a UUID as nvidia-smi -L prints it, GPU-xxxxxxxx-xxxx-…',
);

const capability = v.picklist(
  computeCapabilities.map(({ cc }) => cc),
  'must be a compute capability such as 8.6',
);

/** A GPU whose capability is known from the table or from the file itself. */
const gpu = v.pipe(
  fields({
    name: text,
    uuid: v.optional(uuid),
    capability: v.optional(capability),
  }),
  v.forward(
    v.check(
      (card) =>
        card.capability !== undefined || cardByName(card.name).cc !== null,
      ({ input }) => unknownCard(input.name),
    ),
    ['name'],
  ),
);

function unknownCard(name: string): string {
  const close = similarNames(name);
  const meant = close.length ? ` Did you mean ${close.join(' or ')}?` : '';
  return `“${name}” is not in the table of GPUs.${meant} Write it as nvidia-smi -L prints it; for a card that the table lacks, add its capability, such as '12.0'`;
}

/** Printed names that are up to three typos away, or else the search results. */
function similarNames(name: string): readonly string[] {
  const key = nameKey(name);
  const near = gpus
    .flatMap(({ names }) => names)
    .map((printed) => ({ printed, cost: editCost(nameKey(printed), key, 3) }))
    .filter(({ cost }) => cost <= 3)
    .sort((a, b) => a.cost - b.cost)
    .map(({ printed }) => printed);
  const found = near.length
    ? near
    : findGpu(name).flatMap(({ gpu }) => gpu.names[0] ?? []);
  return [...new Set(found)].slice(0, 3);
}

const portRange = v.pipe(
  v.strictTuple([port, port], 'must be two ports: [from, to]'),
  v.check(([from, to]) => from <= to, 'must begin with the lower port'),
);

export const server = v.pipe(
  fields({
    id: matching(
      /^[a-z][a-z0-9-]*$/,
      'must be lower-case letters, digits and dashes: it appears in links',
    ),
    label: localized,
    host,
    sshPort: v.optional(port),
    jumpHost: v.optional(jumpHost),
    gpus: v.array(gpu, 'must be a list of cards'),
    driver: version,
    docker: version,
    home: absolutePath,
    dataRoots: v.array(absolutePath, 'must be a list of paths'),
    portRange,
    shmDefault: v.optional(
      matching(/^\d+[bkmg]$/, 'must be a size with its unit, such as 32g'),
    ),
    cpus: v.pipe(
      v.number('must be a number'),
      v.integer('must be a whole number'),
      v.minValue(1, 'must be at least 1'),
    ),
    memoryGiB: v.pipe(
      v.number('must be a number'),
      v.minValue(1, 'must be at least 1'),
    ),
  }),
  v.forward(
    v.check(
      ({ sshPort = 22, portRange: [from, to] }) =>
        sshPort < from || sshPort > to,
      'must not hold the port of SSH',
    ),
    ['portRange'],
  ),
);
