/** The attribute of `<html>` that says which language is offered; the style sheet of the offer reads it. */
export const offerAttribute = 'data-language-offer';

/** Where a browser keeps that it has declined. */
export const declinedKey = 'languageOffer.1';

/**
 * The text of a script for the head of each page: it decides before the first
 * paint what `offerLanguage` decides later, so that the offer is in its place
 * from the start and moves nothing. A test holds both to one answer.
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
