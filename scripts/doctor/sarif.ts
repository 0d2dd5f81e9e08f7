import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../../src/data/schema/text';
import type { Severity } from '../../src/domain/doctor/types';
import type { FileFinding } from './checkText';
import { ignoreIt, type FileReport } from './report';

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#_Toc34317648 */
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Findings as SARIF 2.1.0, which code hosts show next to the lines. */
export function toSarif(reports: readonly FileReport[], lang: Locale): string {
  const all = reports.flatMap(({ findings }) => findings);
  const rules = new Map(all.map((finding) => [finding.rule, finding]));
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0-rtm.5.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'gpu-docker-guide doctor',
              rules: [...rules.values()].map((rule) => ruleOf(rule, lang)),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: reports.flatMap(({ file, findings }) =>
            findings.map((finding) => resultOf(file, finding, lang)),
          ),
        },
      ],
    },
    null,
    2,
  );
}

const ruleOf = (
  { rule, title, why, fix, except, severity, source }: FileFinding,
  lang: Locale,
) => ({
  id: rule,
  shortDescription: { text: title[lang] },
  fullDescription: { text: why[lang] },
  help: { text: `${fix[lang]}\n\n${ignoreIt[lang]}${except[lang]}` },
  defaultConfiguration: { level: levels[severity] },
  ...(source !== 'measured' && { helpUri: source }),
});

const resultOf = (file: string, finding: FileFinding, lang: Locale) => ({
  ruleId: finding.rule,
  level: levels[finding.severity],
  message: { text: `${finding.title[lang]} ${finding.fix[lang]}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file) },
        region: {
          startLine: finding.line,
          startColumn: finding.column,
          endLine: finding.endLine,
          endColumn: Math.max(
            finding.endColumn,
            finding.endLine === finding.line ? finding.column : 1,
          ),
        },
      },
    },
  ],
});

/** Relative if the file is in the current folder, as code hosts require. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') || path.isAbsolute(relative)
    ? pathToFileURL(file).href
    : encodeURI(relative.split(path.sep).join('/'));
}
