import { expect, it } from 'vitest';
import { pack, unpack } from '../../../../src/domain/search/pack';

const section = (id: string) => ({
  id,
  title: `title of ${id}`,
  text: `text of ${id}`,
  words: `words of ${id}`,
});

const page = (path: string, ...ids: readonly string[]) => ({
  path,
  title: `title of ${path}`,
  keywords: `keywords of ${path}`,
  sections: ids.map(section),
});

it('pages are the same after the download', () => {
  const pages = [page('/a/', 'b', 'c'), page('/d/'), page('/e/', 'f')];
  expect(unpack(pack(pages))).toEqual(pages);
});
