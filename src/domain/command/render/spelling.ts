import type { Expansion, Word } from '../../../data/schema/command';
import type { Localized } from '../../../data/schema/text';
import { unprintable } from '../../text/unprintable';

/** Text for a shell, or the reason why the shell has no safe form for it. */
export type Spelled =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: Localized };

/** How one shell spells words. */
export type Spelling = {
  readonly word: (w: Word) => Spelled;
  /** Put at the end of a line that continues on the next one. */
  readonly continuation: string;
  /** Whether a pipe and `>` pass bytes through unchanged. */
  readonly bytes: boolean;
  /**
   * The longest command that the shell or its operating system accepts, in
   * characters.
   */
  readonly longest?: Longest;
};

/** A length limit, and the message for a longer command. */
export type Longest = {
  readonly characters: number;
  readonly why: Localized;
};

/** A word or command that the shell can express. */
export const spelled = (text: string): Spelled => ({ ok: true, text });
/** One that it cannot, with the reason. */
export const refused = (why: Localized): Extract<Spelled, { ok: false }> => ({
  ok: false,
  why,
});

/** Refuses a command that the shell would truncate or reject. */
export const refuseLong = (text: string, { longest }: Spelling) =>
  longest && text.length > longest.characters ? refused(longest.why) : null;

/** Refuses characters that cannot safely be copied and pasted into any shell. */
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
 * Refuses what neither Windows shell has: user IDs, and expansions that only
 * bash knows.
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

/** Whether the word contains one of these expansions. */
const holds = (w: Word, ...names: readonly Expansion['dyn'][]): boolean =>
  w.some((p) => typeof p !== 'string' && names.includes(p.dyn));
