import { otherMakers } from '../../../data/otherMakers';
import type { Localized } from '../../../data/schema/text';

/** The manufacturer of a GPU or an accelerator that is not from NVIDIA, or null. */
export function otherMaker(query: string): Localized | null {
  const text = query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return otherMakers.find(({ pattern }) => pattern.test(text))?.maker ?? null;
}
