import { errors } from '../../data/errors';
import { matchErrors } from '../troubleshoot/match';

/** Words that report a failure, including Chinese system messages. */
const wrong =
  /\b(?:errors?|\w+Error|exception|\w+Exception|traceback|fatal|failed|failure|denied|refused|unable|cannot|can't|could not|couldn't|not found|no such|invalid|unknown|unsupported|unrecognized|mismatch(?:es)?|killed|aborted|segmentation fault|core dumped|timed? ?out|unreachable|conflict|exhausted|missing|not permitted|no space|too many|not available|unauthorized|forbidden|cowardly|panic|is required)\b|未找到命令|无法定位|权限不够|没有那个文件或目录|没有空间|写入错误|错误[:：]/i;

/** What messages contain and questions do not. */
const message =
  /[:=]\s|：|\w(?:\.\w+){3}|[:"'`[\](){}]|^\W*(?:E|W|ERROR|WARN|FATAL|npm|pip|docker|bash|sh|zsh|ssh|scp|Traceback)\b[:! ]|\/\w+\/|\b\w+Error\b|\b\w+Exception\b|0x[0-9a-f]+/i;

const timestamp = /^\W*(?:\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|\[\d)/;

/** Whether a text reports a failure. */
export const saysError = (lines: readonly string[]): boolean =>
  lines.some((line) => wrong.test(line) && message.test(line)) ||
  matchErrors(lines.join('\n')).length > 0;

/**
 * Line starts of programs, progress bars, and messages of shells and Windows in
 * a single language.
 */
const programLine =
  /^(?:Killed|Terminated|Aborted|Bus error|Segmentation fault)\b|^\W*(?:\w+ )?(?:WARN(?:ING)?|ERROR|INFO|FATAL|DEBUG|Loaded image)\b|\d{1,3}%\||无法将[“"]|无法加载文件|找不到路径[“"]|不是内部或外部命令|拒绝访问。/;

/** With this many words, a part of a message is quoted rather than made up. */
const QUOTED = 3;

/** Whether a line was written by a program rather than typed by the user. */
export const isMessage = (line: string): boolean =>
  timestamp.test(line) ||
  programLine.test(line) ||
  (wrong.test(line) && message.test(line)) ||
  (matchErrors(line).length > 0 && !/^[a-z]+(?: [a-z]+)?$/.test(line.trim())) ||
  isPartOfMessage(line.trim().toLowerCase());

const isPartOfMessage = (line: string): boolean =>
  line.split(/\s+/).length >= QUOTED &&
  errors.some(({ sample }) => sample.toLowerCase().includes(line));
