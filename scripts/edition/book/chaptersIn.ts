/** A chapter of the book as an XHTML fragment: its links and ids are those of `assemble`. */
export type Chapter = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
};

/**
 * The chapters of the book that `assemble` has put into the open document. Runs in
 * the browser, without anything from outside of it. EPUB allows less than a page
 * does: only attributes that text needs stay, and no form.
 */
export function chaptersIn(): readonly Chapter[] {
  const kept = /^(href|src|alt|id|class|lang|colspan|rowspan|scope|start)$/;
  const rename = (element: Element, name: string): void => {
    const renamed = document.createElement(name);
    renamed.className = element.localName;
    if (element.id) renamed.id = element.id;
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
  };

  const clean = (section: Element): void => {
    for (const element of section.querySelectorAll(
      'noscript, style, [aria-hidden=true]',
    ))
      element.remove();
    for (const element of section.querySelectorAll(
      'label, legend, fieldset, output',
    ))
      element.replaceWith(...element.childNodes);
    // A reading system may show an entry folded, or not at all.
    for (const element of section.querySelectorAll('details, summary'))
      rename(element, 'div');
    for (const line of section.querySelectorAll('code div'))
      rename(line, 'span');
    for (const list of section.querySelectorAll('ul, ol, dl, table'))
      if (list.textContent.trim() === '') list.remove();
    for (const element of [section, ...section.querySelectorAll('*')])
      for (const { name } of [...element.attributes])
        if (!kept.test(name)) element.removeAttribute(name);
  };

  return [...document.querySelectorAll('.book-page')].map((section) => {
    clean(section);
    const title = section.querySelector('h1, h2')?.textContent.trim();
    return {
      id: section.id,
      title: title ?? section.id,
      body: new XMLSerializer().serializeToString(section),
    };
  });
}
