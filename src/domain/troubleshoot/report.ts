import { maskSecrets } from './maskSecrets';
import { tellingLines } from './tellingLines';

/** Commands whose output those who help will ask for. */
const questions = [
  'docker version',
  'docker info --format "{{.Driver}} {{.OperatingSystem}}"',
  'nvidia-smi',
] as const;

/** Lines of the log in a report. */
const MOST = 30;

/** The texts of a report, in the reader's language. */
export type ReportTexts = {
  readonly lines: string;
  readonly command: string;
  readonly server: string;
  readonly outputs: string;
};

/**
 * A message to those who can help: the lines that tell, without passwords, and
 * what else they will ask for, to be filled in.
 *
 * @param server - how the lab calls the server
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
    ...tellingLines(maskSecrets(text), MOST),
    '',
    texts.outputs,
    ...questions.map((question) => `$ ${question}\n`),
  ].join('\n');
}
