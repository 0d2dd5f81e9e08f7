/** A page of the book: its file in the site, and its HTML. */
export type BookPage = { readonly file: string; readonly html: string };

type Book = {
  readonly pages: readonly BookPage[];
  /** The file of the page that lists all others; it is the table of contents. */
  readonly contents: string;
  readonly title: string;
  readonly subtitle: string;
  /** The site's address, for links that lead out of the book. */
  readonly site: string;
};

/**
 * Puts pages one after the other into the document that is open. Runs in the
 * browser, without anything from outside of it. Links between the pages become
 * links inside the book; ids get the page in front, since pages share some.
 */
export function assemble({
  pages,
  contents,
  title,
  subtitle,
  site,
}: Book): void {
  const here = 'file:///book/';
  const idOf = (file: string, part = '') =>
    `${file.replace(/\/?index\.html$/, '').replaceAll('/', '-') || 'home'}${part && `--${part}`}`;
  const files = new Set(pages.map(({ file }) => file));

  const linkTo = (href: string, from: string): string => {
    const { href: full, hash, protocol } = new URL(href, here + from);
    if (protocol !== 'file:') return href;
    const address = full.slice(here.length).replace(/[?#].*/, '');
    const id = decodeURIComponent(hash.slice(1));
    return files.has(address)
      ? `#${idOf(address, id)}`
      : site + full.slice(here.length).replace(/index\.html/, '');
  };

  const inBook = ({ file, html }: BookPage): Element => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const section = document.createElement('section');
    section.className = 'book-page';
    section.id = idOf(file);
    const main = page.querySelector('.theme-doc-markdown, main');
    section.append(...(main?.childNodes ?? []));
    for (const one of section.querySelectorAll(
      'script, button, input, select, textarea, form, dialog, datalist, svg[class*=icon i], [hidden], .hash-link, .theme-doc-toc-mobile, nav',
    ))
      one.remove();
    for (const one of section.querySelectorAll('[id]'))
      one.id = idOf(file, one.id);
    for (const one of section.querySelectorAll('a[href]'))
      one.setAttribute('href', linkTo(one.getAttribute('href') ?? '', file));
    for (const one of section.querySelectorAll('[src]'))
      one.setAttribute(
        'src',
        new URL(one.getAttribute('src') ?? '', here + file).href.slice(
          here.length,
        ),
      );
    for (const one of section.querySelectorAll('details')) one.open = true;
    return section;
  };

  const cover = document.createElement('section');
  cover.className = 'book-cover';
  const [name, about] = ['h1', 'p'].map((tag) => document.createElement(tag));
  name?.append(title);
  about?.append(subtitle);
  cover.append(...[name, about].filter((one) => one !== undefined));
  const all = pages.map((page) => ({ page, section: inBook(page) }));
  const ofContents = all.find(({ page }) => page.file === contents);
  ofContents?.section.classList.add('book-contents');
  document.body.replaceChildren(cover, ...all.map(({ section }) => section));
}
