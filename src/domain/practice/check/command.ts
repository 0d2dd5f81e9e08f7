import type { Task } from '../../../data/schema/practice';
import type { Localized } from '../../../data/schema/text';
import { examineCommands } from '../../doctor/commands/examineCommands';
import { looseRun } from '../readRun';
import type { Checked } from './checked';
import { effectsOf, type Effect } from './effects';

type CommandTask = Extract<Task, { kind: 'command' }>;

/** Effects that an extra one would add to: another port, another directory, a program. */
const grantsMore = /^(gpus|port |mount |privileged$|command$)/;

/**
 * Judges a typed `docker run` by its effects: any spelling with the same
 * effects as the reference is right. What the doctor reports as an error is
 * wrong, with the doctor's text.
 *
 * @param text - may have a prompt, line breaks, and anything else
 */
export function checkCommand(
  { reference, why }: CommandTask,
  text: string,
): Checked {
  const { commands, findings } = examineCommands(text, {
    host: 'posix',
    shared: true,
  });
  const found = commands.find(({ parsed }) => parsed !== null);
  if (!found) return wrong([notRun]);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return wrong(errors.map(({ why }) => why));
  const wanted = looseRun(reference);
  if (!found.spec || !wanted) return wrong([refused]);
  const differences = differencesOf(effectsOf(found.spec), effectsOf(wanted));
  return differences.length > 0
    ? wrong(differences)
    : { right: true, said: [why] };
}

function differencesOf(
  mine: readonly Effect[],
  wanted: readonly Effect[],
): readonly Localized[] {
  const missing = wanted.flatMap((want) => {
    const have = mine.find(({ key }) => key === want.key);
    if (!have) return [lacks(want)];
    return have.value === want.value ? [] : [differs(have)];
  });
  const more = mine.filter(
    ({ key }) =>
      grantsMore.test(key) && !wanted.some((want) => want.key === key),
  );
  return [...missing, ...more.map(exceeds)];
}

const wrong = (said: readonly Localized[]): Checked => ({ right: false, said });

const notRun: Localized = {
  en: 'This text contains no `docker run`.',
  zh: '这里没有 `docker run` 命令。',
};

const refused: Localized = {
  en: 'Docker does not accept this command: an option or a value is unknown.',
  zh: 'Docker 不接受这条命令：有它不认识的选项或值。',
};

/** Names only the option of what is missing, so that the user can try again. */
const lacks = ({ flag, meaning }: Effect): Localized =>
  flag.startsWith('--')
    ? {
        en: `\`${flag}\` is missing. ${meaning.en}`,
        zh: `缺少 \`${flag}\`。${meaning.zh}`,
      }
    : { en: `\`${flag}\` is missing.`, zh: `缺少 \`${flag}\`。` };

const differs = ({ flag, meaning }: Effect): Localized => ({
  en: `Your \`${flag}\` does something else. ${meaning.en}`,
  zh: `你写的 \`${flag}\` 是另一个意思。${meaning.zh}`,
});

const exceeds = ({ flag, meaning }: Effect): Localized => ({
  en: `\`${flag}\` was not asked for. ${meaning.en}`,
  zh: `题目没有要 \`${flag}\`。${meaning.zh}`,
});
