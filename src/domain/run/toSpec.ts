import { runFields, type RunForm } from '../../data/runFields';
import type { Localized } from '../../data/schema/text';
import { dyn, word } from '../command/word';
import { gpuDevices, type Gpus } from '../docker/kinds/gpus';
import type { Pair } from '../docker/kinds/pair';
import type { Publish } from '../docker/kinds/publish';
import type { User } from '../docker/kinds/user';
import { conflictIn, sharedTarget } from '../docker/conflicts';
import { tooNewFor, type TooNew } from '../docker/neededDocker';
import {
  collect,
  filledByShell,
  occurrences,
  rowOf,
} from '../docker/occurrence';
import type { OptionId, RunOptions, RunSpec } from '../docker/runSpec';
import { checkFields } from '../form/checkFields';
import { cardsAt, slicesOf } from './cards';
import type { ReaderContext } from '../profile/readerContext';
import { runChecks } from './checks';
import type { MoreUses } from './moreOptions';
import { mountsOf } from './mounts';
import type { Problem } from '../form/problem';
import { isEmpty, trimmed } from '../form/trimmed';
import { readTexts, type RunTexts } from './texts';

/**
 * The command, or the problems to fix first, together with the parsed texts of
 * the form.
 */
export type SpecResult = { readonly texts: RunTexts } & (
  | { readonly ok: true; readonly spec: RunSpec }
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

/**
 * The `docker run` that a form describes. All texts are data that no shell
 * evaluates. A form with an invalid field returns all its problems.
 */
export function toSpec(typed: RunForm, context: ReaderContext): SpecResult {
  const form = trimmed(runFields, typed);
  const texts = readTexts(form);
  const { command, more } = texts;
  const problems = checkFields(runFields, runChecks, form, {
    ...context,
    texts,
  });
  if (!command.ok || !more.ok || problems.length) {
    return { ok: false, texts, problems };
  }
  const own = ownOptions(form, context);
  const uses = [...occurrences(own), ...more.uses];
  const options = collect(uses);
  const byShell = filledByShell(uses);
  const message = twice(own, more.uses) ?? conflict(options);
  if (message)
    return { ok: false, texts, problems: [{ field: 'more', message }] };
  const newer = newerProblems(more.uses, form, context);
  if (newer.length) return { ok: false, texts, problems: newer };
  const spec = {
    options,
    ...(byShell.length && { filledByShell: byShell }),
    image: word(form.image),
    command: command.argv,
  };
  return { ok: true, texts, spec };
}

/**
 * For typed options that the chosen server's Docker does not support, if its
 * version is known. The options of the fields all exist in 20.10.
 */
function newerProblems(
  uses: MoreUses,
  { on }: RunForm,
  { server: { machine } }: ReaderContext,
): readonly Problem[] {
  const { docker } = machine;
  if (on !== 'server' || !docker) return [];
  return tooNewFor(docker.value, uses).map((use) => ({
    field: 'more',
    message: needsNewer(use, docker.value),
  }));
}

const needsNewer = (
  { id, what, since }: TooNew,
  docker: string,
): Localized => ({
  en: `--${id}${what ? ` (${what.en})` : ''} needs Docker ${since}; this server has ${docker}.`,
  zh: `--${id}${what ? `（${what.zh}）` : ''} 需要 Docker ${since}，这台服务器上是 ${docker}。`,
});

/** For a typed option that a field already produces. */
function twice(own: RunOptions, more: MoreUses): Localized | null {
  const use = more.find(({ id }) => own[id] !== undefined && !rowOf(id).repeat);
  return use
    ? {
        en: `--${use.id} is already set by a field above.`,
        zh: `上面的字段已经设置了 --${use.id}。`,
      }
    : null;
}

/**
 * For options that Docker does not accept together; the fields alone never
 * produce such a pair.
 */
function conflict(options: RunOptions): Localized | null {
  const pair = conflictIn(options);
  if (pair)
    return {
      en: `Docker refuses --${pair[0]} with --${pair[1]}.`,
      zh: `--${pair[0]} 不能和 --${pair[1]} 同时使用。`,
    };
  const target = sharedTarget(options);
  return target === null
    ? null
    : {
        en: `${target} is mounted twice.`,
        zh: `${target} 被挂载了两次。`,
      };
}

/** The options that a field produces, according to the table. */
type Written<Field> = Field extends { readonly writes: readonly (infer Part)[] }
  ? Extract<Part, OptionId>
  : never;

/**
 * One entry per field that produces options. A missing entry is a type error,
 * and so is one that produces other options.
 */
type Writers = {
  readonly [
    Name in keyof RunForm as [Written<(typeof runFields)[Name]>] extends [never]
      ? never
      : Name
  ]: (
    form: RunForm,
    context: ReaderContext,
  ) => Pick<RunOptions, Written<(typeof runFields)[Name]>>;
};

const writers: Writers = {
  name: ({ name }) => (name ? { name: word(name) } : {}),
  gpus: (form, context) => {
    const gpus = gpusOf(form, context);
    return gpus ? { gpus: [gpus] } : {};
  },
  mounts: mountsOf,
  workdir: ({ workdir }) => (workdir ? { workdir: word(workdir) } : {}),
  ports: ({ ports }) => (ports.length ? { publish: ports.map(publishOf) } : {}),
  user: (form, context) => {
    const user = userOf(form, context);
    return user ? { user } : {};
  },
  mode: ({ mode }) =>
    mode === 'background' ? { detach: true } : { interactive: true, tty: true },
  after: ({ after }) => ({
    ...(after === 'remove' && { rm: true }),
    ...((after === 'on-failure' || after === 'unless-stopped') && {
      restart: { policy: after },
    }),
  }),
  init: ({ init }) => (init ? { init } : {}),
  sharedMemory: ({ sharedMemory, shmSize }) => ({
    ...(sharedMemory === 'size' && { 'shm-size': shmSize }),
    ...(sharedMemory === 'host' && { ipc: word('host') }),
  }),
  cpus: ({ cpus }) => (cpus ? { cpus } : {}),
  memory: ({ memory }) => (memory ? { memory } : {}),
  env: (form, context) => {
    const env = envOf(form, context);
    return env.length ? { env } : {};
  },
};

const ownOptions = (form: RunForm, context: ReaderContext): RunOptions =>
  Object.assign(
    {},
    ...Object.values(writers).map((write) => write(form, context)),
  ) as RunOptions; // each returns its part of the options

const inOrder = (places: readonly number[]) =>
  [...places].sort((a, b) => a - b);

function gpusOf(form: RunForm, context: ReaderContext): Gpus | null {
  switch (form.gpus) {
    case 'none':
      return null;
    case 'all':
      return { fields: ['all'] };
    case 'count':
      return { fields: [form.gpuCount] };
    case 'chosen': {
      const there = cardsAt(form.on, context);
      const slices = slicesOf(there);
      return gpuDevices([
        ...inOrder(form.cards).map(
          (i) => (form.cardsBy === 'uuid' && there[i]?.uuid) || String(i),
        ),
        ...inOrder(form.slices).flatMap((i) => slices[i]?.uuid ?? []),
      ]);
    }
  }
}

/**
 * On Windows, the shell cannot look up a uid. Docker Desktop lets any uid write
 * to a shared folder there, so a fixed one is used: 1000, the first account of
 * a Linux system.
 * https://docs.docker.com/desktop/troubleshoot-and-support/faqs/general/
 */
function userOf(
  { user, on }: RunForm,
  { laptop }: Pick<ReaderContext, 'laptop'>,
): User | null {
  if (user === 'image') return null;
  if (user === 'root') return { user: word('root') };
  return on === 'laptop' && laptop === 'windows'
    ? { user: word('1000'), group: word('1000') }
    : { user: word(dyn('uid')), group: word(dyn('gid')) };
}

/**
 * The user's variables, after HOME and USER if nothing else gives the uid a
 * home directory and a name.
 */
function envOf(form: RunForm, context: ReaderContext): readonly Pair[] {
  const typed = form.env
    .filter((row) => !isEmpty(row))
    .map(({ name, value }) => ({
      name,
      value: word(value),
    }));
  if (form.user !== 'own') return typed;
  const given: readonly Pair[] = [
    { name: 'HOME', value: word(form.home) },
    { name: 'USER', value: word(context.user) },
  ];
  const isTyped = (name: string) => typed.some((e) => e.name === name);
  return [...given.filter((e) => !isTyped(e.name)), ...typed];
}

const publishOf = (row: RunForm['ports'][number]): Publish => ({
  ...(row.address === 'loopback' && { address: '127.0.0.1' }),
  hostPort: row.host,
  containerPort: row.container,
});
