import type { runFields, RunForm } from '../../data/runFields';
import type { Localized } from '../../data/schema/text';
import type { Checks } from '../form/checkFields';
import * as checks from '../form/checks';
import type { ReaderContext } from '../profile/readerContext';
import { cardsAt, slicesOf } from './cards';
import { readHostPath } from './hostPath';
import type { RunTexts } from './texts';

/** The user, and the parsed texts of the form. */
export type CheckContext = ReaderContext & { readonly texts: RunTexts };

/** The check of each field: a message for a value that Docker or a shell cannot use. */
export const runChecks: Checks<typeof runFields, CheckContext> = {
  on: null,
  image: checks.image,
  name: (name) => (name ? checks.containerName(name) : null),
  gpus: null,
  cards: (_, form, context) =>
    form.gpus === 'chosen' ? cards(form, context) : null,
  slices: (_, form, context) =>
    form.gpus === 'chosen' ? slices(form, context) : null,
  cardsBy: null,
  gpuCount: (count, { gpus }) =>
    gpus === 'count' ? checks.count(count) : null,
  mounts: {
    row: ({ host, container }, form, context) => ({
      host: checks.hostPath(host) ?? foreignPath(host, form, context),
      container: checks.containerPath(container),
    }),
    once: [
      'container',
      {
        en: 'Another row already uses this path in the container.',
        zh: '另一行已经用了容器里的这个位置。',
      },
    ],
  },
  mountAs: null,
  workdir: (path) => (path ? checks.containerPath(path) : null),
  ports: {
    row: ({ host, container }) => ({
      host: checks.port(host),
      container: checks.port(container),
    }),
    once: [
      'host',
      {
        en: 'Another row already uses this host port.',
        zh: '另一行已经用了宿主机的这个端口。',
      },
    ],
  },
  user: null,
  home: (path, { user }) =>
    user === 'own' ? checks.containerPath(path) : null,
  mode: null,
  after: null,
  init: null,
  sharedMemory: null,
  shmSize: (size, { sharedMemory }) =>
    sharedMemory === 'size' ? checks.sizeOf('1k')(size) : null,
  command: (_, _form, { texts: { command } }) =>
    command.ok ? null : command.message,
  cpus: (cpus, form, context) =>
    cpus ? (checks.cores(cpus) ?? tooMany(form, context)) : null,
  // the engine's minimum
  memory: (size) => (size ? checks.sizeOf('6m')(size) : null),
  env: {
    row: ({ name, value }) => ({
      name: checks.envName(name),
      value: checks.printable(value),
    }),
    once: ['name', checks.sameName],
  },
  more: (_, _form, { texts: { more } }) => (more.ok ? null : more.message),
};

/** A Windows path for a directory on Linux or macOS, which the engine would refuse. */
function foreignPath(
  host: string,
  { on }: RunForm,
  { laptop }: ReaderContext,
): Localized | null {
  if (readHostPath(host).form !== 'windows') return null;
  if (on === 'server')
    return {
      en: 'The server has no Windows paths. Upload the folder first, and enter its path on the server.',
      zh: '服务器上没有 Windows 路径。先把目录上传，再写它在服务器上的路径。',
    };
  return laptop === 'windows'
    ? null
    : {
        en: 'This machine has no Windows paths. Enter the path as it is on this machine.',
        zh: '这台电脑上没有 Windows 路径，请写它在本机的路径。',
      };
}

/**
 * The engine does not create a container with more cores than the machine has,
 * if that number is known.
 */
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
  if (!form.cards.length && !form.slices.length)
    return {
      en: 'Select at least one GPU, or choose “No GPU”.',
      zh: '至少选一块显卡，或者选“不用”。',
    };
  const there = cardsAt(form.on, context);
  return form.cards.every((i) => i in there)
    ? null
    : {
        en: 'There is no GPU with this index.',
        zh: '没有这个编号的显卡。',
      };
}

/**
 * A slice can only be selected by UUID, because its index counts the slices of
 * one GPU.
 */
function slices(form: RunForm, context: ReaderContext): Localized | null {
  const there = slicesOf(cardsAt(form.on, context));
  return form.slices.every((at) => there[at]?.uuid !== undefined)
    ? null
    : {
        en: 'This slice has no UUID yet. In step 0, paste what nvidia-smi -L prints too.',
        zh: '还不知道这个切片的 UUID。请在第 0 步把 nvidia-smi -L 的输出也粘贴进去。',
      };
}
