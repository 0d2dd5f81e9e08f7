import type { Localized } from '../../data/schema/text';

/** A text that is the same in every language: a name, a path, what was typed. */
export const sameText = (text: string): Localized => ({ en: text, zh: text });
