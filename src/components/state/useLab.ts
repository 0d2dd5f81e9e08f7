import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Lab } from '../../data/schema/lab';

/** The lab file, as `docusaurus.config.ts` has validated it. */
export function useLab(): Lab {
  // `customFields` is untyped in Docusaurus; parseLab vouches for the shape.
  return useDocusaurusContext().siteConfig.customFields?.lab as Lab;
}
