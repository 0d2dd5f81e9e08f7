import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readLab } from '../lab/readLab';
import { chaptersIn } from './book/chaptersIn';
import { epubOf } from './book/epub';
import { languageOf } from './book/openBook';
import { withBook } from './book/withBook';

/** `npm run edition:epub`: the whole guide as one EPUB a language. */
void withBook('epub', async ({ page, root, locale, file }) => {
  const { title, url, baseUrl } = await readLab();
  const { folder, lang } = languageOf(locale);
  const chapters = await page.evaluate(chaptersIn);
  const images = new Set(
    chapters.flatMap(({ body }) =>
      [...body.matchAll(/<img[^>]* src="([^":]+)"/g)].map(
        ([, src = '']) => src,
      ),
    ),
  );
  const epub = epubOf({
    title: title[locale],
    language: lang,
    identifier: `${url}${baseUrl}${folder}`,
    modified: new Date().toISOString().replace(/\.\d+/, ''),
    chapters,
    styles: readFileSync('scripts/edition/book/epub.css', 'utf8'),
    images: new Map(
      [...images].map((src) => {
        const name = decodeURI(src);
        return [name, readFileSync(path.join(root, name))];
      }),
    ),
  });
  writeFileSync(file, epub);
});
