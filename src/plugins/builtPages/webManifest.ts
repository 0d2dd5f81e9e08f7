import type { Locale, Localized } from '../../data/schema/text';

/** Name of the file in the folder of the home page. */
export const webManifestFile = 'manifest.webmanifest';

/**
 * What a browser needs to install the site as an app. Addresses are relative to
 * the file, so the site may be under a subpath. https://www.w3.org/TR/appmanifest/
 */
export const webManifest = (title: Localized, locale: Locale): string =>
  JSON.stringify({
    name: title[locale],
    lang: locale === 'zh' ? 'zh-CN' : 'en',
    id: './',
    start_url: './',
    scope: './',
    // Shows the back and reload buttons, because the guide has none.
    display: 'minimal-ui',
    background_color: '#fafbfc',
    theme_color: '#fafbfc',
    icons: [
      { src: 'img/logo.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'img/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'img/icon-512.png', sizes: '512x512', type: 'image/png' },
      {
        src: 'img/icon-512.png',
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  });
