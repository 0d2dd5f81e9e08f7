import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { namesOf, textsIn, tracesIn } from '../../../scripts/lab/traces';
import example from '../../labs/example';

const names = namesOf(example);

describe('the traces of a lab', () => {
  it.each([
    'User tom',
    '/home/tom/x',
    'uid=1005(tom)',
    'tom-train',
    'ssh gpu.lab.example',
    'ash.lab.example',
    '\\u793a\\u4f8b\\u89c6\\u89c9\\u5b9e\\u9a8c\\u5ba4',
    '<title>Overview | GPU Docker, offline',
    'GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d01',
  ])('are found in %s', (text) => {
    expect(tracesIn(text, names)).not.toEqual([]);
  });

  it.each(['custom', 'tomcat', 'bash', 'hash', 'a.example', 'NVIDIA TITAN Xp'])(
    'aren’t found in %s',
    (text) => {
      expect(tracesIn(text, names)).toEqual([]);
    },
  );

  it('are found in archives too', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'traces-'));
    writeFileSync(
      path.join(folder, 'x.zip'),
      zipSync({ 'x/README.md': strToU8('scp x tom@ash.lab.example:') }),
    );
    expect([...textsIn(folder)]).toEqual([
      ['x.zip: x/README.md', 'scp x tom@ash.lab.example:'],
    ]);
    rmSync(folder, { recursive: true });
  });
});
