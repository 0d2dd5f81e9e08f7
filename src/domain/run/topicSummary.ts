import type { PortRow, RunForm, RunTopic } from '../../data/runFields';
import type { Localized } from '../../data/schema/text';
import { isEmpty } from '../form/trimmed';
import { sameText } from '../text/sameText';

/**
 * A short summary of what is set in each collapsed topic, so that users do not
 * have to open it. Typed values are shown as typed.
 */
export const topicSummary: Readonly<
  Record<RunTopic, (form: RunForm) => readonly Localized[]>
> = {
  program: ({ command, name }) => [
    command
      ? sameText(command)
      : { en: 'the image’s own command', zh: '镜像自带的命令' },
    name
      ? { en: `named ${name}`, zh: `名称 ${name}` }
      : { en: 'no name', zh: '未命名' },
  ],
  life: ({ mode, after, init }) => [
    modes[mode],
    endings[after],
    ...(init ? [stopsAtOnce] : []),
  ],
  ports: ({ ports }) => {
    const used = ports.filter(({ host, container }) => host || container);
    return used.length ? used.map(port) : [noPorts];
  },
  user: ({ user, home }) => [
    users[user],
    ...(user === 'own' ? [sameText(`HOME=${home}`)] : []),
  ],
  resources: ({ sharedMemory, shmSize, memory, cpus }) => [
    sharedMemory === 'size'
      ? sameText(`shm ${shmSize}`)
      : memories[sharedMemory],
    memory
      ? { en: `memory ${memory}`, zh: `内存 ${memory}` }
      : { en: 'memory not limited', zh: '内存不限' },
    cpus
      ? { en: `${cpus} CPU cores`, zh: `${cpus} 个 CPU 核` }
      : { en: 'CPU not limited', zh: 'CPU 不限' },
  ],
  more: ({ env, more, workdir }) => [
    ...(workdir ? [startsIn(workdir)] : []),
    variables(env.filter((row) => !isEmpty(row)).map(({ name }) => name)),
    ...(more ? [sameText(more)] : []),
  ],
};

const stopsAtOnce: Localized = { en: 'stops at once', zh: '快速响应停止信号' };

const noPorts: Localized = { en: 'none', zh: '无' };

const port = ({ host, container, address }: PortRow): Localized => ({
  en: `${host} → ${container}${address === 'all' ? ' for the whole network' : ''}`,
  zh: `${host} → ${container}${address === 'all' ? '（整个网络）' : ''}`,
});

const startsIn = (folder: string): Localized => ({
  en: `starts in ${folder}`,
  zh: `工作目录 ${folder}`,
});

const variables = (names: readonly string[]): Localized =>
  names.length
    ? sameText(names.join(' '))
    : { en: 'no variables', zh: '没有环境变量' };

const modes: Readonly<Record<RunForm['mode'], Localized>> = {
  interactive: { en: 'in this terminal', zh: '在当前终端' },
  background: { en: 'in the background', zh: '在后台' },
};

const endings: Readonly<Record<RunForm['after'], Localized>> = {
  remove: { en: 'removed when it ends', zh: '结束后删除' },
  keep: { en: 'kept when it ends', zh: '结束后保留' },
  'on-failure': { en: 'restarts after an error', zh: '出错后重启' },
  'unless-stopped': { en: 'restarts always', zh: '总是重启' },
};

const users: Readonly<Record<RunForm['user'], Localized>> = {
  own: { en: 'your own uid', zh: '你自己的 uid' },
  ownEntry: {
    en: 'your own uid, account from the image',
    zh: '你自己的 uid，账号由镜像创建',
  },
  image: { en: 'the image’s user', zh: '镜像指定的用户' },
  root: { en: 'root', zh: 'root' },
};

const memories: Readonly<
  Record<Exclude<RunForm['sharedMemory'], 'size'>, Localized>
> = {
  default: { en: 'shm as Docker sets it', zh: 'shm 用 Docker 默认值' },
  host: { en: 'shm of the host', zh: 'shm 与宿主机共用' },
};
