import type { Localized } from '../../data/schema/text';
import type { RunRuleId } from '../doctor/run/registry';
import type { ReaderContext } from '../profile/readerContext';
import type { RunFinding } from './findings';

/** Advice on the form's fields for rules whose texts cover only the command. */
const hints: Readonly<
  Partial<Record<RunRuleId, (context: ReaderContext) => Localized>>
> = {
  'port-range': ({ server: { portRange } }) => {
    const [from, to] = portRange.map(String);
    return {
      en: `On this server: ${String(from)} to ${String(to)}.`,
      zh: `这台服务器上可用的是 ${String(from)} 到 ${String(to)}。`,
    };
  },
  'empty-variable': () => ({
    en: 'This page forgets values when you reload it or change the language, since they may be passwords.',
    zh: '变量的值可能是密码，所以刷新页面或切换语言后不保留。',
  }),
};

/** The hint for a finding in the form; null if the rule's text is enough. */
export const formHint = (
  { rule }: RunFinding,
  context: ReaderContext,
): Localized | null => hints[rule]?.(context) ?? null;
