import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { Localized } from '../../data/schema/text';
import { offerLanguage } from '../../domain/locale/offerLanguage';
import { pick } from '../../domain/text/pick';
import { useBrowserLanguages } from '../state/useBrowserLanguages';
import { useLanguageOfferDismissed } from '../state/useLanguageOfferDismissed';
import { useLocale } from '../state/useLocale';
import styles from './styles.module.css';

// Not translate(): the offer speaks the language that it offers, and
// translate() gives the one of the page.
const read: Localized = {
  en: 'Read this page in English',
  zh: '阅读本页的中文版',
};
const decline: Localized = { en: 'No, thanks', zh: '不用了' };

/**
 * Offers the same page in the other language to a browser that prefers it; no
 * redirect, since a link that a colleague sent should open as it was sent. It
 * floats, so that its late coming moves nothing.
 */
export default function LanguageOffer(): ReactNode {
  const offered = offerLanguage(useLocale(), useBrowserLanguages());
  const [dismissed, dismiss] = useLanguageOfferDismissed();
  const { localeConfigs } = useDocusaurusContext().i18n;
  const { createUrl } = useAlternatePageUtils();
  const { search, hash } = useLocation();

  const shown = offered !== null && !dismissed;
  // The live region is there from the start: one that arrives with its text is
  // not read out.
  return (
    <div role="status" className={styles.region}>
      {shown && (
        <div className={styles.offer} lang={localeConfigs[offered]?.htmlLang}>
          <Link
            to={`pathname://${createUrl({ locale: offered, fullyQualified: false })}${search}${hash}`}
            target="_self"
            autoAddBaseUrl={false}
            className={styles.link}
          >
            {pick(read, offered)}
          </Link>
          <button type="button" className={styles.decline} onClick={dismiss}>
            {pick(decline, offered)}
          </button>
        </div>
      )}
    </div>
  );
}
