import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errors } from '../../../../src/data/errors';
import { diagnose } from '../../../../src/domain/troubleshoot/diagnose';
import { maskSecrets } from '../../../../src/domain/troubleshoot/maskSecrets';
import { searchWords } from '../../../../src/domain/troubleshoot/relevantLines';
import { heldOutLogs } from './heldOutLogs';
import { logs } from './logs';
import { runs, seed } from '../../../support/samples';

const fixture = (name: string) =>
  readFileSync(
    path.resolve(import.meta.dirname, '../../../fixtures', name),
    'utf8',
  ).trimEnd();

const ordinary = fixture('ordinary-lines.txt');

const idsOf = (log: string) => diagnose(log).map(({ row }) => row.id);

describe('the errors of a log', () => {
  it.each(['ordinary-lines.txt', 'ordinary-lines-held-out.txt'])(
    'are none in ordinary logs of training and builds: %s',
    (name) => {
      const lines = fixture(name).split('\n');
      expect(lines.length).toBeGreaterThanOrEqual(200);
      expect(lines.filter((line) => idsOf(line).length > 0)).toEqual([]);
      expect(idsOf(lines.join('\n'))).toEqual([]);
    },
  );

  it('start with the cause in 34 of 40 held-out logs, and have it among the first three in 38', () => {
    const places = heldOutLogs.map(([causes, log]) =>
      idsOf(log).findIndex((id) => causes.includes(id)),
    );
    expect(places).toHaveLength(40);
    expect(places.filter((at) => at === 0).length).toBeGreaterThanOrEqual(34);
    expect(
      places.filter((at) => at >= 0 && at < 3).length,
    ).toBeGreaterThanOrEqual(38);
  });

  it.each(logs)('start with %s in a complete log', (cause, log) => {
    expect(idsOf(log)[0]).toBe(cause);
  });

  it('are none if an image was missing and is pulled', () => {
    expect(
      idsOf(
        "Unable to find image 'a:1' locally\n1: Pulling from library/a\nStatus: Downloaded newer image for a:1",
      ),
    ).toEqual([]);
  });

  it('have their line and its number', () => {
    const log = `${ordinary}\nRuntimeError: CUDA error: no kernel image is available for execution on the device\n${ordinary}`;
    const [first, ...others] = diagnose(log);
    expect(others).toEqual([]);
    expect(first?.row.id).toBe('no-kernel-image');
    expect(first?.lines[0]).toEqual({
      number: ordinary.split('\n').length + 1,
      before: 'RuntimeError: CUDA error: ',
      hit: 'no kernel image is available for execution on the device',
      after: '',
    });
  });

  it('are in log order, each with its number of occurrences', () => {
    const full = 'write /var/lib/x: no space left on device';
    const log = `exec /a: exec format error\n${full}\n${full}`;
    expect(diagnose(log).map(({ row, count }) => [row.id, count])).toEqual([
      ['exec-format', 1],
      ['no-space', 2],
    ]);
  });

  it('name the phase if the log shows it', () => {
    const inBuild =
      '#9 [4/6] RUN pip install torch\n#9 88.1 OSError: [Errno 28] No space left on device';
    expect(diagnose(inBuild)[0]?.phases).toEqual(['build', 'pull']);
    expect(
      diagnose('no space left on device')[0]?.phases.length,
    ).toBeGreaterThan(2);
    const one = 'docker load: no space left on device';
    expect(diagnose(`${one}\n`)[0]?.phases).toEqual(['transfer']);
  });

  it('are found despite colors, carriage returns, and missing line ends', () => {
    expect(idsOf('\u001b[31mexec /a: exec format error\u001b[0m\r\n')).toEqual([
      'exec-format',
    ]);
    expect(idsOf(`${'x'.repeat(1_000_000)} exec format error`)).toEqual([]);
  });

  it('never throw, and quote lines of the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(...errors.map((row) => row.sample)),
          ),
        ),
        (parts) => {
          const lines = parts.join('\n').split('\n');
          for (const { lines: found } of diagnose(parts.join('\n')))
            for (const { number, before, hit, after } of found)
              if (
                !/[\r\u001b\u200b-\u200f\u2060\ufeff\u00a0]/.test(
                  parts.join(''),
                )
              )
                expect(lines[number - 1]).toBe(before + hit + after);
        },
      ),
      { numRuns: runs(400), seed },
    );
  });
});

describe('passwords in a report', () => {
  it.each([
    ['HF_TOKEN=hf_abcdefghijklmnop', 'HF_TOKEN=***'],
    ['docker run -e PASSWORD=hunter2 x', 'docker run -e PASSWORD=*** x'],
    ['http://tom:hunter2@proxy:3128', 'http://tom:***@proxy:3128'],
    [
      'http://127.0.0.1:8888/lab?token=0a1b2c3d4e',
      'http://127.0.0.1:8888/lab?token=***',
    ],
    ['"api_key": "abc-123-def"', '"api_key": "***"'],
    ['Authorization: Bearer abc.def', 'Authorization: Bearer ***'],
    ['login --password hunter2', 'login --password ***'],
    ['ghp_0123456789abcdefghij', '***'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });

  it('leaves other text unchanged', () => {
    expect(maskSecrets(ordinary)).toBe(ordinary);
  });
});

it('the keywords of a log are those of its first error, without names and numbers', () => {
  expect(
    searchWords(
      'INFO start\nValueError: Expected 3 channels in /data/a.png, got 0x7f',
    ),
  ).toBe('ValueError Expected channels in got');
});
