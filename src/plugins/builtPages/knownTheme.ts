/**
 * The text of a script that comes after Docusaurus' own, which puts into
 * `data-theme` whatever the storage or the address has: `{` or `system`. What
 * is no theme becomes the system's.
 */
export const knownTheme = `(function () {
  var html = document.documentElement;
  if (/^(light|dark)$/.test(html.getAttribute('data-theme'))) return;
  var dark = matchMedia('(prefers-color-scheme: dark)').matches;
  html.setAttribute('data-theme', dark ? 'dark' : 'light');
  html.setAttribute('data-theme-choice', 'system');
})();`;
