import type { Word } from '../../../data/schema/command';
import { cut, display, literal, word } from '../../command/word';
import type { Codec } from './codec';

/**
 * `name=value`, or only a name (for `-e`: the shell that runs docker provides
 * the value).
 */
export type Pair = { readonly name: string; readonly value?: Word };

export const pairKind: Codec<Pair> = {
  parse(raw) {
    const [head, value] = cut(raw, '=');
    const name = literal(head);
    if (!name) return null;
    return value ? { name, value } : { name };
  },
  format: ({ name, value }) => (value ? word(name, '=', ...value) : word(name)),
  describe: ({ name, value }) =>
    value
      ? {
          en: `${name} becomes ${display(value) || 'empty'}.`,
          zh: `${name} 设为${display(value) ? ` ${display(value)}` : '空'}。`,
        }
      : {
          en: `${name} without a value: Docker takes it from the shell where you type the command.`,
          zh: `只写了 ${name}：沿用你执行命令的环境里的值。`,
        },
};
