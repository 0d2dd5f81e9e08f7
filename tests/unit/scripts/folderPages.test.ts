import { describe, expect, test } from 'vitest';
import { addressOf, fileOf } from '../../../scripts/edition/folder/address';
import {
  folderMain,
  folderPage,
  folderRuntime,
  folderStyles,
} from '../../../scripts/edition/folderPages';

const page = (html: string, file: string, base: string) =>
  folderPage(html, file, base, `${base}assets/js/folder.js`);

describe('a page for a folder', () => {
  test.each([
    [
      'index.html',
      '/',
      '<a href=/run/compose/#up>',
      '<a href=./run/compose/index.html#up>',
    ],
    [
      'run/compose/index.html',
      '/',
      '<a href="/">',
      '<a href="../../index.html">',
    ],
    [
      'zh/run/index.html',
      '/',
      '<a href=/zh/?a=1>',
      '<a href=../../zh/index.html?a=1>',
    ],
    [
      'zh/index.html',
      '/guide/',
      '<img src=/guide/img/logo.svg />',
      '<img src=../img/logo.svg />',
    ],
    ['index.html', '/guide/', '<a href=/elsewhere/>', '<a href=/elsewhere/>'],
    [
      'a/index.html',
      '/',
      '<a href=https://x.example/><a href=//x.example/>',
      '<a href=https://x.example/><a href=//x.example/>',
    ],
    [
      'a/index.html',
      '/',
      '<pre>--mount src=/data</pre>',
      '<pre>--mount src=/data</pre>',
    ],
    [
      'a/index.html',
      '/',
      '<meta http-equiv="refresh" content="0; url=/b/"><script>window.location.href = \'/b/\' + x;</script>',
      '<meta http-equiv="refresh" content="0; url=../b/index.html"><script>window.location.href = \'../b/index.html\' + x;</script>',
    ],
  ])('%s below %s: %s', (file, base, html, expected) => {
    expect(page(html, file, base)).toBe(expected);
  });

  test('its first script is that of the folder', () => {
    expect(
      page(
        '<script src="/js/loader.1.js" defer data-app="/js/r.js /js/m.js"></script>',
        'a/index.html',
        '/',
      ),
    ).toBe(
      '<script src="../assets/js/folder.js" defer data-base="/" data-root="../"></script>' +
        '<script src="../js/loader.1.js" defer data-app="../js/r.js ../js/m.js"></script>',
    );
  });

  test('its policy allows files, and still nothing of the network', () => {
    const policy = (rules: string) =>
      `<meta http-equiv="Content-Security-Policy" content="${rules}">`;
    expect(
      page(policy("script-src 'self' 'sha256-x'; img-src 'self'"), 'a', '/'),
    ).toBe(policy("script-src file: 'sha256-x'; img-src file:"));
  });
});

test('a style sheet finds its pictures from where it is', () => {
  expect(folderStyles('a{b:url(/img/x.svg)}', 'assets/css/s.css', '/')).toBe(
    'a{b:url(../../img/x.svg)}',
  );
});

test('the start-up code asks the page for its root, and a change of the bundler is noticed', () => {
  expect(folderRuntime('n.p="/guide/zh/",x', '/guide/')).toBe(
    'n.p=folderSite.root+"zh/",x',
  );
  expect(() => folderRuntime('n.q="/"', '/')).toThrow('once');
});

test('the app starts with the address on a server, and a change of Docusaurus is noticed', () => {
  expect(folderMain('I(window.location.pathname).then')).toBe(
    'I(folderSite.pathname).then',
  );
  expect(() => folderMain('I(location.pathname)')).toThrow('once');
});

test.each(['/guide/', '/guide/zh/run/?a=1#b', '/guide/404.html', '/guide/?q'])(
  'the address %s comes back from its file',
  (address) => {
    const place = { base: '/guide/', root: '../' };
    const folder = 'file:///stick/my%20guide/';
    const file = new URL(fileOf(address, place), `${folder}run/index.html`);
    expect(addressOf(file.href, folder, '/guide/')).toBe(address);
  },
);
