import { linesOf } from './pastedLog';

const wrong =
  /error|exception|traceback|fatal|fail|denied|refused|unable|cannot|can't|could not|couldn't|not found|no such|invalid|unknown|unsupported|mismatch|killed|abort|timed? ?out|conflict|missing|no space|panic|错误|失败|拒绝|无法/i;

/** The lines of a log that show what went wrong, or its last lines if none does. */
export function relevantLines(text: string, most: number): readonly string[] {
  const lines = linesOf(text)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const telling = [...new Set(lines.filter((line) => wrong.test(line)))];
  return telling.length > 0 ? telling.slice(0, most) : lines.slice(-most);
}

/**
 * Parts that differ between two logs of the same error: paths, numbers, times,
 * object names.
 */
const particular =
  /["'`][^"'`]{0,80}["'`]|(?:[\w.-]*[/\\]){1,}[\w.-]*|\b0x[0-9a-f]+\b|\b[0-9a-f]{8,}\b|\b\d[\d:.,_-]*\b|[[\](){}<>|=*#>]+/gi;

/**
 * Words from a log to search the guide with: those in its first relevant line
 * that other logs of the same error would share.
 */
export function searchWords(text: string): string {
  const [line = ''] = relevantLines(text, 1);
  const words = line
    .replace(particular, ' ')
    .match(/[\p{L}][\p{L}\p{N}_.-]+/gu);
  return [...new Set(words ?? [])].slice(0, 12).join(' ');
}
