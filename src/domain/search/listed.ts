import type { SearchHit } from './rank';

/** How many sections of one page are listed. */
const A_PAGE = 2;

/**
 * Results below this share of the second best score are noise. The best one can
 * be far ahead: `jupyter` is a page's name, and an example is still worth listing.
 */
const LEAST = 0.12;

/** The results without noise and with few sections per page. */
export function listed(hits: readonly SearchHit[]): readonly SearchHit[] {
  const least = (hits[1]?.score ?? 0) * LEAST;
  const ofPage = new Map<string, number>();
  const kept = hits.filter(({ record, score }) => {
    if (score < least) return false;
    if (record.kind !== 'page') return true;
    const page = record.path.replace(/#.*/, '');
    const count = (ofPage.get(page) ?? 0) + 1;
    ofPage.set(page, count);
    return count <= A_PAGE;
  });
  return withPagesFirst(kept);
}

/** The number of results that users see at once … */
const SEEN = 3;
/** … and the maximum number among them of errors that lack a part of the query. */
const LOOSE = 2;

/** Many errors contain a word such as rsync, so pages are moved between them. */
function withPagesFirst(hits: readonly SearchHit[]): readonly SearchHit[] {
  const first: SearchHit[] = [];
  const later: SearchHit[] = [];
  for (const hit of hits) {
    const isLoose = ({ record, literal }: SearchHit) =>
      record.kind === 'error' && !literal;
    const full = first.length < SEEN && first.filter(isLoose).length === LOOSE;
    if (full && isLoose(hit)) later.push(hit);
    else first.push(hit);
  }
  return [...first.slice(0, SEEN), ...later, ...first.slice(SEEN)];
}
