import type { Dynamic, Word } from '../../data/schema/command';
import type { Localized } from '../../data/schema/text';
import { display } from '../command/word';
import type { Dropped } from './compose/toCompose';
import type { Pair } from './kinds/pair';
import type { Volume } from './kinds/volume';
import { formatValue, occurrences, type Occurrence } from './occurrence';
import type { OptionId, RunSpec } from './runSpec';

export type Devcontainer = {
  readonly file: Readonly<Record<string, unknown>>;
  readonly dropped: readonly Dropped[];
};

/** https://containers.dev/implementors/json_reference/ "Variables in devcontainer.json" */
const variables: Readonly<Partial<Record<Dynamic, string>>> = {
  home: '${localEnv:HOME}',
  cwd: '${localWorkspaceFolder}',
};

/** What the editor decides itself. */
const byEditor: Readonly<Partial<Record<OptionId, Localized>>> = {
  detach: {
    en: 'The editor keeps the container in the background.',
    zh: '编辑器会让容器在后台运行。',
  },
  interactive: {
    en: 'The editor opens its own terminals.',
    zh: '终端由编辑器打开。',
  },
  tty: { en: 'The editor opens its own terminals.', zh: '终端由编辑器打开。' },
  rm: {
    en: 'The editor keeps the container for the next time.',
    zh: '编辑器会保留容器供下次使用。',
  },
  restart: {
    en: 'The editor starts the container when it needs it.',
    zh: '需要时由编辑器启动容器。',
  },
};

const notPossible: Localized = {
  en: 'devcontainer.json cannot look this up or has no way to write it.',
  zh: 'devcontainer.json 里查不到这个值，或者没有对应的写法。',
};

/** A `docker run` as devcontainer.json for an editor on the machine that runs the engine. */
export function toDevcontainer(spec: RunSpec): Devcontainer {
  const runArgs: string[] = [];
  const mounts: string[] = [];
  const containerEnv: Record<string, string> = {};
  const dropped: Dropped[] = [];
  for (const use of occurrences(spec.options)) {
    const why =
      byEditor[use.id] ?? (use.id === 'user' ? userReason(use) : null);
    const text = devText(formatValue(use));
    if (why || text === null)
      dropped.push({ option: `--${use.id}`, why: why ?? notPossible });
    else if (use.id === 'env' && (use.value as Pair).value) {
      containerEnv[(use.value as Pair).name] =
        devText((use.value as Pair).value ?? []) ?? '';
    } else if (use.id === 'volume' && (use.value as Volume).source) {
      mounts.push(mountText(use.value as Volume));
    } else if (use.id === 'mount') mounts.push(text);
    else if (use.id !== 'workdir')
      runArgs.push(
        ...(use.value === true ? [`--${use.id}`] : [`--${use.id}`, text]),
      );
  }
  if (spec.command.length) dropped.push(commandReason(spec));
  const folder = spec.options.workdir && devText(spec.options.workdir);
  return {
    file: {
      image: display(spec.image),
      ...(folder && { workspaceFolder: folder, workspaceMount: '' }),
      ...(runArgs.length && { runArgs }),
      ...(mounts.length && { mounts }),
      ...(Object.keys(containerEnv).length && { containerEnv }),
    },
    dropped,
  };
}

/** Null where a value cannot be looked up, or would be read as a variable. */
function devText(w: Word): string | null {
  const parts = w.map((p) => {
    if (typeof p !== 'string') return variables[p.dyn] ?? null;
    return p.includes('${') ? null : p;
  });
  return parts.includes(null) ? null : parts.join('');
}

function mountText({ source = [], target, options }: Volume): string {
  const fields = [
    'type=bind',
    `source=${devText(source) ?? ''}`,
    `target=${devText(target) ?? ''}`,
    ...(options?.includes('ro') ? ['readonly'] : []),
  ];
  return fields
    .map((f) => (/[",\n]/.test(f) ? `"${f.replaceAll('"', '""')}"` : f))
    .join(',');
}

const userReason = (use: Occurrence): Localized | null =>
  devText(formatValue(use)) === null
    ? {
        en: 'It evaluates no $(id -u). On Linux the editor gives the image’s own user your uid instead (updateRemoteUserUID, on by default); where the image has root only, set remoteUser to an account of the image.',
        zh: '它不会执行 $(id -u)。在 Linux 上编辑器默认把镜像里的用户改成你的 uid（updateRemoteUserUID）；镜像里只有 root 时，用 remoteUser 指定镜像里的账户。',
      }
    : null;

const commandReason = ({ command }: RunSpec): Dropped => ({
  option: command.map(display).join(' '),
  why: {
    en: 'The editor keeps the container alive with a command of its own; type yours in its terminal.',
    zh: '编辑器用自己的命令保持容器运行；你的命令请在它的终端里执行。',
  },
});
