import { userInfo } from 'node:os';
import type { RunForm } from '../../../src/data/runFields';
import type { CreateRequest } from './stubEngine';
import type { RandomCase } from './randomForm';
import { testContext } from './testContext';

/** The parts of a create request that a form determines. */
export type Facts = Readonly<Record<string, unknown>>;

type Host = {
  Binds?: string[];
  Mounts?: unknown[];
  PortBindings?: Record<string, { HostIp: string; HostPort: string }[]>;
  DeviceRequests?: { Count: number; DeviceIDs?: string[] }[];
  RestartPolicy: { Name: string };
  [key: string]: unknown;
};

/** What the client sent, reduced to what a form determines. */
export function seen({ name, body }: CreateRequest): Facts {
  const host = body.HostConfig as Host;
  return {
    name,
    image: body.Image,
    cmd: body.Cmd ?? [],
    env: [...((body.Env as string[] | null) ?? [])].sort(),
    user: body.User ?? '',
    workdir: body.WorkingDir ?? '',
    tty: body.Tty,
    stdin: body.OpenStdin,
    attached: body.AttachStdout,
    // The client keeps them in a map, so their order is random.
    binds: [...(host.Binds ?? [])].sort(),
    mounts: host.Mounts ?? [],
    ports: Object.entries(host.PortBindings ?? {})
      .flatMap(([inside, list]) =>
        list.map((p) => `${p.HostIp}:${p.HostPort}:${inside}`),
      )
      .sort(),
    gpus: (host.DeviceRequests ?? []).map((r) => [r.Count, r.DeviceIDs ?? []]),
    shm: host.ShmSize ?? 0,
    ipc: host.IpcMode ?? '',
    cpus: host.NanoCpus,
    memory: host.Memory,
    init: host.Init ?? false,
    rm: host.AutoRemove,
    restart: ['no', ''].includes(host.RestartPolicy.Name)
      ? ''
      : host.RestartPolicy.Name,
    ulimits: host.Ulimits ?? [],
    caps: ((host.CapAdd as string[] | undefined) ?? []).map((c) =>
      c.replace(/^CAP_/, ''),
    ),
    pids: host.PidsLimit ?? 0,
    hostname: body.Hostname ?? '',
  };
}

const bytes: Readonly<Record<string, number>> = {
  '16g': 16 * 2 ** 30,
  '512m': 512 * 2 ** 20,
  '1.5g': 1.5 * 2 ** 30,
  '64GB': 64 * 2 ** 30,
  '100k': 100 * 2 ** 10,
  '8g': 8 * 2 ** 30,
  '6m': 6 * 2 ** 20,
};

/** Trims spaces around a pasted path, which are never intended. */
const trimmed = (form: RunForm): RunForm => ({
  ...form,
  home: form.home.trim(),
  workdir: form.workdir.trim(),
  mounts: form.mounts.map((m) => ({
    ...m,
    host: m.host.trim(),
    container: m.container.trim(),
  })),
});

/** The request that the form describes, computed without the product's code. */
export function expected(
  { form: typed, argv }: RandomCase,
  home: string,
  cwd: string,
): Facts {
  const form = trimmed(typed);
  const { uid, gid } = userInfo();
  const own = form.user === 'own' || form.user === 'ownEntry';
  const source = (text: string) => path(text, home, cwd);
  const asMount = (m: RunForm['mounts'][number]) =>
    form.mountAs === 'bind' ||
    m.container.includes(':') ||
    m.host.includes(':');
  return {
    name: form.name,
    image: form.image,
    cmd: argv,
    env: environment(form).sort(),
    user: own
      ? `${String(uid)}:${String(gid)}`
      : form.user === 'root'
        ? 'root'
        : '',
    workdir: form.workdir,
    tty: form.mode === 'interactive',
    stdin: form.mode === 'interactive',
    attached: form.mode === 'interactive',
    binds: form.mounts
      .filter((m) => !asMount(m))
      .map((m) => `${source(m.host)}:${m.container}${m.readOnly ? ':ro' : ''}`)
      .sort(),
    mounts: form.mounts.filter(asMount).map((m) => ({
      Type: 'bind',
      Source: source(m.host),
      Target: m.container,
      ...(m.readOnly && { ReadOnly: true }),
    })),
    ports: form.ports
      .map(
        (p) =>
          `${p.address === 'loopback' ? '127.0.0.1' : ''}:${p.host}:${p.container}/tcp`,
      )
      .sort(),
    gpus: gpus(form),
    shm: form.sharedMemory === 'size' ? bytes[form.shmSize] : 0,
    ipc: form.sharedMemory === 'host' ? 'host' : '',
    cpus: form.cpus ? Number(form.cpus) * 1e9 : 0,
    memory: form.memory ? bytes[form.memory] : 0,
    init: form.init,
    rm: form.after === 'remove',
    restart: form.more.includes('--restart always')
      ? 'always'
      : ['remove', 'keep'].includes(form.after)
        ? ''
        : form.after,
    ulimits: form.more.includes('memlock')
      ? [{ Name: 'memlock', Hard: -1, Soft: -1 }]
      : [],
    caps: form.more.includes('PTRACE') ? ['SYS_PTRACE'] : [],
    pids: form.more.includes('pids') ? 100 : 0,
    hostname: form.more.includes('hostname') ? 'a b' : '',
  };
}

function path(text: string, home: string, cwd: string): string {
  if (text.startsWith('/')) return text;
  for (const [spelling, value] of [
    ['~', home],
    ['$HOME', home],
    ['$PWD', cwd],
    ['.', cwd],
  ] as const) {
    if (text === spelling) return value;
    if (text.startsWith(`${spelling}/`))
      return value + text.slice(spelling.length);
  }
  return `${cwd}/${text}`;
}

function environment(form: RunForm): string[] {
  const typed = form.env.map((e) => `${e.name}=${e.value}`);
  if (form.user !== 'own') return typed;
  const has = (name: string) => form.env.some((e) => e.name === name);
  return [
    ...(has('HOME') ? [] : [`HOME=${form.home}`]),
    ...(has('USER') ? [] : [`USER=${testContext.user}`]),
    ...typed,
  ];
}

function gpus(form: RunForm): unknown[] {
  if (form.gpus === 'none') return [];
  if (form.gpus === 'all') return [[-1, []]];
  if (form.gpus === 'count') return [[Number(form.gpuCount), []]];
  const ids = form.cards.map((i) =>
    form.cardsBy === 'uuid'
      ? testContext.server.machine.cards[i]?.uuid
      : String(i),
  );
  return [[0, ids]];
}
