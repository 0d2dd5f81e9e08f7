import type { Localized } from '../../data/schema/text';
import { display } from '../command/word';
import { parseImageReference } from './imageReference';
import { describeValue, rowOf } from './occurrence';
import type { Item } from './toItems';

/** The meaning of a part of a command: in general, and for this value. */
export type Explanation = {
  readonly help: Localized;
  readonly value?: Localized;
};

/** Explains a part of a command; options by the help and codec of their table row. */
export function explain(item: Item): readonly Explanation[] {
  switch (item.part) {
    case 'docker':
      return [
        {
          help: {
            en: 'Creates a container from an image and starts it.',
            zh: '从镜像创建一个新容器并启动。',
          },
          ...(item.words.length > 2 && { value: noPathConversion }),
        },
      ];
    case 'image':
      return [imageHelp(display(item.words[0] ?? []))];
    case 'command':
      return [
        {
          help: {
            en: 'The command that runs in the container instead of the image’s own. Everything after the image name belongs to it, even options of docker run.',
            zh: '在容器里运行的命令，替换镜像自带的命令。镜像名之后的内容都算在这里，写在后面的 docker run 选项也不例外。',
          },
        },
      ];
    case 'option':
      return item.uses.map((use) => {
        const row = rowOf(use.id);
        return use.value === true
          ? { help: row.help }
          : { help: row.help, value: describeValue(use) };
      });
  }
}

const noPathConversion: Localized = {
  en: 'MSYS_NO_PATHCONV=1 keeps Git Bash from rewriting paths.',
  zh: 'MSYS_NO_PATHCONV=1 让 Git Bash 不改写路径。',
};

function imageHelp(name: string): Explanation {
  const { tag } = parseImageReference(name) ?? {};
  return {
    help: {
      en: 'The image to create the container from. It has to be on the server already; docker image ls lists the images there.',
      zh: '用来创建容器的镜像。服务器上必须已经有这个镜像，用 docker image ls 查看。',
    },
    ...(tag && {
      value: { en: `Tag ${tag}.`, zh: `标签 ${tag}。` },
    }),
  };
}
