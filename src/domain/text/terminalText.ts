/**
 * ESC [ … letter, and ESC ] … BEL: colors, cursor moves, window titles. Limits
 * the length of a title, so that an unfinished one doesn't slow the search down.
 */
const escapes =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\n]{0,500}\u0007|[@-Z\\-_])/g;

/** Zero-width spaces and joiners, direction marks, and the byte order mark. */
const invisible = /[\u200b-\u200f\u2060\ufeff]/g;

/**
 * A pasted text as a terminal displays it: without escape sequences and
 * invisible characters, with `\n` at the end of each line.
 */
export const terminalText = (text: string): string =>
  text.replace(escapes, '').replace(/\r\n?/g, '\n').replace(invisible, '');
