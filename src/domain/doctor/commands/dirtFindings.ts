import { misread } from '../except';
import { textFinding } from '../textFinding';
import type { RuleTexts } from '../types';
import type { Dirt, DirtKind } from './dirt';
import type { CommandFinding, FoundCommand } from './types';

type Said = RuleTexts & { readonly bad: readonly string[] };

const quoting = 'https://www.gnu.org/software/bash/manual/bash.html#Quoting';

/** What bash does with it. Prompts and the syntax of other shells are not reported. */
const said: Readonly<Partial<Record<DirtKind, Said>>> = {
  'carriage-return': {
    id: 'windows-line-ends',
    bad: ['docker run --rm x:1\r\n'],
    severity: 'warning',
    title: { en: 'Windows line endings', zh: '行尾是 Windows 格式' },
    why: {
      en: 'In a script, bash treats the carriage return as part of the last word: a \\ at the end of a line no longer continues it, and an image name ends in an invisible character.',
      zh: '写进脚本文件时，bash 会把回车符算进最后一个词：行尾的 \\ 不再续行，镜像名末尾多出一个看不见的字符。',
    },
    fix: {
      en: 'Save the file with Unix line endings, or run dos2unix on it.',
      zh: '把文件存成 Unix 换行格式，或用 dos2unix 转换。',
    },
    except: misread,
    source: quoting,
  },
  'space-after-backslash': {
    id: 'space-after-backslash',
    bad: ['docker run \\ \n  x:1'],
    severity: 'error',
    title: { en: 'A space after the last \\', zh: '行末的 \\ 后面有空格' },
    why: {
      en: 'The \\ then escapes the space instead of continuing the line: the command ends here, and the shell runs the next line as a separate command.',
      zh: '这样 \\ 只保留了那个空格，并没有续行：命令到此结束，下一行会被当成另一条命令执行。',
    },
    fix: {
      en: 'Delete everything after the \\.',
      zh: '删掉 \\ 后面的所有字符。',
    },
    except: misread,
    source: quoting,
  },
  'missing-continuation': {
    id: 'missing-continuation',
    bad: ['docker run\n  --rm x:1'],
    severity: 'error',
    title: { en: 'The line isn’t continued', zh: '这一行没有续行' },
    why: {
      en: 'Without a \\ at its end, the command ends with the line, and the shell runs the options below as a separate command.',
      zh: '行末没有 \\，命令到这里就结束了，下一行的选项会被当成另一条命令。',
    },
    fix: {
      en: 'End the line with a space and a \\.',
      zh: '在行末加空格和 \\。',
    },
    except: misread,
    source: quoting,
  },
  dash: {
    id: 'typographic-dash',
    bad: ['docker run —rm x:1'],
    severity: 'error',
    title: {
      en: 'A long dash instead of --',
      zh: '选项前面是破折号，不是 --',
    },
    why: {
      en: 'A word processor or an input method replaced the --, so this isn’t an option. Before the image name, the client takes it for the image and fails with “invalid reference format”. After it, your program gets it unchanged.',
      zh: '文档软件或输入法把 -- 换成了破折号，它就不再是选项：在镜像名之前，客户端会把它当成镜像名，报 invalid reference format；在镜像名之后，程序会原样收到它。',
    },
    fix: { en: 'Type the hyphens again.', zh: '重新输入英文连字符。' },
    except: misread,
    source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  },
  'curly-quote': {
    id: 'curly-quotes',
    bad: ['docker run -e A=“b” x:1'],
    severity: 'error',
    title: { en: 'Curly quotes', zh: '弯引号' },
    why: {
      en: 'The shell treats them as ordinary characters: they don’t hold words together, and they become part of the value.',
      zh: '对 shell 来说它们只是普通字符：不能把几个词括在一起，还会成为值的一部分。',
    },
    fix: {
      en: 'Type straight quotes: " or \'.',
      zh: '改用英文直引号 " 或 \'。',
    },
    except: misread,
    source: quoting,
  },
  'full-width': {
    id: 'full-width',
    bad: ['docker run -v /a：/b x:1'],
    severity: 'error',
    title: { en: 'Full-width punctuation', zh: '全角符号' },
    why: {
      en: 'Full-width characters are different characters: Docker doesn’t find its : = , and / in the value.',
      zh: '全角符号是另外的字符，Docker 在值里找不到它要的 : = , /。',
    },
    fix: {
      en: 'Switch the input method to half-width.',
      zh: '切换到英文半角输入。',
    },
    except: misread,
    source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  },
  'odd-space': {
    id: 'invisible-space',
    bad: ['docker run\u00a0x:1'],
    severity: 'error',
    title: {
      en: 'A space that the shell doesn’t recognize',
      zh: '有一个 shell 不能识别的空格',
    },
    why: {
      en: 'A no-break, full-width, or zero-width space becomes part of the word: the shell passes one word where you see two.',
      zh: '不换行空格、全角空格和零宽字符会成为词的一部分：你看到的是两个词，shell 传出去的是一个。',
    },
    fix: { en: 'Type an ordinary space.', zh: '换成普通空格。' },
    except: misread,
    source: 'https://www.gnu.org/software/bash/manual/bash.html#Definitions',
  },
};

/**
 * Findings about the text itself, one per kind and command, with the edits for
 * all positions.
 */
export function dirtFindings(
  dirt: readonly Dirt[],
  commands: readonly FoundCommand[],
): readonly CommandFinding[] {
  return commands.flatMap((command, i) => {
    const next = commands[i + 1]?.start ?? Infinity;
    const own = dirt.filter(
      ({ start }) =>
        start >= command.start && start < next && start <= command.end,
    );
    return Object.entries(said).flatMap(([kind, words]) => {
      const places = own.filter((d) => d.kind === kind);
      const [first] = places;
      if (!first) return [];
      const edits = places.map(({ start, end, text }) => ({
        start,
        end,
        text,
      }));
      const found = textFinding(words, first, edits);
      return isInCommand(first, command)
        ? [{ ...found, severity: 'warning' as const }]
        : [found];
    });
  });
}

/** The rules about the text itself, for the list of rules. */
export const dirtRules: readonly (Said & {
  readonly good: readonly string[];
})[] = Object.values(said).map((words) => ({
  ...words,
  good: ['docker run --rm x:1'],
}));

/** After the image name, a program may need such characters unchanged. */
function isInCommand({ start }: Dirt, { parsed, words }: FoundCommand) {
  const from = parsed?.image && words[parsed.image.to];
  return Boolean(from && start >= from.start);
}
