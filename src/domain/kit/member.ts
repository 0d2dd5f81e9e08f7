import type { Profile } from '../../data/schema/profile';
import type { Localized } from '../../data/schema/text';
import { checkProfileText } from '../profile/parseProfile';
import type { Reader } from '../profile/resolveProfile';
import { checkAccount } from '../ssh/checks';
import type { OtherForms } from './formState';

/** What is wrong with the account of the member whom a kit is for; null where it is good. */
export const checkMember = (account: string): Localized | null =>
  checkAccount(account) ?? checkProfileText('user', account);

/**
 * The profile of the member whom a kit is for. Folders that the sender has
 * chosen are the sender's own: those of another member follow from the lab file.
 * @param account - as it was typed; the sender where it is missing or wrong
 */
export function profileOf(profile: Profile, account = ''): Profile {
  const user = account.trim();
  return user === profile.user || checkMember(user)
    ? profile
    : { ...profile, user, home: '' };
}

/**
 * The sender's answers in the other forms, for another member: what begins with
 * the sender's home or prefix begins with the member's, and the sender's own
 * login stays behind. The same forms where both are one.
 */
export function handOver(
  { dockerfile, run, transfer }: OtherForms,
  from: Reader,
  to: Reader,
): OtherForms {
  if (from.user === to.user) return { dockerfile, run, transfer };
  const { tag } = dockerfile;
  const { name, mounts } = run;
  const { account: _, folder, ...others } = transfer;
  return {
    dockerfile: {
      ...dockerfile,
      ...(tag !== undefined && {
        tag: begins(tag, from.imagePrefix, to.imagePrefix),
      }),
    },
    run: {
      ...run,
      ...(name !== undefined && {
        name: begins(name, from.containerPrefix, to.containerPrefix),
      }),
      ...(mounts && {
        mounts: mounts.map((mount) => ({
          ...mount,
          host: begins(mount.host, from.home, to.home),
        })),
      }),
    },
    transfer: {
      ...others,
      ...(folder !== undefined && {
        folder: begins(folder, from.home, to.home),
      }),
    },
  };
}

const begins = (text: string, before: string, after: string): string =>
  before && text.startsWith(before) ? after + text.slice(before.length) : text;
