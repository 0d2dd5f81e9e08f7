import type { FileRule } from '../pasted';

export const syntaxLine: FileRule = {
  id: 'syntax-line',
  severity: 'info',
  title: {
    en: 'Each build asks Docker Hub for the syntax image',
    zh: '每次构建都要从 Docker Hub 取语法镜像',
  },
  why: {
    en: 'Docker fetches the image that this line names before it reads the rest of the file. If Docker Hub is out of reach, the build fails with “failed to resolve source metadata”.',
    zh: 'Docker 会先拉取这一行指定的镜像。连不上 Docker Hub 的地方，构建会报“failed to resolve source metadata”。',
  },
  fix: {
    en: 'Delete the line: Docker 23 and newer know heredocs, --mount, and --link without it.',
    zh: '删掉这一行：Docker 23 起不用它也支持 heredoc、--mount 和 --link。',
  },
  except: {
    en: 'The file needs a newer or experimental syntax, and you can reach Docker Hub.',
    zh: '文件需要更新的或实验性的语法，并且能连上 Docker Hub。',
  },
  source:
    'https://docs.docker.com/build/buildkit/frontend/#dockerfile-frontend',
  bad: [
    '# syntax=docker/dockerfile:1\nFROM a:1',
    '#syntax=docker/dockerfile:1.4\nFROM a:1',
  ],
  good: [
    'FROM a:1',
    '# a comment\n# syntax=docker/dockerfile:1\nFROM a:1',
    '# syntax=registry.example.org/dockerfile:1\nFROM a:1',
  ],
  check: ({ directives }) =>
    directives.filter(
      ({ name, text }) =>
        name === 'syntax' && /^(?:docker\.io\/)?docker\/dockerfile/.test(text),
    ),
};
