import type { Profile } from '../../data/schema/profile';
import type { Localized } from '../../data/schema/text';
import { parseObject } from '../text/json';
import { parseProfile } from './parseProfile';

export type Import =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly why: Localized };

/**
 * Reads a profile that a reader has pasted. Other than in the store, where what
 * is damaged is left out in silence, nothing is taken over unless all of it is
 * right: the reader is there to be told.
 *
 * @param text - the JSON that the profile's copy button gives, blanks around it allowed
 * @returns the profile, or what is wrong with the text; never throws
 */
export function importProfile(text: string): Import {
  const input = parseObject(text);
  const fields = Object.keys(input);
  if (fields.length === 0) return { ok: false, why: noProfile };
  const profile = parseProfile(text);
  const lost = fields.filter((field) => !isKept(field, input, profile));
  return lost.length === 0
    ? { ok: true, profile }
    : { ok: false, why: cannotUse(lost) };
}

/** Cards are read with some tolerance; all else comes back as it was. */
const isKept = (
  field: string,
  input: Readonly<Record<string, unknown>>,
  profile: Readonly<Record<string, unknown>>,
) =>
  field === 'machine'
    ? profile[field] !== undefined
    : Object.hasOwn(profile, field) && profile[field] === input[field];

const noProfile: Localized = {
  en: 'This isn’t a profile. Paste everything that “Copy profile” copied, from the first brace to the last.',
  zh: '这不是个人设置。请粘贴“复制”按钮给出的全部内容，首尾的花括号也要。',
};

const cannotUse = (fields: readonly string[]): Localized => ({
  en: `Nothing was taken over: this cannot be used: ${fields.join(', ')}.`,
  zh: `没有导入，这些内容不能用：${fields.join('、')}。`,
});
