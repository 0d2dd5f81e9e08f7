import type { Dynamic, Word } from '../../../data/schema/command';
import type { Localized } from '../../../data/schema/text';
import { unprintable } from '../../text/unprintable';

/** A text for a shell, or the reason why there is none that is right. */
export type Spelled =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: Localized };

/** How one shell writes what we have as words. */
export type Spelling = {
  readonly word: (w: Word) => Spelled;
  /** Ends a line that goes on below. */
  readonly continuation: string;
  /** Whether a pipe and `>` hand bytes over unchanged. */
  readonly bytes: boolean;
};

export const spelled = (text: string): Spelled => ({ ok: true, text });
export const refused = (why: Localized): Spelled => ({ ok: false, why });

/** Refuses what no shell can be given safely by copy and paste. */
export function refuseUnprintable(w: Word): Spelled | null {
  for (const part of w) {
    if (typeof part !== 'string') continue;
    if (unprintable.test(part)) {
      return refused({
        en: 'The value holds a control character (a tab, for example), which acts on a terminal when it is pasted.',
        zh: '内容里有控制字符（例如制表符），粘贴到终端时会被当成操作。',
      });
    }
  }
  return null;
}

/** Whether the word holds one of these. */
export const holds = (w: Word, ...names: readonly Dynamic[]): boolean =>
  w.some((p) => typeof p !== 'string' && names.includes(p.dyn));
