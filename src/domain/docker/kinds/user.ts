import type { Word } from '../../../data/schema/command';
import { cut, display, word } from '../../command/word';
import type { Codec } from './codec';

/** `user[:group]`, each a number or a name that exists in the image. */
export type User = { readonly user: Word; readonly group?: Word };

export const userKind: Codec<User> = {
  parse(raw) {
    const [user, group] = cut(raw, ':');
    return group ? { user, group } : { user };
  },
  format: ({ user, group }) => (group ? word(...user, ':', ...group) : user),
  describe({ user, group }) {
    const name = display(user);
    if (name === '$(id -u)')
      return {
        en: 'Your own uid and gid, which the shell looks up when the command runs.',
        zh: '你自己的 uid 和 gid，由 shell 在执行命令时查出。',
      };
    if (/^\d+$/.test(name))
      return {
        en: `Runs with uid ${name}${group ? ` and gid ${display(group)}` : ''}, whether or not the image has an account with that number.`,
        zh: `以 uid ${name}${group ? `、gid ${display(group)}` : ''} 运行，镜像里不必有这个 uid 的账号。`,
      };
    return {
      en: `Runs as ${name}${group ? `, group ${display(group)}` : ''}.`,
      zh: `以 ${name}${group ? `（组 ${display(group)}）` : ''} 的身份运行。`,
    };
  },
};
