import type { Edit } from '../text/edit';
import { nearest } from '../text/nearest';
import type { Ignore } from './ignore';
import { textFinding } from './textFinding';
import type { RuleTexts, TextFinding } from './types';

const source = 'https://docs.docker.com/build/checks/#skip-checks';

/** What is wrong with a comment that ignores a rule, in any kind of text. */
export const withoutReason: RuleTexts = {
  id: 'ignore-without-reason',
  severity: 'warning',
  title: { en: 'An ignore without a reason', zh: '忽略规则时没有写原因' },
  why: {
    en: 'It takes effect only with a reason, so that the next reader of the file knows whether it still holds.',
    zh: '写上原因才会生效：以后看这个文件的人要知道它是否仍然成立。',
  },
  fix: {
    en: 'Write the reason after the name of the rule.',
    zh: '在规则名后面写上原因。',
  },
  except: {
    en: 'Never: without a reason the comment has no effect.',
    zh: '不能忽略：不写原因，这条注释不起作用。',
  },
  source,
};

export const unknownRule: RuleTexts = {
  id: 'ignore-unknown-rule',
  severity: 'warning',
  title: { en: 'No rule has this name', zh: '没有叫这个名称的规则' },
  why: {
    en: 'The comment ignores nothing: the name is misspelled, or belongs to another kind of file.',
    zh: '这条注释什么也没有忽略：规则名拼错了，或者属于另一种文件。',
  },
  fix: {
    en: 'Copy the name from the finding.',
    zh: '从检查结果里复制规则名。',
  },
  except: {
    en: 'Another tool reads the comment, too.',
    zh: '别的工具也会读这条注释。',
  },
  source,
};

/**
 * What is wrong with the ignores of a text.
 *
 * @param known - the names of the rules on this kind of text
 */
export const ignoreFindings = (
  ignores: readonly Ignore[],
  known: readonly string[],
): readonly TextFinding[] =>
  ignores.flatMap((ignore) => [
    ...(ignore.reason === '' ? [textFinding(withoutReason, ignore)] : []),
    ...namesIn(ignore).flatMap((name) =>
      known.includes(name.text)
        ? []
        : [textFinding(unknownRule, ignore, mended(name, known))],
    ),
  ]);

/** The names of an ignore, and where they are in the text. */
function namesIn({ rules, namesAt }: Ignore): readonly Edit[] {
  let at = namesAt;
  return rules.map((text) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, text };
  });
}

/** The right name in place of one that is misspelled. */
function mended(name: Edit, known: readonly string[]): readonly Edit[] {
  const text = nearest(name.text, known);
  return text === null ? [] : [{ ...name, text }];
}
