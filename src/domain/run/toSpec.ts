import type { RunForm } from '../../data/schema/runPreset';
import type { Localized } from '../../data/schema/text';
import { dyn, word } from '../command/word';
import { gpuDevices, type Gpus } from '../docker/kinds/gpus';
import type { Pair } from '../docker/kinds/pair';
import type { Publish } from '../docker/kinds/publish';
import type { Restart } from '../docker/kinds/restart';
import type { User } from '../docker/kinds/user';
import { conflictIn, sharedTarget } from '../docker/conflicts';
import { collect, occurrences, rowOf } from '../docker/occurrence';
import type { RunOptions, RunSpec } from '../docker/runSpec';
import { commandWords } from '../form/commandWords';
import { cardsAt } from './cards';
import type { ReaderContext } from '../profile/readerContext';
import { moreOptions, type MoreUses } from './moreOptions';
import { mountsOf } from './mounts';
import type { Problem } from '../form/problem';
import { isEmpty, trimmed } from './trimmed';
import { validate } from './validate';

/** A command, or what has to be mended first. */
export type SpecResult =
  | { readonly ok: true; readonly spec: RunSpec }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The `docker run` that a form describes. Every text is data: nothing of it is
 * looked at by a shell. A form with a bad field gives all its problems.
 */
export function toSpec(typed: RunForm, context: ReaderContext): SpecResult {
  const form = trimmed(typed);
  const command = commandWords(form.command);
  const more = moreOptions(form.more);
  const problems = validate(form, context);
  if (!command.ok || !more.ok || problems.length) {
    return { ok: false, problems };
  }
  const own = ownOptions(form, context);
  const options = collect([...occurrences(own), ...more.uses]);
  const message = twice(own, more.uses) ?? conflict(options);
  if (message) return { ok: false, problems: [{ field: 'more', message }] };
  return {
    ok: true,
    spec: { options, image: word(form.image), command: command.argv },
  };
}

/** For a further option that a field has written already. */
function twice(own: RunOptions, more: MoreUses): Localized | null {
  const use = more.find(({ id }) => own[id] !== undefined && !rowOf(id).repeat);
  return use
    ? {
        en: `--${use.id} is already set by a field above.`,
        zh: `上面的字段已经设置了 --${use.id}。`,
      }
    : null;
}

/** For options that docker does not take together; the fields alone never give such. */
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

function ownOptions(form: RunForm, context: ReaderContext): RunOptions {
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
