import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint, hanRuns, runLength } from '../../support/shingles';

/**
 * The guide is based on an older document but must not contain any of its
 * sentences. We store only fingerprints of that document's runs of 20 Chinese
 * characters.
 */
const known = new Set(
  readFileSync('tests/fixtures/starting-document-runs.txt', 'utf8').split('\n'),
);

const folders = ['i18n/zh', 'src', 'examples', 'static'];
const isText = (file: string) => /\.(mdx?|json|tsx?|svg|txt)$/.test(file);
const files = [
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(isText)
      .map((file) => path.join(folder, file)),
  ),
];

const copied = (text: string) =>
  hanRuns(text).filter((run) => known.has(fingerprint(run)));

describe('the Chinese text', () => {
  it('has Chinese characters to check', () => {
    const runs = files.flatMap((file) => hanRuns(readFileSync(file, 'utf8')));
    expect(runs.length).toBeGreaterThan(10_000);
    expect(known.size).toBeGreaterThan(1_000);
  });

  it('contains no sentence of the original document', () => {
    for (const file of files) {
      expect(copied(readFileSync(file, 'utf8')), file).toEqual([]);
    }
  });
});

describe('runs of Chinese characters', () => {
  it('continue across punctuation and Latin letters', () => {
    const text = '一二三四五，六七八九十 abc 一二三四五。六七八九十';
    expect(hanRuns(text)).toEqual(['一二三四五六七八九十一二三四五六七八九十']);
    expect(hanRuns('太短')).toEqual([]);
    expect(hanRuns(text)[0]).toHaveLength(runLength);
  });

  it('are recognized if copied', () => {
    const run = '一'.repeat(runLength);
    known.add(fingerprint(run));
    expect(copied(`前文${run}后文`)).toEqual([run]);
    known.delete(fingerprint(run));
  });
});
