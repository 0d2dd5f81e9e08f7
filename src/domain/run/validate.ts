import type { RunForm } from '../../data/schema/runPreset';
import type { Localized } from '../../data/schema/text';
import { parseImageReference } from '../docker/imageReference';
import { commandWords } from './commandWords';
import type { RunContext } from './context';
import * as fields from './fields';
import { moreOptions } from './moreOptions';
import type { Problem } from './problem';

/** Everything in the form that docker, or a shell, could not take. Empty where all is well. */
export function validate(
  form: RunForm,
  context: RunContext,
): readonly Problem[] {
  return [
    ...simple(form, context),
    ...rows('mounts', form.mounts, (m) => ({
      host: fields.hostPath(m.host),
      container: fields.containerPath(m.container),
    })),
    ...repeated(
      'mounts',
      'container',
      form.mounts.map((m) => m.container),
      samePlace,
    ),
    ...rows('ports', form.ports, (p) => ({
      host: fields.port(p.host),
      container: fields.port(p.container),
    })),
    ...repeated(
      'ports',
      'host',
      form.ports.map((p) => p.host),
      samePort,
    ),
    ...rows('env', form.env, (e) => ({
      name: fields.envName(e.name),
      value: fields.printable(e.value),
    })),
    ...repeated(
      'env',
      'name',
      form.env.map((e) => e.name),
      sameName,
    ),
  ];
}

function simple(form: RunForm, context: RunContext): readonly Problem[] {
  const command = commandWords(form.command);
  const more = moreOptions(form.more);
  const messages: Partial<Record<keyof RunForm, Localized | null>> = {
    image: parseImageReference(form.image.trim()) ? null : badImage,
    name: form.name ? fields.containerName(form.name) : null,
    cards: form.gpus === 'chosen' ? cards(form, context) : null,
    gpuCount: form.gpus === 'count' ? fields.count(form.gpuCount) : null,
    shmSize:
      form.sharedMemory === 'size' ? fields.sizeOf(1)(form.shmSize) : null,
    home: form.user === 'own' ? fields.containerPath(form.home) : null,
    workdir: form.workdir ? fields.containerPath(form.workdir) : null,
    cpus: form.cpus ? fields.cores(form.cpus) : null,
    memory: form.memory ? fields.sizeOf(6 * 1024 ** 2)(form.memory) : null,
    command: command.ok ? null : command.message,
    more: more.ok ? null : more.message,
  };
  return Object.entries(messages).flatMap(([field, message]) =>
    message ? [{ field, message }] : [],
  );
}

const badImage: Localized = {
  en: 'An image is written name:tag, in lower case, for example tom/train:1.0.',
  zh: '镜像写成 名称:标签，名称要小写，例如 tom/train:1.0。',
};

function cards(form: RunForm, { server }: RunContext): Localized | null {
  if (!form.cards.length)
    return {
      en: 'Choose at least one card, or “none”.',
      zh: '至少选一块卡，或者选“不用”。',
    };
  return form.cards.every((i) => i in server.gpus)
    ? null
    : {
        en: 'This server has no card of that number.',
        zh: '这台服务器没有这个编号的卡。',
      };
}

/** The problems of each row's fields. */
function rows<Row>(
  list: string,
  all: readonly Row[],
  check: (row: Row) => Readonly<Record<string, Localized | null>>,
): readonly Problem[] {
  return all.flatMap((row, i) =>
    Object.entries(check(row)).flatMap(([field, message]) =>
      message ? [{ field: `${list}.${String(i)}.${field}`, message }] : [],
    ),
  );
}

/** A problem at each value that stood in an earlier row already. */
function repeated(
  list: string,
  field: string,
  values: readonly string[],
  message: Localized,
): readonly Problem[] {
  const key = (value: string) => value.replace(/(?<=.)\/+$/, '');
  return values.flatMap((value, i) =>
    value && values.slice(0, i).some((v) => key(v) === key(value))
      ? [{ field: `${list}.${String(i)}.${field}`, message }]
      : [],
  );
}

const samePlace: Localized = {
  en: 'Another row already uses this place in the container.',
  zh: '另一行已经用了容器里的这个位置。',
};
const samePort: Localized = {
  en: 'Another row already uses this port of the host.',
  zh: '另一行已经用了宿主机的这个端口。',
};
const sameName: Localized = {
  en: 'Another row already sets this variable.',
  zh: '另一行已经设置了这个变量。',
};
