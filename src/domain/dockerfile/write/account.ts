import type { Group, Instruction } from '../instruction';
import { dockerWord, shellWord } from '../quote';
import { runBody } from '../run';
import type { DockerSpec } from '../spec';

/**
 * The account's user and group ID. Not called UID: in bash, the shell of some
 * bases, UID is a read-only variable.
 */
const numbers = ({ form }: DockerSpec): Group => [
  {
    keyword: 'ARG',
    body: `USER_UID=${form.uid}`,
    field: 'uid',
    comment: {
      en: 'The uid and gid that own the container’s files: id -u and id -g on the server.',
      zh: '容器写出的文件归谁：填服务器上 id -u 和 id -g 的数字。',
    },
    why: {
      en: 'Your uid on the server (id -u there). Another member builds with --build-arg USER_UID=NUMBER.',
      zh: '你在服务器上的 uid（在服务器上运行 id -u）。别人构建时加 --build-arg USER_UID=数字。',
    },
  },
  {
    keyword: 'ARG',
    body: `USER_GID=${form.gid}`,
    field: 'gid',
    why: {
      en: 'Your gid on the server (id -g there).',
      zh: '你在服务器上的 gid（在服务器上运行 id -g）。',
    },
  },
];

const makeAccount = ({ form }: DockerSpec): Instruction => ({
  keyword: 'RUN',
  body: runBody([
    'if entry=$(getent passwd "$USER_UID"); then userdel "${entry%%:*}"; fi',
    'groupadd --non-unique --gid "$USER_GID" me',
    'useradd --no-log-init --create-home --shell /bin/bash \\\n        --uid "$USER_UID" --gid "$USER_GID" me',
    `install --directory --owner=me --group=me ${shellWord(form.workdir)}`,
  ]),
  field: 'user',
  comment: {
    en: 'Replaces an account of the base with the same uid, such as Ubuntu’s 1000.',
    zh: '基础镜像里若已有这个 uid 的账号（例如 Ubuntu 的 1000），先删掉。',
  },
  why: {
    en: 'Creates the account “me” and a folder that it can write to. If the base already has an account with this uid (Ubuntu’s is 1000), it’s removed first.',
    zh: '建账号 me 和一个它可写的目录。基础镜像里若已有相同 uid 的账号（Ubuntu 自带 uid 1000），先删掉。',
  },
});

const beMe: Instruction = {
  keyword: 'USER',
  body: 'me',
  field: 'user',
  why: {
    en: 'From here on, and in the container, nothing runs as root.',
    zh: '从这里开始直到容器运行，都不再用 root。',
  },
};

/**
 * The account that the container runs as, with the user's ID on the server, and
 * its working directory.
 */
export function account(spec: DockerSpec): readonly Group[] {
  const { form } = spec;
  const workdir: Instruction = {
    keyword: 'WORKDIR',
    body: dockerWord(form.workdir),
    field: 'workdir',
    why: {
      en: 'The container starts in this folder. Mount your project here.',
      zh: '容器从这里开始；把项目挂载到这里。',
    },
  };
  return form.user === 'root'
    ? [[workdir]]
    : [
        [...numbers(spec), makeAccount(spec)],
        [workdir, beMe],
      ];
}
