import type { ReactNode } from 'react';
import LanguageOffer from '../components/LanguageOffer';

/**
 * Docusaurus' empty wrapper of the whole site. The language offer stands here
 * and not in Layout, so that it outlives a change of page and comes last in
 * the order of the keyboard, behind the skip link and the page.
 */
export default function Root({
  children,
}: {
  readonly children: ReactNode;
}): ReactNode {
  return (
    <>
      {children}
      <LanguageOffer />
    </>
  );
}
