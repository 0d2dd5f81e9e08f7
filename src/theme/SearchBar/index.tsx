import type { ReactNode } from 'react';
import AskButton from '../../components/Ask/Button';

/** The classic theme reserves this place in the bar for a search; here it opens the search box. */
export default function SearchBar(): ReactNode {
  return <AskButton />;
}
