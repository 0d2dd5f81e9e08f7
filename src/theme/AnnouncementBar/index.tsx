import type { ReactNode } from 'react';
import LanguageOffer from '../../components/LanguageOffer';

/** What the theme shows above the navigation bar: here the offer of the other language, for those who may want it. */
export default function AnnouncementBar(): ReactNode {
  return <LanguageOffer />;
}
