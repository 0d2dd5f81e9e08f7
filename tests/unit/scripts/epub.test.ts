import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { epubOf } from '../../../scripts/edition/book/epub';

const book = epubOf({
  title: 'GPUs & Docker',
  language: 'en',
  identifier: 'https://lab.example.org/guide/',
  modified: '2026-11-28T04:00:00Z',
  chapters: [
    {
      id: 'run-ports',
      title: 'Ports <and> tunnels',
      body: '<section id="run-ports"><a href="#run-gpus">GPUs</a> <a href="#run-gpus--two">two</a> <a href="https://docs.docker.com/#x">Docker</a></section>',
    },
    { id: 'run-gpus', title: 'GPUs', body: '<section id="run-gpus"/>' },
  ],
  styles: 'pre { white-space: pre-wrap }',
  images: new Map([['.images/tunnel.en.svg', new Uint8Array([60])]]),
});
const files = unzipSync(book);
const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());

test('the first file tells the type, uncompressed, at a fixed place', () => {
  // https://www.w3.org/TR/epub-33/#sec-zip-container-mime
  expect(strFromU8(book.slice(30, 38 + 20))).toBe(
    'mimetypeapplication/epub+zip',
  );
  expect(text('META-INF/container.xml')).toContain('full-path="book/book.opf"');
});

test('the package lists every file, and the chapters in order', () => {
  const listed = [...text('book/book.opf').matchAll(/ href="([^"]+)"/g)];
  expect(listed.map(([, name = '']) => `book/${name}`).sort()).toEqual(
    Object.keys(files)
      .filter((name) => /^book\/(?!book\.opf)/.test(name))
      .sort(),
  );
  expect(text('book/book.opf')).toMatch(
    /<spine>\s*<itemref idref="page-run-ports"\/>\s*<itemref idref="page-run-gpus"\/>\s*<\/spine>/,
  );
  expect(text('book/book.opf')).toContain('GPUs &amp; Docker');
  expect(text('book/nav.xhtml')).toContain(
    '<a href="run-ports.xhtml">Ports &lt;and> tunnels</a>',
  );
});

test('links between chapters lead to their documents', () => {
  expect(text('book/run-ports.xhtml')).toContain(
    '<a href="run-gpus.xhtml">GPUs</a> <a href="run-gpus.xhtml#run-gpus--two">two</a> <a href="https://docs.docker.com/#x">',
  );
});
