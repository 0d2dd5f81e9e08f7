import type { SearchRecord } from './record';

/**
 * How likely users want a record, regardless of the query. Every page ends with
 * "how you know" and "what goes wrong", which repeat its words; few users
 * search for how the guide is built; practice repeats the words of the pages
 * that it covers.
 */
export function prior({ path, kind, heading, common }: SearchRecord): number {
  if (path.startsWith('/contributing/')) return 0.3;
  if (path.startsWith('/practice/')) return 0.4;
  if (path.startsWith('/admin/')) return 0.7;
  // they name what other pages explain
  if (/^\/reference\/\w+-rules\//.test(path)) return 0.7;
  if (/#(wrong|worked|what-goes-wrong|how-you-know)$/.test(path)) return 0.6;
  if (path.startsWith('/reference/glossary/#')) return 0.65;
  if (kind === 'error') return common ? 0.7 : 0.4;
  if (kind === 'example') return 0.5;
  return kind === 'page' && heading === '' ? 1.5 : 1;
}
