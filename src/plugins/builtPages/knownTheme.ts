/**
 * A script that runs after the one of Docusaurus, which copies any value from
 * storage or the address into `data-theme`, such as `{` or `system`. It replaces
 * invalid values with the system's theme.
 */
export const knownTheme = `(function () {
  var html = document.documentElement;
  if (/^(light|dark)$/.test(html.getAttribute('data-theme'))) return;
  var dark = matchMedia('(prefers-color-scheme: dark)').matches;
  html.setAttribute('data-theme', dark ? 'dark' : 'light');
  html.setAttribute('data-theme-choice', 'system');
})();`;
