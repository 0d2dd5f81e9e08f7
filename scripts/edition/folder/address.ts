/** Where a site is: the path that it was built for, and the way to its folder from a page. */
export type Place = { readonly base: string; readonly root: string };

/**
 * The file of an address of the site, from a page of the folder.
 *
 * @param address - `/guide/run/compose/?a=1#up`, say; any other comes back as it is
 */
export function fileOf(address: string, { base, root }: Place): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, page = '', rest = ''] =
    /^([^?#]*)(.*)/s.exec(address.slice(base.length)) ?? [];
  const file = page === '' || page.endsWith('/') ? `${page}index.html` : page;
  return root + file + rest;
}

/** The address on a server of a file, by its full address and that of the folder. */
export const addressOf = (href: string, folder: string, base: string): string =>
  base + href.slice(folder.length).replace(/index\.html(?=$|[?#])/, '');
