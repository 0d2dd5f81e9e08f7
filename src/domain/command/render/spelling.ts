import type { Expansion, Word } from '../../../data/schema/command';
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
  /** The longest command that the shell or the system behind it takes, in characters. */
  readonly longest?: Longest;
};

/** A limit, and the message for a command that is longer. */
export type Longest = {
  readonly characters: number;
  readonly why: Localized;
};

export const spelled = (text: string): Spelled => ({ ok: true, text });
export const refused = (why: Localized): Extract<Spelled, { ok: false }> => ({
  ok: false,
  why,
});

/** Refuses a command that the shell would cut or reject. */
export const refuseLong = (text: string, { longest }: Spelling) =>
  longest && text.length > longest.characters ? refused(longest.why) : null;

/** Refuses what no shell can be given safely by copy and paste. */
export function refuseUnprintable(w: Word): Spelled | null {
  for (const part of w) {
    if (typeof part !== 'string') continue;
    if (unprintable.test(part)) {
      return refused({
        en: 'The value contains a control character (a tab, for example), which has an effect on a terminal when you paste it.',
        zh: '内容里有控制字符（例如制表符），粘贴到终端时会被当成操作。',
      });
    }
  }
  return null;
}

/**
 * What both shells of Windows lack: numbers of accounts, and everything that
 * only bash expands.
 */
export function refuseOnWindows(w: Word): Spelled | null {
  if (holds(w, 'uid', 'gid'))
    return refused({
      en: 'Windows has no numeric user ID. Docker Desktop sets the owner of your files itself, so use the image’s user, or enter a number.',
      zh: 'Windows 没有数字用户 ID。Docker Desktop 会自动处理文件属主：用镜像默认的用户，或者直接写数字。',
    });
  return holds(w, 'script')
    ? refused({
        en: 'Bash expands this value: run the command in Git Bash or WSL, or write the value itself.',
        zh: '这个值要由 bash 求出：请在 Git Bash 或 WSL 里执行，或者直接写出它的值。',
      })
    : null;
}

/** Whether the word holds one of these. */
const holds = (w: Word, ...names: readonly Expansion['dyn'][]): boolean =>
  w.some((p) => typeof p !== 'string' && names.includes(p.dyn));
