import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useLab } from '../../state/useLab';
import { useLocalized } from '../../state/useLocale';

/** How to reach the lab's administrator, from the lab file; a link if the file has one. */
export default function Contact(): ReactNode {
  const { contact, contactLink } = useLab();
  const text = useLocalized()(contact);
  return contactLink === undefined ? (
    text
  ) : (
    <Link to={contactLink}>{text}</Link>
  );
}
