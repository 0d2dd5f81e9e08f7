import { dockerFields } from './dockerFields';
import { loginFields } from './loginFields';
import type { Fields, FormOf, Topics } from './schema/formField';
import { transferFields } from './transferFields';

/** Topics of the collapsed fields. */
export const kitTopics = {
  packages: { en: 'Your packages', zh: '你需要的包' },
  archive: { en: 'Compression', zh: '压缩' },
} as const satisfies Topics;

export type KitTopic = keyof typeof kitTopics;

/** The few questions of a kit; everything else comes from the other forms. */
export const kitFields = {
  /** Whose kit it is: the sender's own, or that of the member who receives it. */
  account: {
    kind: 'text',
    lives: 'tab',
    label: loginFields.account.label,
  },
  /** How to run the container; `recipe`: the usual way for the image. */
  preset: {
    kind: 'choice',
    values: ['recipe', 'train', 'shell', 'notebook', 'vnc', 'r'],
    lives: 'address',
    label: { en: 'What the container is for', zh: '容器的用途' },
  },
  image: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'Name of the image, with its tag', zh: '镜像名称（含标签）' },
  },
  project: {
    kind: 'text',
    lives: 'tab',
    label: {
      en: 'Your project’s folder on the server',
      zh: '服务器上的项目目录',
    },
  },
  command: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'What runs in the container', zh: '容器里运行的命令' },
  },
  way: {
    kind: 'choice',
    values: transferFields.way.values,
    lives: 'address',
    label: transferFields.way.label,
  },
  /** As in the Dockerfile generator: any file that lists packages. */
  yours: {
    kind: 'text',
    lives: 'tab',
    topic: 'packages',
    label: dockerFields.yours.label,
  },
  compression: {
    kind: 'choice',
    values: transferFields.compression.values,
    lives: 'address',
    topic: 'archive',
    label: transferFields.compression.label,
  },
} as const satisfies Fields<string, KitTopic>;

export type KitForm = FormOf<typeof kitFields>;
