import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint, hanRuns, runLength } from '../../support/shingles';

/**
 * The guide grew from an older document and carries none of its sentences. Its
 * runs of 20 Han characters are known by fingerprints alone.
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
  it('has Han characters to look at', () => {
    const runs = files.flatMap((file) => hanRuns(readFileSync(file, 'utf8')));
    expect(runs.length).toBeGreaterThan(10_000);
    expect(known.size).toBeGreaterThan(1_000);
  });

  it('takes no sentence from the document that it grew from', () => {
    for (const file of files) {
      expect(copied(readFileSync(file, 'utf8')), file).toEqual([]);
    }
  });
});

describe('runs of Han characters', () => {
  it('are found across punctuation and Latin letters', () => {
    const text = '一二三四五，六七八九十 abc 一二三四五。六七八九十';
    expect(hanRuns(text)).toEqual(['一二三四五六七八九十一二三四五六七八九十']);
    expect(hanRuns('太短')).toEqual([]);
    expect(hanRuns(text)[0]).toHaveLength(runLength);
  });

  it('would be recognised if they were copied', () => {
    const run = '一'.repeat(runLength);
    known.add(fingerprint(run));
    expect(copied(`前文${run}后文`)).toEqual([run]);
    known.delete(fingerprint(run));
  });
});
