import type { Localized } from '../../data/schema/text';
import type { TunnelForm, TunnelTopic } from '../../data/tunnelFields';
import { loginSummary } from '../ssh/loginSummary';
import { ownPorts } from './ownPorts';
import { sameText } from '../text/sameText';

type Ports = { readonly portRange: readonly [from: number, to: number] };

/**
 * A short summary of what is set in each collapsed topic; typed values are
 * shown as typed.
 */
export const topicSummary: Readonly<
  Record<TunnelTopic, (form: TunnelForm, server: Ports) => readonly Localized[]>
> = {
  ports: ({ account, block }, { portRange }) => [
    sameText(ownPorts(account, portRange, Number(block)).join('–')),
  ],
  login: loginSummary,
  tunnel: ({ background, alias }) => [
    background
      ? { en: 'in the background', zh: '在后台' }
      : { en: 'in this terminal', zh: '在当前终端' },
    ...(alias ? [named(alias)] : []),
  ],
};

const named = (alias: string): Localized => ({
  en: `named ${alias}`,
  zh: `名称 ${alias}`,
});
