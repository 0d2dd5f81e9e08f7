import { maskSecrets } from './maskSecrets';
import { relevantLines } from './relevantLines';

/** Commands whose output helpers usually ask for. */
const questions = [
  'docker version',
  'docker info --format "{{.Driver}} {{.OperatingSystem}}"',
  'nvidia-smi',
] as const;

/** Maximum number of log lines in a report. */
const MOST = 30;

/** The texts of a report, in the user's language. */
export type ReportTexts = {
  readonly lines: string;
  readonly command: string;
  readonly server: string;
  readonly outputs: string;
};

/**
 * A message to people who can help: the relevant lines, with passwords masked,
 * and what else they will ask for, to be filled in.
 *
 * @param server - the lab's name for the server
 */
export function reportOf(
  text: string,
  texts: ReportTexts,
  server: string,
): string {
  return [
    `${texts.server} ${server}`,
    `${texts.command} `,
    '',
    texts.lines,
    ...relevantLines(maskSecrets(text), MOST),
    '',
    texts.outputs,
    ...questions.map((question) => `$ ${question}\n`),
  ].join('\n');
}
