import type { Localized } from '../../data/schema/text';

/** A piece of a situation as it is shown: lines of a terminal or a file, or a named value. */
export type ShownPart =
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'fact'; readonly name: Localized; readonly text: string };

const facts: Readonly<Record<string, Localized>> = {
  card: { en: 'GPU', zh: 'GPU' },
  driver: { en: 'Driver', zh: '驱动' },
  image: { en: 'Image', zh: '镜像' },
  docker: { en: 'Docker on the server', zh: '服务器上的 Docker' },
};

const code = ['command', 'dockerfile', 'log', 'shown', 'listening'];

/** What a reader sees of a situation, or of a part of one: what only a judge needs stays out. */
export function partsOf(
  situation: Readonly<Record<string, unknown>>,
): readonly ShownPart[] {
  return Object.entries(situation).flatMap(([key, value]): ShownPart[] => {
    if (typeof value !== 'string') return [];
    if (code.includes(key)) return [{ kind: 'code', text: value }];
    const name = facts[key];
    return name ? [{ kind: 'fact', name, text: value }] : [];
  });
}
