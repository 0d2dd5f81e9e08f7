import type { Dynamic, Step } from '../../../data/schema/command';
import type { Localized } from '../../../data/schema/text';
import { runOptions } from '../../../data/runOptions';
import { display, dyn, literal, word } from '../../command/word';
import {
  formatValue,
  occurrences,
  rowOf,
  type Occurrence,
} from '../occurrence';
import type { OptionId, RunSpec } from '../runSpec';
import { distinct } from './distinct';
import {
  composeText,
  fromEnvFile,
  needsBash,
  type ComposeHost,
} from './interpolate';
import { isUnfilled } from '../unfilled';
import { composeValues } from './values';

/** An option that the other format cannot express, and what to do about it. */
export type Dropped = { readonly option: string; readonly why: Localized };

export type Compose = {
  /** The complete file, as input for a YAML writer. */
  readonly file: Readonly<Record<string, unknown>>;
  readonly service: string;
  /** Writes the user's IDs to `.env`; absent if the file does not need them. */
  readonly envFile?: Step;
  /** Starts the service. */
  readonly start: Step;
  readonly dropped: readonly Dropped[];
};

/**
 * Converts a `docker run` to compose.yaml. Options without a Compose key are
 * listed in `dropped` with the reason. Keys:
 * https://github.com/compose-spec/compose-spec
 *
 * @param on - the machine on which the additional steps are run
 * @param host - the operating system of that machine, for the names of its
 * variables
 */
export function toCompose(
  spec: RunSpec,
  on: Step['on'] = 'server',
  host: ComposeHost = 'posix',
): Compose {
  const uses = occurrences(spec.options, spec.filledByShell);
  const { service, dropped } = serviceOf(spec, uses, host);
  const name = serviceName(spec);
  const ids = [...uses.map(formatValue), ...spec.command].flatMap(fromEnvFile);
  return {
    file: {
      ...projectName(spec),
      services: { [name]: service },
      ...namedVolumes(service),
    },
    service: name,
    ...(ids.length && { envFile: writeEnv(new Set(ids), on) }),
    start: startStep(spec, name, on),
    dropped,
  };
}

/** The keys of the service, and what they cannot express. */
function serviceOf(
  spec: RunSpec,
  uses: readonly Occurrence[],
  host: ComposeHost,
) {
  const service: Record<string, unknown> = {
    image: composeText(spec.image, host),
  };
  const dropped: Dropped[] = [];
  for (const { id } of runOptions) {
    const own = uses.filter((use) => use.id === id);
    if (!own.length) continue;
    const byBash = own.some(isByBash);
    const value = byBash ? undefined : valueOf(id, own, host);
    const key = rowOf(id).compose?.key;
    if (value === undefined || !key)
      dropped.push({
        option: `--${id}`,
        why: byBash ? onlyBash : whyDropped(id),
      });
    else if (id === 'gpus')
      put(service, 'deploy.resources.reservations.devices', value);
    else put(service, key, value);
  }
  for (const w of [spec.image, ...spec.command])
    if (needsBash(w)) dropped.push({ option: display(w), why: onlyBash });
  if (spec.command.length)
    service.command = spec.command.map((w) => composeText(w, host));
  return { service, dropped };
}

/** Whether Compose would have to run bash, or to parse a value that the shell expands. */
const isByBash = (use: Occurrence) =>
  isUnfilled(use.value) || needsBash(formatValue(use));

/**
 * Values that the specification's schema accepts, for keys that do not accept
 * every value.
 */
const accepted: Readonly<Partial<Record<OptionId, RegExp>>> = {
  name: /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/,
  'oom-score-adj': /^-?(1000|\d{1,3})$/,
  cgroupns: /^(host|private)$/,
  pull: /^(always|missing|never)$/,
};

function valueOf(
  id: OptionId,
  uses: readonly Occurrence[],
  host: ComposeHost,
): unknown {
  const form = rowOf(id).compose;
  if (!form) return undefined;
  const allowed = accepted[id];
  const text = uses[0] && literal(formatValue(uses[0]));
  if (allowed && !allowed.test(text ?? '')) return undefined;
  return composeValues[form.as](uses, host);
}

/** Sets a dotted key; lists from two options with the same key are joined. */
function put(
  service: Record<string, unknown>,
  key: string,
  value: unknown,
): void {
  const path = key.split('.');
  const last = path.pop() ?? '';
  let inner = service;
  for (const part of path) {
    inner[part] ??= {};
    inner = inner[part] as Record<string, unknown>;
  }
  const before = inner[last];
  inner[last] =
    isList(before) && isList(value) ? distinct([...before, ...value]) : value;
}

const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value);

/** Compose creates a volume only if the file declares it. */
function namedVolumes({ volumes }: Readonly<Record<string, unknown>>) {
  const names = (
    (volumes ?? []) as readonly Readonly<Record<string, unknown>>[]
  ).flatMap((v) =>
    v.type === 'volume' && typeof v.source === 'string' ? [v.source] : [],
  );
  return (
    names.length && {
      volumes: Object.fromEntries(names.map((n) => [n, { name: n }])),
    }
  );
}

const serviceName = ({ options }: RunSpec) =>
  literal(options.name ?? [])
    ?.toLowerCase()
    .replace(/[^a-z0-9_-]/g, '-') || 'app';

/**
 * Without it, the project gets the directory's name, and two users with
 * directories of the same name would manage each other's containers.
 */
function projectName(spec: RunSpec) {
  const name = spec.options.name && serviceName(spec).replace(/^[_-]+/, '');
  return name && { name };
}

const idVariables: readonly (readonly [Dynamic, string])[] = [
  ['uid', 'HOST_UID'],
  ['gid', 'HOST_GID'],
  ['userName', 'HOST_USER'],
];

function writeEnv(ids: ReadonlySet<Dynamic>, on: Step['on']): Step {
  const used = idVariables.filter(([id]) => ids.has(id));
  const format = used.map(([, name]) => `${name}=%s\\n`).join('');
  return {
    on,
    pipe: [
      [word('printf'), word(format), ...used.map(([id]) => word(dyn(id)))],
    ],
    to: word('.env'),
  };
}

/** `run` generates a container name unless it is given one. */
function startStep(
  { options }: RunSpec,
  service: string,
  on: Step['on'],
): Step {
  const { detach, rm, name } = options;
  const words = detach
    ? ['up', '-d'].map((w) => word(w))
    : [
        word('run'),
        ...(rm ? [word('--rm')] : []),
        word('--service-ports'),
        ...(name ? [word('--name'), name] : []),
        word(service),
      ];
  return { on, pipe: [[word('docker'), word('compose'), ...words]] };
}

const reasons: Readonly<Partial<Record<OptionId, Localized>>> = {
  detach: {
    en: 'docker compose up -d does this; it isn’t a property of the service.',
    zh: '不写在文件里，由 docker compose up -d 决定。',
  },
  rm: {
    en: 'docker compose down removes the container; it isn’t a property of the service.',
    zh: '不写在文件里，docker compose down 会删除容器。',
  },
  network: {
    en: 'Declare your own network under networks: in the file.',
    zh: '自建网络要在文件的 networks: 下声明。',
  },
};

const onlyBash: Localized = {
  en: 'Bash expands this value, and compose can’t. Write the value itself.',
  zh: '这个值由 bash 求出，compose 不会执行：请直接写出它的值。',
};

const whyDropped = (id: OptionId): Localized =>
  reasons[id] ?? {
    en: 'compose.yaml has no key for this, or the key doesn’t accept this value.',
    zh: 'compose.yaml 没有对应的写法，或不支持这个值。',
  };
