import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useLab } from '../../state/useLab';
import { useLocalized } from '../../state/useLocale';

/** How the lab's administrator is reached, from the lab file; a link where it names one. */
export default function Contact(): ReactNode {
  const { contact, contactLink } = useLab();
  const text = useLocalized()(contact);
  return contactLink === undefined ? (
    text
  ) : (
    <Link to={contactLink}>{text}</Link>
  );
}
