import type { ReactNode } from 'react';
import AskButton from '../../components/Ask/Button';

/** The classic theme leaves this place in the bar to a search; here it opens the box. */
export default function SearchBar(): ReactNode {
  return <AskButton />;
}
