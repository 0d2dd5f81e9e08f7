import type { Localized } from '../../data/schema/text';

/** A displayed part of a situation: lines of a terminal or file, or a named value. */
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

/** The parts of a situation that users see; values for the judge only are left out. */
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
