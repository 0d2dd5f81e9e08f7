import type { RunForm } from '../../data/schema/runPreset';
import { dyn, word } from '../command/word';
import { gpuDevices, type Gpus } from '../docker/kinds/gpus';
import type { Pair } from '../docker/kinds/pair';
import type { Publish } from '../docker/kinds/publish';
import type { Restart } from '../docker/kinds/restart';
import type { User } from '../docker/kinds/user';
import { collect, occurrences, rowOf } from '../docker/occurrence';
import type { RunOptions, RunSpec } from '../docker/runSpec';
import { commandWords } from '../form/commandWords';
import { cardsAt } from './cards';
import type { RunContext } from './context';
import { moreOptions } from './moreOptions';
import { mountsOf } from './mounts';
import type { Problem } from '../form/problem';
import { validate } from './validate';

/** A command, or what has to be mended first. */
export type SpecResult =
  | { readonly ok: true; readonly spec: RunSpec }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The `docker run` that a form describes. Every text is data: nothing of it is
 * looked at by a shell. A form with a bad field gives all its problems.
 */
export function toSpec(form: RunForm, context: RunContext): SpecResult {
  const command = commandWords(form.command);
  const more = moreOptions(form.more);
  const problems = validate(form, context);
  if (!command.ok || !more.ok || problems.length) {
    return { ok: false, problems };
  }
  const own = ownOptions(form, context);
  const twice = more.uses.find(
    ({ id }) => own[id] !== undefined && !rowOf(id).repeat,
  );
  if (twice) {
    return {
      ok: false,
      problems: [
        {
          field: 'more',
          message: {
            en: `--${twice.id} is already set by a field above.`,
            zh: `上面的字段已经设置了 --${twice.id}。`,
          },
        },
      ],
    };
  }
  return {
    ok: true,
    spec: {
      options: collect([...occurrences(own), ...more.uses]),
      image: word(form.image.trim()),
      command: command.argv,
    },
  };
}

function ownOptions(form: RunForm, context: RunContext): RunOptions {
  const env = envOf(form, context);
  const { gpus, restart, user } = {
    gpus: gpusOf(form, context),
    restart: restartOf(form),
    user: userOf(form),
  };
  const publish = form.ports.map(publishOf);
  return {
    ...(form.mode === 'background'
      ? { detach: true }
      : { interactive: true, tty: true }),
    ...(form.after === 'remove' && { rm: true }),
    ...(restart && { restart }),
    ...(form.name && { name: word(form.name) }),
    ...(form.init && { init: true }),
    ...(user && { user }),
    ...(env.length && { env }),
    ...(gpus && { gpus }),
    ...(form.sharedMemory === 'size' && { 'shm-size': form.shmSize }),
    ...(form.sharedMemory === 'host' && { ipc: word('host') }),
    ...(form.memory && { memory: form.memory }),
    ...(form.cpus && { cpus: form.cpus }),
    ...mountsOf(form),
    ...(form.workdir && { workdir: word(form.workdir) }),
    ...(publish.length && { publish }),
  };
}

function gpusOf(form: RunForm, context: RunContext): Gpus | null {
  switch (form.gpus) {
    case 'none':
      return null;
    case 'all':
      return { fields: ['all'] };
    case 'count':
      return { fields: [form.gpuCount] };
    case 'chosen': {
      const there = cardsAt(form.on, context);
      const chosen = [...form.cards].sort((a, b) => a - b);
      return gpuDevices(
        chosen.map(
          (i) => (form.cardsBy === 'uuid' && there[i]?.uuid) || String(i),
        ),
      );
    }
  }
}

function userOf({ user }: RunForm): User | null {
  if (user === 'image') return null;
  if (user === 'root') return { user: word('root') };
  return { user: word(dyn('uid')), group: word(dyn('gid')) };
}

/** The reader's variables, after HOME and USER where nothing else gives the uid a home and a name. */
function envOf(form: RunForm, context: RunContext): readonly Pair[] {
  const typed = form.env.map(({ name, value }) => ({
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

function restartOf({ after }: RunForm): Restart | null {
  return after === 'on-failure' || after === 'unless-stopped'
    ? { policy: after }
    : null;
}

const publishOf = (row: RunForm['ports'][number]): Publish => ({
  ...(row.address === 'loopback' && { address: '127.0.0.1' }),
  hostPort: row.host,
  containerPort: row.container,
});
