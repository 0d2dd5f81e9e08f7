import type { Argv, Machine, Step } from '../../data/schema/command';
import type { Localized } from '../../data/schema/text';
import { literal, word } from '../command/word';
import type { RunSpec } from '../docker/runSpec';

/** A command that comes after `docker run`, and what it is for. */
export type FollowUp = {
  readonly id: string;
  readonly title: Localized;
  readonly step?: Step;
  /** Keys to press, where it is no command. */
  readonly keys?: string;
};

/** What one does with the container afterwards; only what works for this very command. */
export function followUps(spec: RunSpec, on: Machine): readonly FollowUp[] {
  const name = literal(spec.options.name ?? []) || 'CONTAINER';
  const { tty, interactive, rm } = spec.options;
  const docker = (...args: readonly string[]): Step => ({
    on,
    pipe: [['docker', ...args].map((a) => word(a)) satisfies Argv],
  });
  const all: readonly (FollowUp | false)[] = [
    {
      id: 'logs',
      title: { en: 'Follow its output', zh: '查看输出' },
      step: docker('logs', '-f', '--tail', '100', name),
    },
    {
      id: 'exec',
      title: { en: 'Open a shell in it', zh: '在容器里开一个 shell' },
      step: docker('exec', '-it', name, 'bash'),
    },
    Boolean(tty && interactive) && {
      id: 'detach',
      title: {
        en: 'Leave it running: press, let go, press',
        zh: '离开但让它继续运行：先按前一组，松开，再按后一组',
      },
      keys: 'Ctrl-P Ctrl-Q',
    },
    Boolean(tty && interactive) && {
      id: 'attach',
      title: { en: 'Come back to it', zh: '重新连接' },
      step: docker('attach', name),
    },
    {
      id: 'stop',
      title: rm
        ? {
            en: 'End it; it is removed with its log',
            zh: '停止，容器和日志随即删除',
          }
        : { en: 'End it', zh: '停止' },
      step: docker('stop', name),
    },
    !rm && {
      id: 'start',
      title: { en: 'Start it again', zh: '再次启动' },
      step: interactive ? docker('start', '-ai', name) : docker('start', name),
    },
    !rm && {
      id: 'remove',
      title: {
        en: 'Remove it and its log (mounted folders stay)',
        zh: '删除容器和日志（挂载的目录不受影响）',
      },
      step: docker('rm', name),
    },
  ];
  return all.filter((f) => f !== false);
}
