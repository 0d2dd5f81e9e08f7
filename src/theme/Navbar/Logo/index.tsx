import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

/**
 * Logo and title of the navigation bar. The classic theme takes the title from
 * each language's navbar.json, which can't contain a lab's own title. This one
 * uses the site title, which the lab file sets in both languages.
 */
export default function NavbarLogo(): ReactNode {
  const { title } = useDocusaurusContext().siteConfig;
  return (
    <Link to={useBaseUrl('/')} className="navbar__brand">
      <div className="navbar__logo">
        <img src={useBaseUrl('/img/logo.svg')} alt="" width={26} height={26} />
      </div>
      <b className="navbar__title text--truncate">{title}</b>
    </Link>
  );
}
