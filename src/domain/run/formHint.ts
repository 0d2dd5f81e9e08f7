import type { Localized } from '../../data/schema/text';
import { serverHint } from '../doctor/run/serverHint';
import { commandContext } from '../profile/commandContext';
import type { ReaderContext } from '../profile/readerContext';
import type { RunFinding } from './findings';

const forgotten: Localized = {
  en: 'This page forgets values when you reload it or change the language, since they may be passwords.',
  zh: '变量的值可能是密码，所以刷新页面或切换语言后不保留。',
};

/** Advice on the form's fields for rules whose texts cover only the command; null if they are enough. */
export const formHint = (
  finding: RunFinding,
  context: ReaderContext,
): Localized | null =>
  finding.rule === 'empty-variable'
    ? forgotten
    : serverHint(finding, commandContext(context));
