import type { Profile } from '../../data/schema/profile';
import type { Localized } from '../../data/schema/text';
import { parseObject } from '../text/json';
import { parseProfile } from './parseProfile';

/** The profile of a pasted text, or why the text cannot be used. */
export type Import =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly why: Localized };

/**
 * Parses a profile that a user has pasted. A stored profile drops damaged
 * values silently; an import is accepted only if all of it is valid, because
 * the user can be told.
 *
 * @param text - the JSON from the profile's copy button; surrounding whitespace
 * is allowed
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

/** GPUs are parsed leniently; everything else must come back unchanged. */
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
  en: `Nothing was imported, because these fields can’t be used: ${fields.join(', ')}.`,
  zh: `没有导入，这些内容不能用：${fields.join('、')}。`,
});
