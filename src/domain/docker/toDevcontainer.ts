import type { Dynamic, Word } from '../../data/schema/command';
import type { Localized } from '../../data/schema/text';
import { display, word } from '../command/word';
import type { Dropped } from './compose/toCompose';
import { formatCsv } from './kinds/csv';
import type { Pair } from './kinds/pair';
import { isBind, type Volume } from './kinds/volume';
import { formatValue, occurrences, type Occurrence } from './occurrence';
import type { OptionId, RunSpec } from './runSpec';
import { isUnfilled } from './unfilled';

export type Devcontainer = {
  readonly file: Readonly<Record<string, unknown>>;
  readonly dropped: readonly Dropped[];
};

/**
 * https://containers.dev/implementors/json_reference/ "Variables in
 * devcontainer.json"
 */
const variables: Readonly<Partial<Record<Dynamic, string>>> = {
  home: '${localEnv:HOME}',
  cwd: '${localWorkspaceFolder}',
};

/** Options that the editor sets itself. */
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
  en: 'devcontainer.json can’t look this up or can’t express it.',
  zh: 'devcontainer.json 里查不到这个值，或者没有对应的写法。',
};

/**
 * Converts a `docker run` to devcontainer.json, for an editor on the machine
 * that runs the engine.
 */
export function toDevcontainer(spec: RunSpec): Devcontainer {
  const uses = occurrences(spec.options, spec.filledByShell).map((use) => {
    const text = devText(formatValue(use));
    const why = isForUser(use, spec) ? forUser : reasonAgainst(use, text);
    return why
      ? { dropped: { option: nameOf(use), why } }
      : { written: written(use, text ?? '') };
  });
  const all = uses.flatMap((use) => use.written ?? []);
  const runArgs = all.flatMap((use) => use.runArgs ?? []);
  const mounts = all.flatMap((use) => use.mount ?? []);
  const env = all.flatMap((use) => (use.env ? [use.env] : []));
  const folder = spec.options.workdir && devText(spec.options.workdir);
  return {
    file: {
      image: display(spec.image),
      ...(folder && { workspaceFolder: folder, workspaceMount: '' }),
      ...(runArgs.length && { runArgs }),
      ...(mounts.length && { mounts }),
      ...(env.length && { containerEnv: Object.fromEntries(env) }),
    },
    dropped: [
      ...uses.flatMap((use) => use.dropped ?? []),
      ...(spec.command.length ? [commandReason(spec)] : []),
    ],
  };
}

function reasonAgainst(use: Occurrence, text: string | null): Localized | null {
  const own = byEditor[use.id];
  if (own) return own;
  if (text !== null) return null;
  return use.id === 'user' ? userReason : notPossible;
}

/** What one use of an option adds to the file. */
type Written = {
  readonly runArgs?: readonly string[];
  readonly mount?: string;
  readonly env?: readonly [name: string, value: string];
};

function written(use: Occurrence, text: string): Written {
  // one word, because a switch does not accept its value as a separate word
  if (isUnfilled(use.value)) return { runArgs: [`--${use.id}=${text}`] };
  switch (use.id) {
    case 'workdir':
      return {};
    case 'mount':
      return { mount: text };
    case 'volume': {
      const mount = mountText(use.value as Volume); // guaranteed by the option's row
      return mount === null ? { runArgs: ['--volume', text] } : { mount };
    }
    case 'env': {
      const { name, value } = use.value as Pair;
      return value
        ? { env: [name, devText(value) ?? ''] }
        : { runArgs: ['--env', name] };
    }
    default:
      if (typeof use.value !== 'boolean')
        return { runArgs: [`--${use.id}`, text] };
      return { runArgs: [use.value ? `--${use.id}` : `--${use.id}=false`] };
  }
}

/** Null if the editor cannot expand a value, or would read literal text as a variable. */
function devText(w: Word): string | null {
  const parts = w.map((p) => {
    if (typeof p === 'string') return p.includes('${') ? null : p;
    if (p.dyn === 'variable') return `\${localEnv:${p.name}}`;
    return p.dyn === 'script' ? null : (variables[p.dyn] ?? null);
  });
  return parts.includes(null) ? null : parts.join('');
}

/** `-v` as an entry of `mounts`; null if `mounts` cannot express it. */
function mountText(volume: Volume): string | null {
  const { source, target, options = [] } = volume;
  if (!source || options.some((o) => o !== 'ro' && o !== 'rw')) return null;
  const fields = [
    `type=${isBind(volume) ? 'bind' : 'volume'}`,
    `source=${devText(source) ?? ''}`,
    `target=${devText(target) ?? ''}`,
    ...(options.includes('ro') ? ['readonly'] : []),
  ];
  return display(formatCsv(fields.map((field) => word(field))));
}

/**
 * HOME and USER are only there because a uid from `$(id -u)` has no account in
 * the image.
 */
const isForUser = ({ id, value }: Occurrence, { options }: RunSpec) =>
  id === 'env' &&
  !isUnfilled(value) &&
  ['HOME', 'USER'].includes((value as Pair).name) &&
  options.user !== undefined &&
  devText(options.user.user) === null;

const nameOf = ({ id, value }: Occurrence) =>
  id === 'env' && !isUnfilled(value)
    ? `--env ${(value as Pair).name}`
    : `--${id}`;

const forUser: Localized = {
  en: 'Belongs to --user.',
  zh: '随 --user 一起省去。',
};

const userReason: Localized = {
  en: 'It doesn’t evaluate $(id -u). On Linux, the editor gives the image’s own user your uid instead (updateRemoteUserUID, on by default). If the image has only root, set remoteUser to an account of the image.',
  zh: '它不会执行 $(id -u)。在 Linux 上编辑器默认把镜像里的用户改成你的 uid（updateRemoteUserUID）；镜像里只有 root 时，用 remoteUser 指定镜像里的账号。',
};

const commandReason = ({ command }: RunSpec): Dropped => ({
  option: command.map(display).join(' '),
  why: {
    en: 'The editor keeps the container running with its own command. Type yours in the editor’s terminal.',
    zh: '编辑器用自己的命令保持容器运行；你的命令请在它的终端里执行。',
  },
});
