import type { ReactNode } from 'react';
import LanguageOffer from '../../components/LanguageOffer';

/** Replaces the theme's announcement bar with the offer of the other language. */
export default function AnnouncementBar(): ReactNode {
  return <LanguageOffer />;
}
