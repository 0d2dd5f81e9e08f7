import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeYaml } from '../../../src/domain/docker/compose/writeYaml';
import type { RunForm } from '../../../src/data/runFields';
import { argvOf } from '../../../src/domain/command/lex';
import { display } from '../../../src/domain/command/word';
import { parseRun, specOf } from '../../../src/domain/docker/parseRun';
import {
  toCompose,
  type Compose,
} from '../../../src/domain/docker/compose/toCompose';
import { occurrences, rowOf } from '../../../src/domain/docker/occurrence';
import type { RunSpec } from '../../../src/domain/docker/runSpec';
import { toSpec } from '../../../src/domain/run/toSpec';
import { expected } from '../../oracle/support/expectedRequest';
import { randomForm, testContext } from '../../oracle/support/randomForm';
import { runs, seed } from '../../support/samples';
import schema from '../../fixtures/compose-spec.schema.json';
import { randomSpec } from './randomSpec';

// The schema's formats (`expose`, `duration` …) are compose's own, and it names draft 7 by
// an https address, which ajv knows under http.
const validate = new Ajv({ strict: false, validateFormats: false }).compile({
  ...schema,
  $schema: 'http://json-schema.org/draft-07/schema#',
});

type Service = Readonly<Record<string, unknown>>;
type ComposeFile = { readonly services: Readonly<Record<string, Service>> };

/** The file as compose parses it from the YAML text. */
function readBack(spec: RunSpec): ComposeFile {
  const file = parse(writeYaml(toCompose(spec).file), {
    version: '1.1',
  }) as ComposeFile;
  expect(validate(file), JSON.stringify([validate.errors, file])).toBe(true);
  return file;
}

const at = (service: Service, key: string) =>
  key
    .split('.')
    .reduce<unknown>(
      (inner, part) => (inner as Service | undefined)?.[part],
      service,
    );

/** The compose file for the options of a command. */
function composeOf(
  options: string,
  host: 'posix' | 'windows' = 'posix',
): Compose {
  const argv = argvOf(`docker run ${options} a:1`) ?? [];
  const parsed = parseRun(argv);
  const spec = parsed && specOf(argv, parsed);
  if (!spec) throw new Error(`not understood: ${options}`);
  return toCompose(spec, 'server', host);
}

describe('the command that starts the service', () => {
  it.for([
    ['-d --name tom-a', 'up -d'],
    ['-it --rm --name Tom-a', 'run --rm --service-ports --name Tom-a tom-a'],
    ['-it --name tom-a', 'run --service-ports --name tom-a tom-a'],
    ['-it --rm', 'run --rm --service-ports app'],
  ] as const)('for %s it is docker compose %s', ([options, line]) => {
    const { start } = composeOf(options);
    expect(start.pipe[0]?.map(display).join(' ')).toBe(
      `docker compose ${line}`,
    );
  });
});

it.for([
  ['--name Tom.a', 'tom-a'],
  ['--name _-a', 'a'],
  ['', undefined],
] as const)('the project of %s is %s', ([options, name]) => {
  expect(composeOf(options).file.name).toBe(name);
});

describe('a host folder in compose.yaml', () => {
  it.for([
    ['-v "$PWD:/x"', 'posix', '.'],
    ['-v "$PWD/a \\$b:/x"', 'posix', './a $$b'],
    ['-v "$PWD"0:/x', 'posix', '${PWD}0'],
    ['-v ~/a:/x', 'posix', '${HOME}/a'],
    ['-v ~/a:/x', 'windows', '${USERPROFILE}/a'],
    ['-v "$PWD/a:/x"', 'windows', './a'],
    ['--mount "type=bind,src=$PWD/a,dst=/x"', 'windows', './a'],
  ] as const)('%s on %s is %s', ([options, host, source]) => {
    expect(composeOf(options, host).file.services).toMatchObject({
      app: { volumes: [{ source }] },
    });
  });

  it.for([
    ['readonly', true],
    ['ro=true', true],
    ['readonly=false', undefined],
  ] as const)('with %s has the right mode', ([field, readOnly]) => {
    const { file } = composeOf(`--mount type=bind,src=/a,dst=/b,${field}`);
    const [volume] = (file.services as ComposeFile['services'])['app']
      ?.volumes as Service[];
    expect(volume?.read_only).toBe(readOnly);
  });
});

describe('compose.yaml', () => {
  it('matches the specification and drops nothing silently, for any command', () => {
    fc.assert(
      fc.property(randomSpec, (spec) => {
        const { service, dropped } = toCompose(spec);
        const written = readBack(spec).services[service] ?? {};
        for (const { id } of occurrences(spec.options)) {
          const key = rowOf(id).compose?.key ?? '';
          const place =
            id === 'gpus' ? 'deploy.resources.reservations.devices' : key;
          const listed = dropped.some((d) => d.option === `--${id}`);
          expect(listed || at(written, place) !== undefined, id).toBe(true);
        }
      }),
      { numRuns: runs(400), seed },
    );
  });

  it('keeps every character of a text with line breaks', () => {
    const line = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '#', '"') });
    const end = fc.constantFrom('\n', '\r\n', '\r', '\u0085', '\u2028');
    const text = fc
      .array(fc.tuple(line, end), { minLength: 1 })
      .map((lines) => lines.flat().join(''));
    fc.assert(
      fc.property(text, (value) => {
        const written = writeYaml({ environment: [value] });
        for (const version of ['1.1', '1.2'] as const)
          expect(parse(written, { version })).toEqual({ environment: [value] });
      }),
      { examples: [['a=\r\n'], [' \n']], numRuns: runs(400), seed },
    );
  });

  it('lists a folder once even if the command mounts it twice', () => {
    const volume = { source: ['/data'], target: ['/data'], options: ['ro'] };
    const spec: RunSpec = {
      image: ['a'],
      command: [],
      options: { volume: [volume, volume] },
    };
    expect(readBack(spec).services['app']?.volumes).toHaveLength(1);
  });

  const cases = fc.sample(randomForm, { numRuns: runs(400), seed });

  it(`means the same as the form, ${String(cases.length)} forms of seed ${String(seed)}`, () => {
    for (const { form, argv } of cases) {
      const result = toSpec(form, testContext);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      const { service, dropped } = toCompose(result.spec);
      const written = readBack(result.spec).services[service] ?? {};
      expect(meaning(written)).toEqual(wanted(form, argv));
      expect(dropped.map((d) => d.option).sort()).toEqual([
        ...(form.mode === 'background' ? ['--detach'] : []),
        ...(form.after === 'remove' ? ['--rm'] : []),
      ]);
    }
  });
});

const variables: Readonly<Record<string, string>> = {
  HOME: '/the home',
  PWD: '/the place',
  HOST_UID: '1234',
  HOST_GID: '5678',
};

/** How compose interprets `$`: https://github.com/compose-spec/compose-spec/blob/main/12-interpolation.md */
const interpolate = (text: string) =>
  text.replace(/\$(?:\$|\{(\w+)(?::\?[^}]*)?\})/g, (_, name?: string) =>
    name ? (variables[name] ?? '') : '$',
  );

function deep(value: unknown): unknown {
  if (typeof value === 'string') return interpolate(value);
  if (Array.isArray(value)) return value.map(deep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, deep(inner)]),
  );
}

type Bind = {
  type: string;
  source: string;
  target: string;
  read_only?: boolean;
  bind: { create_host_path: boolean };
};
type Devices = { count?: number | 'all'; device_ids?: string[] }[];

/** A service in the format of `expectedRequest`. */
function meaning(written: Service) {
  const s = deep(written) as Service;
  const devices = (at(s, 'deploy.resources.reservations.devices') ??
    []) as Devices;
  return {
    name: s.container_name ?? '',
    image: s.image,
    cmd: s.command ?? [],
    env: Object.entries((s.environment ?? {}) as Record<string, string>)
      .map(([name, value]) => `${name}=${value}`)
      .sort(),
    user: s.user ?? '',
    workdir: s.working_dir ?? '',
    tty: s.tty ?? false,
    stdin: s.stdin_open ?? false,
    folders: ((s.volumes ?? []) as Bind[])
      .map((v) => [
        v.type,
        v.source.replace(/^\.(?=\/|$)/, variables.PWD ?? ''),
        v.target,
        v.read_only ?? false,
        v.bind.create_host_path,
      ])
      .sort(),
    ports: ((s.ports ?? []) as string[])
      .map((p) => `${p.startsWith('127.') ? '' : ':'}${p}/tcp`)
      .sort(),
    gpus: devices.map((d) => [
      d.count === 'all' ? -1 : (d.count ?? 0),
      d.device_ids ?? [],
    ]),
    shm: s.shm_size ?? '',
    ipc: s.ipc ?? '',
    cpus: Number(s.cpus ?? 0) * 1e9,
    memory: s.mem_limit ?? '',
    init: s.init ?? false,
    restart: s.restart ?? '',
    ulimits: s.ulimits ?? {},
    caps: s.cap_add ?? [],
    pids: s.pids_limit ?? 0,
    hostname: s.hostname ?? '',
  };
}

function wanted(form: RunForm, argv: readonly string[]) {
  const facts = expected({ form, argv }, '/the home', '/the place');
  const own = form.user === 'own' || form.user === 'ownEntry';
  return {
    ...Object.fromEntries(
      [
        'name',
        'image',
        'cmd',
        'env',
        'workdir',
        'tty',
        'stdin',
        'ports',
        'gpus',
        'ipc',
        'cpus',
        'init',
        'restart',
        'caps',
        'pids',
        'hostname',
      ].map((key) => [key, facts[key]]),
    ),
    user: own ? '1234:5678' : facts.user,
    folders: form.mounts.map((mount) => folder(form, mount, argv)).sort(),
    shm: form.sharedMemory === 'size' ? form.shmSize : '',
    memory: form.memory,
    ulimits: form.more.includes('memlock')
      ? { memlock: { soft: -1, hard: -1 } }
      : {},
  };
}

/** One mount, derived from the request that the client would post for it alone. */
function folder(
  form: RunForm,
  mount: RunForm['mounts'][number],
  argv: readonly string[],
) {
  const alone = { form: { ...form, mounts: [mount] }, argv };
  const { mounts } = expected(alone, '/the home', '/the place') as {
    mounts: { Source: string }[];
  };
  const asMount = { ...form, mountAs: 'bind' as const, mounts: [mount] };
  const [bind] = (
    expected({ form: asMount, argv }, '/the home', '/the place') as {
      mounts: { Source: string }[];
    }
  ).mounts;
  // -v creates a missing folder, --mount rejects it.
  const creates = mounts.length === 0;
  return [
    'bind',
    bind?.Source,
    mount.container.trim(),
    mount.readOnly,
    creates,
  ];
}
