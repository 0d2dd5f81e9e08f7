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

// Not translate(): the offer is in the language that it offers, and translate() returns
// the page's language.
const read: Localized = {
  en: 'Read this page in English',
  zh: '阅读本页的中文版',
};
const no: Localized = { en: 'No, thanks', zh: '不用了' };

/**
 * Offers the same page in the other language if the browser prefers it. It doesn't
 * redirect, because a link from a colleague should open as it was sent. It is a
 * line in the page and covers nothing. A script in the head shows it before the
 * first paint (src/domain/locale/offerScript.ts), so the layout doesn't shift.
 */
export default function LanguageOffer(): ReactNode {
  const { offered, isWanted, decline } = useLanguageOffer();
  const { localeConfigs } = useDocusaurusContext().i18n;
  const { createUrl } = useAlternatePageUtils();
  const { search, hash } = useLocation();
  // Not in the built page: React would keep the attribute as it is in the HTML.
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
