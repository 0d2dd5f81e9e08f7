/** Written by src/plugins/search at build. */
declare module '@generated/search/default/pages.json' {
  import type { PackedPages } from '../domain/search/pack';

  const pages: PackedPages;
  export default pages;
}
