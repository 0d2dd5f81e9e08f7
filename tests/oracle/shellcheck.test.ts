import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/process/findProgram';
import { exampleFiles, exampleIds, readExampleFile } from '../support/examples';

const shellcheck = findProgram(['shellcheck']);

/** ShellCheck's findings for a script; empty if there are none. */
function findings(script: string, shell: 'bash' | 'sh'): string {
  const args = ['--shell', shell, '--format', 'gcc', '-'];
  return spawnSync(shellcheck ?? '', args, { input: script, encoding: 'utf8' })
    .stdout;
}

/** The shell text of each RUN line, which Docker passes to `sh -c`. */
const runLines = (dockerfile: string): string[] =>
  dockerfile
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const text = /^RUN (?:--\S+ )*([^[].*)$/.exec(line)?.[1];
      return text === undefined ? [] : [text];
    });

describe.skipIf(shellcheck === undefined)('ShellCheck', () => {
  it('finds a fault in a faulty script', () => {
    expect(findings('rm $1', 'sh')).toContain('SC2086');
  });

  it.each(exampleIds)('finds nothing in the RUN lines of %s', (id) => {
    for (const line of runLines(readExampleFile(id, 'Dockerfile'))) {
      expect(findings(line, 'sh'), line).toBe('');
    }
  });

  it('finds nothing in the scripts', () => {
    const scripts = exampleIds.flatMap((id) =>
      exampleFiles(id)
        .filter((file) => file.endsWith('.sh'))
        .map((file) => ({ id, file })),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const { id, file } of scripts) {
      expect(findings(readExampleFile(id, file), 'bash'), file).toBe('');
    }
  });
});
