import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { externalLinks } from '../../data/externalLinks';
import { useLocalized } from '../state/useLocale';

type Props = {
  readonly id: string;
  /** Link text; the default is the link's own name. */
  readonly children?: ReactNode;
};

/** A link to another site, by its id in `src/data/externalLinks.ts`. */
export default function Ext({ id, children }: Props): ReactNode {
  const local = useLocalized();
  const link = externalLinks.find((row) => row.id === id);
  if (!link) throw new Error(`<Ext>: no external link has the id "${id}"`);
  return <Link to={link.url}>{children ?? local(link.title)}</Link>;
}
