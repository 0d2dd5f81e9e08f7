import path from 'node:path';
import { withBook } from './book/withBook';

/** `npm run edition:pdf`: the whole guide as one PDF a language, printed by Chromium. */
void withBook('pdf', async ({ page, file }) => {
  await page.addStyleTag({
    path: path.resolve('scripts/edition/book/book.css'),
  });
  await page.evaluate(async () => {
    // A lazy image outside the window would never load, and decode() never end.
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  await page.pdf({
    path: file,
    preferCSSPageSize: true,
    printBackground: true,
    outline: true,
    tagged: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<div style="width: 100%; text-align: center; font-size: 8pt"><span class="pageNumber"></span></div>',
  });
});
