import type { Localized } from '../../data/schema/text';
import type { TunnelForm, TunnelTopic } from '../../data/tunnelFields';
import { ownPorts } from './ownPorts';

type Ports = { readonly portRange: readonly [from: number, to: number] };

/**
 * A short summary of what is set in each collapsed topic; typed values are
 * shown as typed.
 */
export const topicSummary: Readonly<
  Record<TunnelTopic, (form: TunnelForm, server: Ports) => readonly Localized[]>
> = {
  ports: ({ account, block }, { portRange }) => [
    same(ownPorts(account, portRange, Number(block)).join('–')),
  ],
  login: ({ account, host, sshPort, jump }) => [
    same(`${account}@${host}${sshPort && `:${sshPort}`}`),
    ...(jump ? [through(jump)] : []),
  ],
  tunnel: ({ background, alias }) => [
    background
      ? { en: 'in the background', zh: '在后台' }
      : { en: 'in this terminal', zh: '在当前终端' },
    ...(alias ? [named(alias)] : []),
  ],
};

/** The same text in every language. */
const same = (text: string): Localized => ({ en: text, zh: text });

const through = (jump: string): Localized => ({
  en: `through ${jump}`,
  zh: `经由 ${jump}`,
});

const named = (alias: string): Localized => ({
  en: `named ${alias}`,
  zh: `名称 ${alias}`,
});
