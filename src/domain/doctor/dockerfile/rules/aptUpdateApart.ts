import { installOf } from '../installs';
import type { FileRule } from '../pasted';
import { programsOf, verbOf } from '../programs';

export const aptUpdateApart: FileRule = {
  id: 'apt-update-apart',
  severity: 'warning',
  title: {
    en: 'apt-get update and install in different RUNs',
    zh: 'apt-get update 和 install 不在同一个 RUN 里',
  },
  why: {
    en: 'Docker caches the layer of the update. When you add a package next month, apt-get uses the old list and fails with a 404 error, or installs old versions.',
    zh: 'Docker 会缓存 update 那一层。下个月再加一个包时，apt-get 用的还是旧列表，报 404 或装到旧版本。',
  },
  fix: {
    en: 'Write apt-get update && apt-get install in one RUN.',
    zh: '在同一个 RUN 里写 apt-get update && apt-get install。',
  },
  except: {
    en: 'You always build with --no-cache.',
    zh: '每次都用 --no-cache 构建。',
  },
  source: 'https://docs.docker.com/build/building/best-practices/#apt-get',
  bad: [
    'FROM ubuntu:24.04\nRUN apt-get update\nRUN apt-get install -y git',
    'FROM ubuntu:24.04\nRUN apt update',
  ],
  good: [
    'FROM ubuntu:24.04\nRUN apt-get update && apt-get install -y git',
    'FROM ubuntu:24.04\nRUN apt-get update && ./install.sh',
    'FROM ubuntu:24.04\nRUN apt-get update && apt-get upgrade -y',
    'FROM ubuntu:24.04\nRUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y git',
  ],
  check: ({ instructions }) =>
    instructions.flatMap((instruction) => {
      const programs = programsOf([instruction]);
      const updates = programs.filter(
        (p) => /^apt(?:-get)?$/.test(p.name) && verbOf(p) === 'update',
      );
      const others = programs.filter(
        (p) =>
          !updates.includes(p) &&
          (installOf(p) !== null ||
            !/^(?:rm|echo|set|sed|cp|mv|mkdir|apt-key|true|:)$/.test(p.name)),
      );
      const [update] = updates;
      return update && others.length === 0 ? [update.command] : [];
    }),
};
