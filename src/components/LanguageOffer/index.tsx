import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import type { Localized } from '../../data/schema/text';
import { pick } from '../../domain/text/pick';
import { useLanguageOffer } from '../state/useLanguageOffer';
import styles from './styles.module.css';

// Not translate(): the offer speaks the language that it offers, and
// translate() gives the one of the page.
const read: Localized = {
  en: 'Read this page in English',
  zh: '阅读本页的中文版',
};
const no: Localized = { en: 'No, thanks', zh: '不用了' };

/**
 * Offers the same page in the other language to a browser that prefers it; no
 * redirect, since a link that a colleague sent should open as it was sent. It is
 * a line of the page and covers nothing; a script in the head shows it before
 * the first paint (src/domain/locale/offerScript.ts), so that it moves nothing.
 */
export default function LanguageOffer(): ReactNode {
  const { offered, isWanted, decline } = useLanguageOffer();
  const { localeConfigs } = useDocusaurusContext().i18n;
  const { createUrl } = useAlternatePageUtils();
  const { search, hash } = useLocation();
  // not in the page as it comes: React keeps an attribute of the HTML as it was
  const place = useIsBrowser() ? `${search}${hash}` : '';
  if (!isWanted) return null;
  return (
    <aside
      className={styles.offer}
      lang={localeConfigs[offered]?.htmlLang}
      aria-label={localeConfigs[offered]?.label}
      data-offered={offered}
    >
      <Link
        to={`pathname://${createUrl({ locale: offered, fullyQualified: false })}${place}`}
        target="_self"
        autoAddBaseUrl={false}
        className={styles.link}
      >
        {pick(read, offered)}
      </Link>
      <button type="button" className={styles.decline} onClick={decline}>
        {pick(no, offered)}
      </button>
    </aside>
  );
}
