import type { Locale } from '../../../data/schema/text';
import { unpack } from '../../../domain/search/pack';
import { pageRecords } from '../../../domain/search/record';
import { createSearch, type Search } from '../../../domain/search/search';
import { tableRecords } from '../../../domain/search/tableRecords';

let search: Promise<Search> | undefined;

/** The search over the site in this language; its index is loaded and built once. */
export const loadSearch = (locale: Locale): Promise<Search> =>
  (search ??= make(locale));

async function make(locale: Locale): Promise<Search> {
  const { default: packed } =
    await import('@generated/search/default/pages.json');
  return createSearch([
    ...pageRecords(unpack(packed)),
    ...tableRecords(locale),
  ]);
}
