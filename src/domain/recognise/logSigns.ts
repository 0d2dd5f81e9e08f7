import { errors } from '../../data/errors';
import { matchErrors } from '../troubleshoot/match';

/** Words of a message that something went wrong, those of a system in Chinese included. */
const wrong =
  /\b(?:errors?|\w+Error|exception|\w+Exception|traceback|fatal|failed|failure|denied|refused|unable|cannot|can't|could not|couldn't|not found|no such|invalid|unknown|unsupported|unrecognized|mismatch(?:es)?|killed|aborted|segmentation fault|core dumped|timed? ?out|unreachable|conflict|exhausted|missing|not permitted|no space|too many|not available|unauthorized|forbidden|cowardly|panic|is required)\b|未找到命令|无法定位|权限不够|没有那个文件或目录|没有空间|写入错误|错误[:：]/i;

/** What messages have and questions have not. */
const message =
  /[:=]\s|：|\w(?:\.\w+){3}|[:"'`[\](){}]|^\W*(?:E|W|ERROR|WARN|FATAL|npm|pip|docker|bash|sh|zsh|ssh|scp|Traceback)\b[:! ]|\/\w+\/|\b\w+Error\b|\b\w+Exception\b|0x[0-9a-f]+/i;

const timestamp = /^\W*(?:\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|\[\d)/;

/** Whether a text says that something went wrong. */
export const saysError = (lines: readonly string[]): boolean =>
  lines.some((line) => wrong.test(line) && message.test(line)) ||
  matchErrors(lines.join('\n')).length > 0;

/** How lines of programs begin, bars of progress, and what shells and Windows say in one language only. */
const programLine =
  /^(?:Killed|Terminated|Aborted|Bus error|Segmentation fault)\b|^\W*(?:\w+ )?(?:WARN(?:ING)?|ERROR|INFO|FATAL|DEBUG|Loaded image)\b|\d{1,3}%\||无法将[“"]|不是内部或外部命令|拒绝访问。/;

/** From so many words on, a part of a message is quoted rather than thought up. */
const QUOTED = 3;

/** Whether one line was written by a program rather than typed by a reader. */
export const isMessage = (line: string): boolean =>
  timestamp.test(line) ||
  programLine.test(line) ||
  (wrong.test(line) && message.test(line)) ||
  matchErrors(line).length > 0 ||
  isPartOfMessage(line.trim().toLowerCase());

const isPartOfMessage = (line: string): boolean =>
  line.split(/\s+/).length >= QUOTED &&
  errors.some(({ sample }) => sample.toLowerCase().includes(line));
