import { containers } from '../../data/containers';
import type { Machine, Step } from '../../data/schema/command';
import type { Localized } from '../../data/schema/text';
import { literal, word } from '../command/word';
import { isLoopback } from '../docker/kinds/publish';
import type { RunSpec } from '../docker/runSpec';
import { destination, targetOf, wayTo } from '../ssh/target';
import type { ReaderContext } from '../profile/readerContext';

/** A command to use after `docker run`, and its purpose. */
export type FollowUp = {
  readonly id: string;
  readonly title: Localized;
  /** The machine on which to type it or press the keys. */
  readonly on: Machine;
  readonly step?: Step;
  /** Keys to press, if it is not a command. */
  readonly keys?: string;
};

type Docker = (...args: readonly string[]) => Step;

/**
 * What the user can do with the container next; only what works for this
 * command.
 *
 * @param on - the machine where the command is typed; tunnels are always opened
 * on the laptop
 */
export function followUps(
  spec: RunSpec,
  on: Machine,
  context: ReaderContext,
): readonly FollowUp[] {
  const name = literal(spec.options.name ?? []) || 'CONTAINER';
  const docker: Docker = (...args) => step(on, 'docker', ...args);
  return [
    ...(on === 'server' ? folders(spec, context) : []),
    ...passwords(spec, on),
    ...(on === 'server' ? tunnels(spec, context) : []),
    ...watching(spec, name, docker),
    ...leaving(spec, name, docker),
    ...ending(spec, name, docker),
  ];
}

const step = (on: Machine, ...argv: readonly string[]): Step => ({
  on,
  pipe: [argv.map((a) => word(a))],
});

/**
 * Creates the mounted folders below the member's home, which Docker would create
 * as root. Other folders belong to the lab and exist.
 */
function folders(
  { options: { volume = [] } }: RunSpec,
  { home }: ReaderContext,
): readonly FollowUp[] {
  const own = volume.flatMap(({ source = [], options }) =>
    (literal(source) ?? '').startsWith(`${home}/`) && !options?.includes('ro')
      ? [source]
      : [],
  );
  const argv = [...['mkdir', '-p'].map((w) => word(w)), ...own];
  return own.length > 0
    ? [line('folders', foldersFirst, { on: 'server', pipe: [argv] })]
    : [];
}

const foldersFirst: Localized = {
  en: 'Before the first start: its folders, which Docker would create as root',
  zh: '第一次启动前先建好目录，否则 Docker 会以 root 身份创建',
};

/**
 * Creates the password file for a container that reads its password from a
 * mounted file: if the file is missing, Docker creates a directory with its
 * name. install(1) sets the mode before anything is written.
 */
function passwords(
  { options: { env = [], volume = [] } }: RunSpec,
  on: Machine,
): readonly FollowUp[] {
  const { variable } = containers.vnc.secret;
  const wanted = env.find(({ name }) => name === variable)?.value;
  return volume
    .filter(({ target }) => wanted && literal(target) === literal(wanted))
    .map(({ source = [] }) =>
      line('password', passwordFirst, {
        on,
        pipe: [
          [
            ...['install', '-D', '-m', '600', '/dev/stdin'].map((w) => word(w)),
            source,
          ],
        ],
      }),
    );
}

const passwordFirst: Localized = {
  en: 'Before the first start: its password, up to 8 characters. Type it after this command, then Enter and Ctrl-D',
  zh: '第一次启动前设密码（最多 8 个字符）：执行这条命令，输入密码，按回车，再按 Ctrl-D',
};

/** A tunnel to each port that only the server itself can reach. */
function tunnels(
  { options }: RunSpec,
  { user, server }: ReaderContext,
): readonly FollowUp[] {
  const { host, sshPort, jumpHost } = server;
  const target = targetOf(user, {
    host,
    port: String(sshPort ?? ''),
    jump: jumpHost ?? '',
  });
  return (options.publish ?? []).flatMap(({ address, hostPort = '' }) =>
    isLoopback(address) && /^\d+$/.test(hostPort)
      ? [
          line(
            `tunnel${hostPort}`,
            {
              en: `A tunnel: leave it running and open 127.0.0.1:${hostPort}`,
              zh: `建隧道，保持运行，再打开 127.0.0.1:${hostPort}`,
            },
            step(
              'laptop',
              'ssh',
              '-N',
              '-L',
              `${hostPort}:127.0.0.1:${hostPort}`,
              ...wayTo(target),
              destination(target),
            ),
          ),
        ]
      : [],
  );
}

/** A command for the machine of its step. */
const line = (id: string, title: Localized, step: Step): FollowUp => ({
  id,
  title,
  on: step.on,
  step,
});

function watching(
  { options }: RunSpec,
  name: string,
  docker: Docker,
): readonly FollowUp[] {
  // the program's default
  const usual = String(containers.notebook.port);
  const jupyter = options.publish?.some((p) => p.containerPort === usual);
  const plain: Localized = { en: 'Follow its output', zh: '查看输出' };
  const token: Localized = {
    en: 'Follow its output, with the notebook’s token',
    zh: '查看输出，Notebook 的 token 在其中',
  };
  return [
    line(
      'logs',
      jupyter ? token : plain,
      docker('logs', '-f', '--tail', '100', name),
    ),
    line(
      'exec',
      { en: 'Open a shell in it', zh: '在容器里开一个 shell' },
      docker('exec', '-it', name, 'bash'),
    ),
  ];
}

function leaving(
  { options: { tty, interactive } }: RunSpec,
  name: string,
  docker: Docker,
): readonly FollowUp[] {
  if (!tty || !interactive) return [];
  return [
    {
      id: 'detach',
      title: {
        en: 'Leave it running: press, release, press',
        zh: '离开但让它继续运行：先按前一组，松开，再按后一组',
      },
      on: 'container',
      keys: 'Ctrl-P Ctrl-Q',
    },
    line(
      'attach',
      { en: 'Come back to it', zh: '重新连接' },
      docker('attach', name),
    ),
  ];
}

function ending(
  { options: { rm, interactive } }: RunSpec,
  name: string,
  docker: Docker,
): readonly FollowUp[] {
  if (rm)
    return [
      line(
        'stop',
        {
          en: 'Stop it; Docker removes it with its log',
          zh: '停止，容器和日志随即删除',
        },
        docker('stop', name),
      ),
    ];
  return [
    line('stop', { en: 'Stop it', zh: '停止' }, docker('stop', name)),
    line(
      'start',
      { en: 'Start it again', zh: '再次启动' },
      interactive ? docker('start', '-ai', name) : docker('start', name),
    ),
    line(
      'remove',
      {
        en: 'Remove it and its log (mounted folders stay)',
        zh: '删除容器和日志（挂载的目录不受影响）',
      },
      docker('rm', name),
    ),
  ];
}
