import { parseArgs } from 'node:util';
import type { Locale } from '../../src/data/schema/text';
import type { Severity } from '../../src/domain/doctor/types';

/** The command's options. */
export type DoctorOptions = {
  readonly files: readonly string[];
  readonly format: 'text' | 'json' | 'sarif';
  readonly lang: Locale;
  readonly server: string | undefined;
  /** The lowest severity that makes the command fail; null: never fail. */
  readonly failOn: Severity | null;
  readonly help: boolean;
};

const severities: readonly string[] = ['error', 'warning', 'info', 'never'];

/** Parses the arguments; throws an error with a readable message. */
export function readOptions(words: readonly string[]): DoctorOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      sarif: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
      server: { type: 'string' },
      'fail-on': { type: 'string', default: 'error' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const failOn = values['fail-on'];
  if (!severities.includes(failOn))
    throw new Error(`--fail-on takes ${severities.join(', ')}, not ${failOn}`);
  if (values.lang !== 'en' && values.lang !== 'zh')
    throw new Error(`--lang takes en or zh, not ${values.lang}`);
  if (values.json && values.sarif)
    throw new Error('--json and --sarif are two formats: choose one');
  return {
    files: positionals,
    format: formatOf(values),
    lang: values.lang,
    server: values.server,
    // Checked above: one of the three.
    failOn: failOn === 'never' ? null : (failOn as Severity),
    help: values.help,
  };
}

function formatOf({
  json,
  sarif,
}: {
  readonly json: boolean;
  readonly sarif: boolean;
}) {
  if (sarif) return 'sarif';
  return json ? 'json' : 'text';
}

/** What `--help` prints. */
export const help = `Usage: npm run doctor -- [OPTIONS] FILE…

Checks Dockerfiles, compose files, the docker commands of shell scripts, and
the code blocks of Markdown. "-" reads standard input.

  --server NAME   judge base images for this server of the lab file
  --fail-on WHAT  exit with 1 from this severity on: error (default),
                  warning, info, never
  --lang en|zh    language of the findings (default: en)
  --json          findings as JSON
  --sarif         findings as SARIF 2.1.0
  -h, --help      this text

Exit status: 0 nothing to report, 1 findings, 2 a file or option that cannot
be read. "# doctor: ignore=RULE REASON" above an instruction, a command, or a
key, or at the end of its line, silences a rule there; "bad" after the language
of a Markdown block skips the block.`;
