import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gpuHits } from '../../../../src/domain/search/gpuHits';
import { pack, unpack } from '../../../../src/domain/search/pack';
import { pageRecords } from '../../../../src/domain/search/record';
import { resultsOf } from '../../../../src/domain/search/results';
import { createSearch } from '../../../../src/domain/search/search';
import { tableRecords } from '../../../../src/domain/search/tableRecords';
import { examplePages } from '../../../../src/plugins/search/examplePages';
import { searchPages } from '../../../../src/plugins/search/pages';
import { shortened } from '../../../../src/plugins/search/shorten';
import { chinese, english, type QueryCase } from './queries';
import { chineseHeldOut, englishHeldOut } from './heldOutQueries';
import { chineseStudent, englishStudent } from './studentQueries';

const root = path.resolve(import.meta.dirname, '../../../..');

const languages = [
  {
    locale: 'en',
    queries: english,
    students: englishStudent,
    heldOut: englishHeldOut,
  },
  {
    locale: 'zh',
    queries: chinese,
    students: chineseStudent,
    heldOut: chineseHeldOut,
  },
] as const;

/** The required fraction of queries with their answer first. */
const FIRST = 0.9;

describe.each(languages)(
  'the search in $locale',
  async ({ locale, queries, students, heldOut }) => {
    const pages = shortened(
      [...searchPages(root, locale), ...examplePages(root, locale)],
      locale,
    );
    const search = await createSearch([
      ...pageRecords(pages),
      ...tableRecords(locale),
    ]);
    const placesOf = (cases: readonly QueryCase[]) =>
      cases.map(([query, ...answers]) => ({
        query,
        place: resultsOf(search, query, 8).findIndex(({ record }) =>
          answers.some((answer) => isAnswer(record.path, answer)),
        ),
      }));

    describe.each([
      ['in the guide’s words', placesOf(queries)],
      ['in students’ words', placesOf(students)],
      ['that were held out', placesOf(heldOut)],
    ])('for queries %s', (_, places) => {
      it('has the answer among the first three', () => {
        const later = places.filter(({ place }) => place < 0 || place > 2);
        expect(later.map(({ query }) => query)).toEqual([]);
      });

      it('has the answer first for nine out of ten', () => {
        const others = places.filter(({ place }) => place !== 0);
        expect(
          others.length,
          others.map(({ query }) => query).join(', '),
        ).toBeLessThanOrEqual(places.length * (1 - FIRST));
      });
    });

    it('lists the example beside the page that a query names', () => {
      const paths = resultsOf(search, 'jupyter', 8).map(
        ({ record }) => record.path,
      );
      expect(paths).toContain('/examples/jupyter/');
    });

    it('keeps the text of a name in running text', () => {
      const jupyter = pages.find(({ path }) => path === '/build/jupyter/');
      const token = jupyter?.sections.find(({ id }) => id === 'token');
      expect(token?.text).toContain(':{notebookInside}/lab?token=');
    });

    it('finds each page by its title', () => {
      for (const { path: address, title } of pages) {
        const paths = resultsOf(search, title, 3).map(({ record }) =>
          record.path.replace(/#.*/, ''),
        );
        expect(paths, title).toContain(address);
      }
    });

    it('is at most 60 KiB', () => {
      const packed = pack(pages);
      expect(unpack(packed)).toEqual(pages);
      const kib = gzipSync(JSON.stringify(packed), { level: 9 }).length / 1024;
      expect(kib).toBeGreaterThan(30);
      expect(kib).toBeLessThanOrEqual(60);
    });

    it('contains the placeholders of commands, which each reader fills with their own values', () => {
      expect(JSON.stringify(pages)).toContain('{port}');
    });

    it('finds nothing for an empty query, and accepts unusual characters', () => {
      for (const query of ['', ' ', '???', '(', '\\', '-', '——', '“”'])
        expect(resultsOf(search, query, 8), query).toEqual([]);
      expect(() => resultsOf(search, '['.repeat(5000), 8)).not.toThrow();
    });
  },
);

/** A section of the expected page, or the page of the expected section, also counts as an answer. */
function isAnswer(address: string, answer: QueryCase[0]): boolean {
  if (address === answer) return true;
  const [page, anchor] = address.split('#');
  const [askedPage, askedAnchor] = answer.split('#');
  if (page !== askedPage) return false;
  const isTable = /\/(errors|docker-run-options)\/$/.test(page ?? '');
  return !isTable && (anchor === undefined || askedAnchor === undefined);
}

describe('GPUs in a query', () => {
  it.each([
    ['2080ti', 'GeForce RTX 2080 Ti', true],
    ['rtx3090', 'GeForce RTX 3090', true],
    ['a100', 'A100', true],
    ['V100 显存', 'Tesla V100', false],
    ['RTX 4090 cuda version', 'GeForce RTX 4090', false],
  ])('%s means %s', (query, name, only) => {
    const hits = gpuHits(query, 3);
    expect(hits.cards[0]?.name).toBe(name);
    expect(hits.only).toBe(only);
  });

  it.each([
    'cuda 12',
    'port 8888',
    'exit code 137',
    'python 3.10',
    'mac m1',
    '127.0.0.1',
    '--gpus 2',
    'sm_86',
    'sha256',
    'ubuntu 22.04',
    'uid 1000',
  ])('%s names none', (query) => {
    expect(gpuHits(query, 3).cards).toEqual([]);
  });
});

it('the first page of a folder has the folder’s address', () => {
  const paths = searchPages(root, 'en').map(({ path }) => path);
  expect(paths).toContain('/practice/');
  expect(paths.filter((path) => path.includes('index'))).toEqual([]);
});
