import type { Card } from '../compat/types';
import { identifyGpu, type Identity } from '../name/identifyGpu';
import { isCut } from '../name/cutName';

/** The part of an identified GPU that verdicts need. */
export function toCard(identity: Identity): Card {
  switch (identity.kind) {
    case 'card':
      return {
        cc: identity.cc,
        segment: identity.gpu.segment,
        name: identity.gpu.name,
        certain: identity.gpu.evidence === 'sourced',
        ...(identity.gpu.host ? { host: identity.gpu.host } : {}),
      };
    case 'capability':
      return { cc: identity.cc, ...sharedSegment(identity.candidates) };
    case 'ambiguous':
    case 'unknown':
      return { cc: null };
  }
}

/** A GPU from the lab file or a profile, whose name may be truncated. */
export function cardByName(name: string): Card {
  return toCard(identifyGpu({ name, whole: !isCut(name) }));
}

function sharedSegment(
  candidates: readonly { readonly segment: Card['segment'] }[],
): Pick<Card, 'segment'> {
  const [first] = candidates;
  const same =
    first?.segment !== undefined &&
    candidates.every(({ segment }) => segment === first.segment);
  return same ? { segment: first.segment } : {};
}
