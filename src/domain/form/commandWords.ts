import type { Argv } from '../../data/schema/command';
import type { Localized } from '../../data/schema/text';
import { argvOf } from '../command/lex';
import { bash } from '../command/render/bash';
import { word } from '../command/word';
import { printable } from './checks';

export type CommandWords =
  | { readonly ok: true; readonly argv: Argv }
  | {
      readonly ok: false;
      readonly message: Localized;
      /** The same command, run by a shell inside the container. */
      readonly fix?: string;
    };

/**
 * The words of the command for the container. Pipes, `&&`, variables, and `~`
 * would be evaluated by the shell that starts Docker, not inside the container,
 * so they are refused; the fix passes them to a shell inside.
 */
export function commandWords(text: string): CommandWords {
  const message = printable(text);
  if (message) return { ok: false, message };
  const argv = argvOf(text);
  if (argv?.every((w) => w.every((p) => typeof p === 'string'))) {
    return { ok: true, argv };
  }
  const script = bash.word(word(text.trim()));
  return {
    ok: false,
    message: {
      en: 'Pipes, &&, ;, $VARIABLES, and ~ need a shell inside the container, and every quote must be closed.',
      zh: '管道、&&、;、$变量 和 ~ 需要容器里的 shell 来处理；引号也要成对。',
    },
    ...(script.ok && { fix: `bash -c ${script.text}` }),
  };
}
