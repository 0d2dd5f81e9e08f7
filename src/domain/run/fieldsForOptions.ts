import type { Word } from '../../data/schema/command';
import { display, literal, word } from '../command/word';
import type { Gpus } from '../docker/kinds/gpus';
import type { Mount } from '../docker/kinds/mount';
import type { Volume } from '../docker/kinds/volume';
import type { OptionId, RunOptions } from '../docker/runSpec';
import * as checks from '../form/checks';
import type { ReaderContext } from '../profile/readerContext';
import type { Edits } from './formState';
import { cardsAt } from './cards';
import { readHostPath } from './hostPath';

/** Field values, and the option uses that they produce. */
export type Held = {
  readonly fields: Edits;
  readonly uses: readonly { readonly id: OptionId; readonly index: number }[];
};

const nothing: Held = { fields: {}, uses: [] };
const held = (fields: Edits, ...ids: readonly OptionId[]): Held => ({
  fields,
  uses: ids.map((id) => ({ id, index: 0 })),
});

/**
 * The options of a command that the generator's fields can represent, each in
 * the field that produces it.
 */
export function fieldsForOptions(
  options: RunOptions,
  context: ReaderContext,
): Held {
  return join([
    mode(options),
    after(options),
    texts(options),
    memory(options),
    gpus(options, context),
    user(options),
    mounts(options),
    ports(options),
    env(options),
  ]);
}

function mode({ detach, interactive, tty }: RunOptions): Held {
  if (detach) return held({ mode: 'background' }, 'detach');
  const ids: OptionId[] = [];
  if (interactive) ids.push('interactive');
  if (tty) ids.push('tty');
  return held({ mode: 'interactive' }, ...ids);
}

function after({ rm, restart }: RunOptions): Held {
  if (rm) return held({ after: 'remove' }, 'rm');
  const policy = restart?.max === undefined ? restart?.policy : undefined;
  return policy === 'on-failure' || policy === 'unless-stopped'
    ? held({ after: policy }, 'restart')
    : nothing;
}

/** Fields with a single text, if it passes the field's check. */
function texts({ name, workdir, init, cpus }: RunOptions): Held {
  const [called, folder] = [name, workdir].map((w) => w && literal(w));
  return join([
    called && !checks.containerName(called)
      ? held({ name: called }, 'name')
      : nothing,
    folder && !checks.containerPath(folder) && folder.trim() === folder
      ? held({ workdir: folder }, 'workdir')
      : nothing,
    init ? held({ init: true }, 'init') : nothing,
    cpus && !checks.cores(cpus) ? held({ cpus }, 'cpus') : nothing,
  ]);
}

function memory({ memory: limit, ipc, 'shm-size': shm }: RunOptions): Held {
  const most =
    limit && !checks.sizeOf('6m')(limit)
      ? held({ memory: limit }, 'memory')
      : nothing;
  if (shm && !checks.sizeOf('1k')(shm))
    return join([
      most,
      held({ sharedMemory: 'size', shmSize: shm }, 'shm-size'),
    ]);
  return ipc && literal(ipc) === 'host'
    ? join([most, held({ sharedMemory: 'host' }, 'ipc')])
    : most;
}

function gpus(
  { gpus: requests = [] }: RunOptions,
  context: ReaderContext,
): Held {
  const [only] = requests;
  const fields =
    only && requests.length === 1 ? gpuFields(only, context) : null;
  return fields ? held(fields, 'gpus') : nothing;
}

function gpuFields({ fields }: Gpus, context: ReaderContext): Edits | null {
  const there = cardsAt('server', context);
  const [field = ''] = fields;
  if (fields.length !== 1) return null;
  if (field === 'all') return { gpus: 'all' };
  if (!checks.count(field)) return { gpus: 'count', gpuCount: field };
  const ids = /^device=(.+)$/.exec(field)?.[1]?.split(',') ?? [];
  const byUuid = ids.every((id) => id.startsWith('GPU-'));
  const cards = ids.map((id) => {
    if (byUuid) return there.findIndex(({ uuid }) => uuid === id);
    return /^(0|[1-9]\d?)$/.test(id) ? Number(id) : -1;
  });
  // the form produces them in ascending order, without duplicates
  const ticked = [...there.keys()].filter((card) => cards.includes(card));
  return ids.length && ticked.join() === cards.join()
    ? { gpus: 'chosen', cards, cardsBy: byUuid ? 'uuid' : 'index' }
    : null;
}

function user({ user: account }: RunOptions): Held {
  if (!account) return nothing;
  const { user: name, group } = account;
  if (!group && literal(name) === 'root') return held({ user: 'root' }, 'user');
  return isExpansion(name, 'uid') && group && isExpansion(group, 'gid')
    ? held({ user: 'ownEntry' }, 'user')
    : nothing;
}

const isExpansion = ([part, ...others]: Word, dyn: string) =>
  typeof part === 'object' && part.dyn === dyn && !others.length;

/** Rows in one syntax only: `-v`, or `--mount` if there is no `-v`. */
function mounts({ volume = [], mount = [] }: RunOptions): Held {
  const byVolume = volume.map(rowOfVolume);
  const byMount = volume.length ? [] : mount.map(rowOfMount);
  const rows = [...byVolume, ...byMount];
  const id = volume.length ? 'volume' : 'mount';
  const good = rows.flatMap((row, index) => (row ? [{ row, index }] : []));
  if (!good.length) return nothing;
  return {
    fields: {
      mounts: good.map(({ row }) => row),
      mountAs: volume.length ? 'volume' : 'bind',
    },
    uses: good.map(({ index }) => ({ id, index })),
  };
}

type Row = NonNullable<Edits['mounts']>[number];

function row(source: Word, target: Word, readOnly: boolean): Row | null {
  const host = display(source);
  const container = literal(target);
  const same =
    JSON.stringify(readHostPath(host).word) === JSON.stringify(word(...source));
  return container &&
    same &&
    !checks.hostPath(host) &&
    !checks.containerPath(container) &&
    host.trim() === host &&
    container.trim() === container &&
    readHostPath(host).form !== 'windows'
    ? { host, container, readOnly }
    : null;
}

function rowOfVolume({ source, target, options = [] }: Volume): Row | null {
  const readOnly = options.join() === 'ro';
  return source && (readOnly || !options.length)
    ? row(source, target, readOnly)
    : null;
}

function rowOfMount({ fields }: Mount): Row | null {
  const [type, source, target, last, ...others] = fields;
  const known =
    type?.key === 'type' &&
    literal(type.value ?? []) === 'bind' &&
    source?.key === 'source' &&
    target?.key === 'target' &&
    (!last || (last.key === 'readonly' && !last.value)) &&
    !others.length;
  return known
    ? row(source.value ?? [], target.value ?? [], last !== undefined)
    : null;
}

function ports({ publish = [] }: RunOptions): Held {
  const good = publish.flatMap((p, index) => {
    const { address, hostPort = '', containerPort, protocol } = p;
    const fits =
      (address === undefined || address === '127.0.0.1') &&
      !protocol &&
      !checks.port(hostPort) &&
      !checks.port(containerPort);
    return fits ? [{ p, index }] : [];
  });
  const hosts = good.map(({ p }) => p.hostPort);
  const once = good.filter(({ p }, i) => hosts.indexOf(p.hostPort) === i);
  return {
    fields: {
      ports: once.map(({ p }) => ({
        address: p.address ? 'loopback' : 'all',
        host: p.hostPort ?? '',
        container: p.containerPort,
      })),
    },
    uses: once.map(({ index }) => ({ id: 'publish', index })),
  };
}

function env({ env: pairs = [] }: RunOptions): Held {
  const names = pairs.map(({ name }) => name);
  const good = pairs.flatMap(({ name, value }, index) => {
    const text = value ? literal(value) : null;
    const fits =
      text !== null &&
      !checks.envName(name) &&
      !checks.printable(text) &&
      names.indexOf(name) === names.lastIndexOf(name);
    return fits ? [{ name, value: text, index }] : [];
  });
  return {
    fields: { env: good.map(({ name, value }) => ({ name, value })) },
    uses: good.map(({ index }) => ({ id: 'env', index })),
  };
}

const join = (parts: readonly Held[]): Held => ({
  // each part has its own fields
  fields: Object.assign({}, ...parts.map(({ fields }) => fields)) as Edits,
  uses: parts.flatMap(({ uses }) => uses),
});
