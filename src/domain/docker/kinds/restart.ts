import type { Localized } from '../../../data/schema/text';
import { literal, word } from '../../command/word';
import type { Codec } from './codec';

export type RestartPolicy = 'no' | 'always' | 'unless-stopped' | 'on-failure';
export type Restart = {
  readonly policy: RestartPolicy;
  /** Maximum number of retries, for `on-failure` only. */
  readonly max?: number;
};

const meaning: Readonly<Record<RestartPolicy, Localized>> = {
  no: { en: 'Doesn’t restart.', zh: '不会自动重启。' },
  always: {
    en: 'Restarts whenever it exits, and after a reboot even if you had stopped it.',
    zh: '只要退出就重启；服务器重启后，即使你之前停掉了它也会再启动。',
  },
  'unless-stopped': {
    en: 'Restarts whenever it exits and after a reboot, until you stop it.',
    zh: '退出后和服务器重启后都会再启动，直到你手动停止。',
  },
  'on-failure': {
    en: 'Restarts only if it exits with an error.',
    zh: '只有出错退出时才重启。',
  },
};

export const restartKind: Codec<Restart> = {
  parse(raw) {
    const found = /^(no|always|unless-stopped|on-failure)(?::(\d+))?$/.exec(
      literal(raw) ?? '',
    );
    if (!found?.[1]) return null;
    const policy = found[1] as RestartPolicy;
    if (!found[2]) return { policy };
    return policy === 'on-failure' ? { policy, max: Number(found[2]) } : null;
  },
  format: ({ policy, max }) =>
    word(max === undefined ? policy : `${policy}:${String(max)}`),
  describe: ({ policy }) => meaning[policy],
};
