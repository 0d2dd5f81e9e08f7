import type { Localized } from '../../../data/schema/text';
import type { CommandContext } from '../commands/types';

/** What a rule's text can't say because it depends on the server and the account; null for most rules. */
export function serverHint(
  { rule }: { readonly rule: string },
  { portRange, ownPorts }: Pick<CommandContext, 'portRange' | 'ownPorts'>,
): Localized | null {
  if (rule !== 'port-range' || !portRange) return null;
  const [from, to] = portRange.map(String);
  const [first, last] = ownPorts?.map(String) ?? [];
  const own: Localized | null = ownPorts
    ? {
        en: ` Your own ports are ${String(first)} to ${String(last)}.`,
        zh: `你自己的端口是 ${String(first)} 到 ${String(last)}。`,
      }
    : null;
  return {
    en: `On this server: ${String(from)} to ${String(to)}.${own?.en ?? ''}`,
    zh: `这台服务器上可用的是 ${String(from)} 到 ${String(to)}。${own?.zh ?? ''}`,
  };
}
