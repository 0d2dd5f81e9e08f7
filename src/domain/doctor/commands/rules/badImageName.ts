import type { CommandRule } from '../rule';
import { literal } from '../../../command/word';
import { isPlaceholder } from '../wordEdits';
import { parseImageReference } from '../../../docker/imageReference';
import { refused } from '../../except';

/** A placeholder for a name: `IMAGE`, `<image>`, `{image}`, `YOUR_IMAGE:TAG`. */
const isExample = (text: string) =>
  isPlaceholder(text) || /^[A-Z][A-Z0-9_-]*([:/@][A-Z0-9_-]+)*$/.test(text);

export const badImageName: CommandRule = {
  id: 'bad-image-name',
  severity: 'error',
  title: {
    en: 'Docker takes this for the image name, and it isn’t valid',
    zh: 'Docker 把它当成镜像名，但它不是',
  },
  why: {
    en: 'The first word that isn’t an option is the image name. It can’t contain uppercase characters or spaces: “invalid reference format”.',
    zh: '第一个不是选项的词就是镜像名。镜像名不能有大写字母和空格，否则报 invalid reference format。',
  },
  fix: {
    en: 'Write the name in lowercase, or look for a value that was separated from its option.',
    zh: '镜像名用小写；或者检查前面的选项，值是不是被断开了。',
  },
  except: refused,
  source: 'https://docs.docker.com/reference/cli/docker/image/tag/',
  bad: [
    ['docker run Ann/Train:1', 'docker run ann/train:1'],
    "docker run 'my image'",
    'docker run x:a:b',
    'docker run -e A = 1 x:1',
  ],
  good: [
    'docker run ann/train:1',
    'docker run $I',
    'docker run <image>',
    'docker run IMAGE',
    'docker run YOUR_IMAGE:TAG',
    'docker run [OPTIONS] IMAGE',
    'docker run ...',
    'docker run {image}',
    'docker run x@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  ],
  check({ parsed: { image, unknown }, argv, spelled }) {
    const text = image && literal(argv[image.from] ?? []);
    if (
      !image ||
      !text ||
      unknown.length ||
      parseImageReference(text) ||
      isExample(text)
    )
      return [];
    const lower = text.toLowerCase();
    const edits =
      parseImageReference(lower) && spelled(image.from) === text
        ? [{ ...image, text: lower }]
        : [];
    return [{ ...image, edits }];
  },
};
