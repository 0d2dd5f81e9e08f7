import { literal, word } from '../../command/word';
import type { Codec } from './codec';

/** `name=soft[:hard]`, -1 for no limit. */
export type Ulimit = {
  readonly name: string;
  readonly soft: number;
  readonly hard?: number;
};

/** https://github.com/docker/go-units/blob/master/ulimit.go, which does not have `as`. */
const names =
  /^(core|cpu|data|fsize|locks|memlock|msgqueue|nice|nofile|nproc|rss|rtprio|rttime|sigpending|stack)$/;

const orNone = (limit: number) => (limit === -1 ? Infinity : limit);

export const ulimitKind: Codec<Ulimit> = {
  parse(raw) {
    const found = /^([a-z]+)=(-1|\d+)(?::(-1|\d+))?$/.exec(literal(raw) ?? '');
    if (!found?.[1] || !found[2]) return null;
    const limit = { name: found[1], soft: Number(found[2]) };
    const hard = Number(found[3] ?? limit.soft);
    if (!names.test(limit.name) || orNone(limit.soft) > orNone(hard))
      return null;
    return found[3] ? { ...limit, hard } : limit;
  },
  format: ({ name, soft, hard }) =>
    word(
      `${name}=${String(soft)}${hard === undefined ? '' : `:${String(hard)}`}`,
    ),
  describe: ({ name, soft }) =>
    soft === -1
      ? { en: `No limit on ${name}.`, zh: `不限制 ${name}。` }
      : {
          en: `${name} is at most ${String(soft)}.`,
          zh: `${name} 最多 ${String(soft)}。`,
        },
};
