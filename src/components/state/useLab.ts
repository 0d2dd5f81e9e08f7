import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Lab } from '../../data/schema/lab';

/** The lab file, validated by `docusaurus.config.ts`. */
export function useLab(): Lab {
  // `customFields` is untyped in Docusaurus; parseLab guarantees the shape.
  return useDocusaurusContext().siteConfig.customFields?.lab as Lab;
}
