import type { Locale } from '../../src/data/schema/text';
import { severities, type Severity } from '../../src/domain/doctor/types';
import type { FileFinding } from './checkText';

/** A file and its findings. */
export type FileReport = {
  readonly file: string;
  readonly findings: readonly FileFinding[];
};

const names: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  en: { error: 'error', warning: 'warning', info: 'info' },
  zh: { error: '错误', warning: '警告', info: '提示' },
};

/** Precedes the exception to a rule. */
export const ignoreIt: Readonly<Record<Locale, string>> = {
  en: 'When to ignore it: ',
  zh: '什么时候可以忽略：',
};

/** Findings for people: `file:line:column`, the problem, and the fix. */
export function toText(reports: readonly FileReport[], lang: Locale): string {
  const lines = reports.flatMap(({ file, findings }) =>
    findings.flatMap(({ line, column, severity, rule, title, fix, except }) => [
      `${file}:${String(line)}:${String(column)} ${names[lang][severity]} ${rule}`,
      `    ${title[lang]}`,
      `    → ${fix[lang]}`,
      `    ${ignoreIt[lang]}${except[lang]}`,
    ]),
  );
  return [...lines, summary(reports, lang)].join('\n');
}

function summary(reports: readonly FileReport[], lang: Locale): string {
  const counts = severities.map((severity) => {
    const count = countOf(reports, severity);
    return lang === 'zh'
      ? `${names.zh[severity]} ${String(count)}`
      : `${String(count)} ${severity}`;
  });
  const files = String(reports.length);
  return lang === 'zh'
    ? `检查了 ${files} 个文件：${counts.join('，')}`
    : `${files} files checked: ${counts.join(', ')}`;
}

const countOf = (reports: readonly FileReport[], severity: Severity) =>
  reports
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.severity === severity).length;

/** Findings for programs, with texts in one language. */
export const toJson = (reports: readonly FileReport[], lang: Locale): string =>
  JSON.stringify(
    reports.flatMap(({ file, findings }) =>
      findings.map(({ title, why, fix, except, ...finding }) => ({
        file,
        ...finding,
        title: title[lang],
        why: why[lang],
        fix: fix[lang],
        except: except[lang],
      })),
    ),
    null,
    2,
  );

/** Whether there is a finding of at least this severity. */
export const fails = (
  reports: readonly FileReport[],
  failOn: Severity | null,
): boolean =>
  failOn !== null &&
  severities
    .slice(0, severities.indexOf(failOn) + 1)
    .some((severity) => countOf(reports, severity) > 0);
