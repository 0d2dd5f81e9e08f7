import { zipSync, type Zippable } from 'fflate';
import type { Chapter } from './chaptersIn';

type Book = {
  readonly title: string;
  readonly language: string;
  /** Tells this book from others: its address. */
  readonly identifier: string;
  /** When it was made, in UTC without fractions of a second: `2026-11-28T04:00:00Z`. */
  readonly modified: string;
  readonly chapters: readonly Chapter[];
  readonly styles: string;
  /** By path in the site. */
  readonly images: ReadonlyMap<string, Uint8Array>;
};

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

/**
 * A book as an EPUB 3 file, one document per chapter.
 * https://www.w3.org/TR/epub-33/
 *
 * @throws Error if an image is of a type that EPUB doesn't know
 */
export function epubOf(book: Book): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  const files: Zippable = {
    // The first file, and not compressed: it tells the type of the archive.
    mimetype: [encode('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': encode(container),
    'book/book.opf': encode(packageOf(book)),
    'book/nav.xhtml': encode(navigationOf(book)),
    'book/book.css': encode(book.styles),
  };
  for (const chapter of book.chapters)
    files[`book/${chapter.id}.xhtml`] = encode(chapterOf(book, chapter));
  for (const [name, bytes] of book.images) files[`book/${name}`] = bytes;
  return zipSync(files, { level: 9 });
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function packageOf(book: Book): string {
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="css" href="book.css" media-type="text/css"/>',
    ...book.chapters.map(
      ({ id }) =>
        `<item id="page-${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`,
    ),
    ...[...book.images.keys()].map(
      (name, index) =>
        `<item id="image-${index}" href="${text(encodeURI(name))}" media-type="${typeOf(name)}"/>`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${book.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="address">${text(book.identifier)}</dc:identifier>
<dc:title>${text(book.title)}</dc:title>
<dc:language>${book.language}</dc:language>
<meta property="dcterms:modified">${book.modified}</meta>
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${book.chapters.map(({ id }) => `<itemref idref="page-${id}"/>`).join('\n')}
</spine>
</package>
`;
}

const navigationOf = (book: Book): string =>
  documentOf(
    book,
    book.title,
    `<nav epub:type="toc"><ol>
${book.chapters.map(({ id, title }) => `<li><a href="${id}.xhtml">${text(title)}</a></li>`).join('\n')}
</ol></nav>`,
  );

/** `#page--part` is in the document of the page. */
const chapterOf = (book: Book, { title, body }: Chapter): string =>
  documentOf(
    book,
    title,
    body.replace(/ href="#([^"]+)"/g, (_all, target: string) => {
      const [page = ''] = target.split('--', 1);
      return ` href="${page}.xhtml${page === target ? '' : `#${target}`}"`;
    }),
  );

const documentOf = (book: Book, title: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${book.language}" xml:lang="${book.language}">
<head><title>${text(title)}</title><link rel="stylesheet" href="book.css"/></head>
<body>${body}</body>
</html>
`;

const typeOf = (name: string): string => {
  const type = types[name.split('.').at(-1) ?? ''];
  if (type === undefined) throw new Error(`EPUB has no type for ${name}.`);
  return type;
};

const text = (value: string): string =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
