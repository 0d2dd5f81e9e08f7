import type { RunForm } from '../../data/schema/runPreset';
import type { Localized } from '../../data/schema/text';
import * as checks from '../form/checks';
import { commandWords } from '../form/commandWords';
import {
  problemsInRows,
  problemsOf,
  repeatedRows,
  type Messages,
  type Problem,
} from '../form/problem';
import { cardsAt } from './cards';
import type { ReaderContext } from '../profile/readerContext';
import { moreOptions } from './moreOptions';
import { isEmpty } from './trimmed';

/** Everything in the form that docker, or a shell, could not take. Empty where all is well. */
export function validate(
  form: RunForm,
  context: ReaderContext,
): readonly Problem[] {
  const { mounts, ports, env } = form;
  return [
    ...simple(form, context),
    ...problemsInRows(
      'mounts',
      mounts,
      filled(({ host, container }) => ({
        host: checks.hostPath(host),
        container: checks.containerPath(container),
      })),
    ),
    ...repeatedRows('mounts', 'container', mounts, samePlace),
    ...problemsInRows('ports', ports, ({ host, container }) => ({
      host: checks.port(host),
      container: checks.port(container),
    })),
    ...repeatedRows('ports', 'host', ports, samePort),
    ...problemsInRows(
      'env',
      env,
      filled(({ name, value }) => ({
        name: checks.envName(name),
        value: checks.printable(value),
      })),
    ),
    ...repeatedRows('env', 'name', env, checks.sameName),
  ];
}

const filled =
  <Row extends object>(check: (row: Row) => Messages) =>
  (row: Row): Messages =>
    isEmpty(row) ? {} : check(row);

function simple(form: RunForm, context: ReaderContext): readonly Problem[] {
  const command = commandWords(form.command);
  const more = moreOptions(form.more);
  const messages: Partial<Record<keyof RunForm, Localized | null>> = {
    image: checks.image(form.image),
    name: form.name ? checks.containerName(form.name) : null,
    cards: form.gpus === 'chosen' ? cards(form, context) : null,
    gpuCount: form.gpus === 'count' ? checks.count(form.gpuCount) : null,
    shmSize:
      form.sharedMemory === 'size' ? checks.sizeOf('1k')(form.shmSize) : null,
    home: form.user === 'own' ? checks.containerPath(form.home) : null,
    workdir: form.workdir ? checks.containerPath(form.workdir) : null,
    cpus: form.cpus
      ? (checks.cores(form.cpus) ?? tooMany(form, context))
      : null,
    // the engine's own minimum
    memory: form.memory ? checks.sizeOf('6m')(form.memory) : null,
    command: command.ok ? null : command.message,
    more: more.ok ? null : more.message,
  };
  return problemsOf(messages);
}

/** The engine makes no container with more cores than there are, where that is known. */
function tooMany(
  { on, cpus }: RunForm,
  { server }: ReaderContext,
): Localized | null {
  const most = on === 'server' ? server.cpus : undefined;
  return most !== undefined && Number(cpus) > most
    ? { en: `At most ${String(most)}.`, zh: `最多 ${String(most)}。` }
    : null;
}

function cards(form: RunForm, context: ReaderContext): Localized | null {
  if (!form.cards.length)
    return {
      en: 'Choose at least one card, or “none”.',
      zh: '至少选一块卡，或者选“不用”。',
    };
  const there = cardsAt(form.on, context);
  return form.cards.every((i) => i in there)
    ? null
    : {
        en: 'There is no card of that number.',
        zh: '没有这个编号的卡。',
      };
}

const samePlace: Localized = {
  en: 'Another row already uses this place in the container.',
  zh: '另一行已经用了容器里的这个位置。',
};
const samePort: Localized = {
  en: 'Another row already uses this port of the host.',
  zh: '另一行已经用了宿主机的这个端口。',
};
