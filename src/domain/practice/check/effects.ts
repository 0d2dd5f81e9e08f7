import type { Argv } from '../../../data/schema/command';
import type { Localized } from '../../../data/schema/text';
import { display } from '../../command/word';
import { gpuRequest, type Gpus } from '../../docker/kinds/gpus';
import { isReadOnly, mountSource, mountTarget } from '../../docker/kinds/mount';
import type { Mount } from '../../docker/kinds/mount';
import type { Publish } from '../../docker/kinds/publish';
import { bytesOf } from '../../docker/kinds/size';
import type { Volume } from '../../docker/kinds/volume';
import {
  describeValue,
  formatValue,
  occurrences,
  rowOf,
} from '../../docker/occurrence';
import type { Occurrence } from '../../docker/occurrence';
import type { RunSpec } from '../../docker/runSpec';

/** One effect of a command, normalized so that different spellings are equal. */
export type Effect = {
  /** The subject: `gpus`, `port 6006/tcp`, `env HOME`. */
  readonly key: string;
  readonly value: string;
  /** As written. */
  readonly flag: string;
  /** What it means. */
  readonly meaning: Localized;
};

/** The effects of a `docker run`, independent of option order and spelling. */
export function effectsOf(spec: RunSpec): readonly Effect[] {
  const { options, filledByShell, image, command } = spec;
  return [
    ...occurrences(options, filledByShell).map(effectOf),
    {
      key: 'image',
      value: display(image),
      flag: display(image),
      meaning: { en: 'It names the image.', zh: '它指明镜像。' },
    },
    ...(command.length > 0 ? [programOf(command)] : []),
  ];
}

const programOf = (command: Argv): Effect => ({
  key: 'command',
  value: JSON.stringify(command),
  flag: command.map(display).join(' '),
  meaning: {
    en: 'It is the program in the container.',
    zh: '它是容器里运行的程序。',
  },
});

function effectOf(use: Occurrence): Effect {
  const row = rowOf(use.id);
  const { key, value } = comparable(use);
  return {
    key,
    value,
    flag: `--${use.id}`,
    meaning: row.kind === 'switch' ? row.help : describeValue(use),
  };
}

/** `-v` and `--mount`, `64m` and `65536k`, `0.0.0.0:80:80` and `80:80` are equal. */
function comparable(use: Occurrence): Pick<Effect, 'key' | 'value'> {
  // the value of an occurrence has the type of its option's kind
  switch (use.id) {
    case 'gpus':
      return { key: 'gpus', value: gpusText(use.value as Gpus) };
    case 'volume': {
      const { source = [], target, options } = use.value as Volume;
      return mounted(source, target, Boolean(options?.includes('ro')));
    }
    case 'mount': {
      const mount = use.value as Mount;
      return mounted(
        mountSource(mount) ?? [],
        mountTarget(mount) ?? [],
        isReadOnly(mount),
      );
    }
    case 'publish': {
      const { address, hostPort, containerPort, protocol } =
        use.value as Publish;
      const open = address === undefined || address === '0.0.0.0';
      return {
        key: `port ${containerPort}/${protocol ?? 'tcp'}`,
        value: `${open ? '' : address}:${hostPort ?? ''}`,
      };
    }
    case 'shm-size':
    case 'memory':
      return { key: use.id, value: String(bytesOf(display(formatValue(use)))) };
    case 'env': {
      const text = display(formatValue(use));
      return { key: `env ${text.split('=')[0] ?? ''}`, value: text };
    }
    default:
      return { key: use.id, value: display(formatValue(use)) };
  }
}

function mounted(
  source: Volume['target'],
  target: Volume['target'],
  readOnly: boolean,
) {
  return {
    key: `mount ${display(target)}`,
    value: `${display(source)}${readOnly ? ' ro' : ''}`,
  };
}

function gpusText(gpus: Gpus): string {
  const { count, deviceIds } = gpuRequest(gpus) ?? {};
  return deviceIds
    ? [...new Set(deviceIds)].sort().join(',')
    : `count ${String(count)}`;
}
