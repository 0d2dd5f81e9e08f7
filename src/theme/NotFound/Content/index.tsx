import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import type { Localized } from '../../../data/schema/text';
import { pick } from '../../../domain/text/pick';
import { useLocale } from '../../../components/state/useLocale';

const home: Localized = {
  en: 'There is no page at this address. English home page',
  zh: '这个地址没有页面。中文首页',
};

/**
 * Replaces the classic theme's text, which sends the reader to "the owner of the
 * site that linked you". A plain web server returns the English 404.html for every
 * address, so the link home is here in both languages.
 */
export default function NotFoundContent(): ReactNode {
  const { localeConfigs } = useDocusaurusContext().i18n;
  const other = useLocale() === 'zh' ? 'en' : 'zh';
  const config = localeConfigs[other];
  return (
    <main className="container margin-vert--xl lab-prose">
      <Heading as="h1">
        <Translate id="notFound.title" description="Heading of the 404 page">
          Page not found
        </Translate>
      </Heading>
      <p>
        <Translate
          id="notFound.text"
          description="Under the title of the 404 page"
        >
          There is no page at this address. It may have moved: the home page
          leads to every part of the guide.
        </Translate>
      </p>
      <ul>
        <li>
          <Link to="/">
            <Translate id="notFound.home" description="Link on the 404 page">
              Home page
            </Translate>
          </Link>
        </li>
        {config && (
          <li>
            <Link
              to={`pathname://${config.baseUrl}`}
              target="_self"
              autoAddBaseUrl={false}
              lang={config.htmlLang}
            >
              {pick(home, other)}
            </Link>
          </li>
        )}
      </ul>
    </main>
  );
}
