import type { Localized } from '../../data/schema/text';
import { argvOf } from '../command/lex';
import { display, word } from '../command/word';
import type { Occurrence } from '../docker/occurrence';
import { parseRun } from '../docker/parseRun';
import { printable } from '../form/checks';

/** The typed options, in order. */
export type MoreUses = readonly Omit<Occurrence, 'index'>[];

export type MoreOptions =
  | { readonly ok: true; readonly uses: MoreUses }
  | { readonly ok: false; readonly message: Localized };

const wrong = (message: Localized): MoreOptions => ({ ok: false, message });

/**
 * Parses options of `docker run` that have no field of their own, as typed in a
 * shell.
 */
export function moreOptions(text: string): MoreOptions {
  const control = printable(text);
  if (control) return { ok: false, message: control };
  const words = argvOf(text);
  if (!words)
    return wrong({
      en: 'Enter only options. Close every quote, and omit pipes and variables.',
      zh: '这里只能写选项：引号要成对，不要用管道和变量。',
    });
  const byBash = words
    .flat()
    .find((p) => typeof p === 'object' && p.dyn === 'script');
  if (byBash)
    return wrong({
      en: `Bash would run ${display([byBash])}. Write its result, or a variable.`,
      zh: `bash 会执行 ${display([byBash])}。请写它的结果，或者用变量。`,
    });
  const argv = [word('docker'), word('run'), ...words];
  const parsed = parseRun(argv);
  const stray = parsed?.unknown[0] ?? parsed?.end ?? parsed?.image;
  if (!parsed || stray) {
    const shown = display(argv[stray?.from ?? 0] ?? []);
    return wrong({
      en: `${shown} isn’t an option of docker run, or its value is missing.`,
      zh: `docker run 没有 ${shown} 这个选项，或者缺少它的值。`,
    });
  }
  const bad = parsed.options.find((o) => o.value === null);
  if (bad) {
    const shown = display(bad.raw);
    return wrong({
      en: `--${bad.id} doesn’t accept “${shown}”.`,
      zh: `--${bad.id} 的值不能是“${shown}”。`,
    });
  }
  return { ok: true, uses: parsed.options };
}
