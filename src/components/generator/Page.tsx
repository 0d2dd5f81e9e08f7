import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import styles from './page.module.css';

type Props = {
  readonly title: string;
  /** For search engines and link previews. */
  readonly description: string;
  /** The sentence above the form, with a link to the profile in it. */
  readonly lead: (profile: ReactNode) => ReactNode;
  readonly children: ReactNode;
};

/**
 * A generator on a page without the sidebar, the table of contents, and code
 * blocks. This saves 40 KiB of gzipped scripts that a form doesn't use.
 */
export default function Page({
  title,
  description,
  lead,
  children,
}: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      {/* No one opens a tool just to read it, so the loader starts earlier here. */}
      <main
        data-tool=""
        className={`container container--fluid ${styles.page}`}
      >
        <h1>{title}</h1>
        <p className={styles.lead}>{lead(profile)}</p>
        {children}
      </main>
    </Layout>
  );
}

const profile = (
  <Link to="/tools/profile/">
    <Translate
      id="generator.profile"
      description="Link to the profile, inside the sentence above the form"
    >
      your profile
    </Translate>
  </Link>
);
