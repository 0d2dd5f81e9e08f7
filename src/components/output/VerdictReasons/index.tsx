import type { ReactNode } from 'react';
import { gpuRules } from '../../../data/gpuRules';
import type { Verdict } from '../../../domain/gpu/compat/types';
import { fill } from '../../../domain/text/fill';
import { useLocalized, useSentenceGap } from '../../state/useLocale';
import FactText from '../FactText';

/** The rules behind a verdict, one sentence each. */
export default function VerdictReasons({
  verdict,
}: {
  readonly verdict: Verdict;
}): ReactNode {
  const localized = useLocalized();
  const gap = useSentenceGap();
  return verdict.reasons.map(({ rule, values }, i) => {
    const sentence = fill(localized(gpuRules[rule].text), values);
    return <FactText key={rule} text={`${i ? gap : ''}${sentence}`} />;
  });
}
