/**
 * The attribute of `<html>` with the offered language; the offer's style sheet
 * reads it.
 */
export const offerAttribute = 'data-language-offer';

/** The key under which the browser stores that the user declined. */
export const declinedKey = 'languageOffer.1';

/**
 * The text of a script for the head of each page. It makes the decision of
 * `offerLanguage` before the first paint, so that the offer is in place from
 * the start and causes no layout shift. A test checks that both give the same
 * answer.
 */
export const offerScript = `(function () {
  try {
    if (localStorage.getItem('${declinedKey}') !== null) return;
  } catch (e) {}
  var html = document.documentElement;
  for (var i = 0; i < navigator.languages.length; i++) {
    var language = navigator.languages[i].trim().toLowerCase().split(/[-_]/)[0];
    if (language !== 'en' && language !== 'zh') continue;
    if (html.lang.slice(0, 2) !== language)
      html.setAttribute('${offerAttribute}', language);
    return;
  }
})();`;
