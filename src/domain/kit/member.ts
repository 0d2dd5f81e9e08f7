import type { Profile } from '../../data/schema/profile';
import type { Localized } from '../../data/schema/text';
import { checkProfileText } from '../profile/parseProfile';
import type { Reader } from '../profile/resolveProfile';
import { checkAccount } from '../ssh/checks';
import type { OtherForms } from './formState';

/**
 * The problem with the account name of the member who gets the kit; null if it
 * is valid.
 */
export const checkMember = (account: string): Localized | null =>
  checkAccount(account) ?? checkProfileText('user', account);

/**
 * The profile of the member who gets the kit. Directories that the sender has
 * chosen belong to the sender, so those of another member come from the lab
 * file.
 *
 * @param account - as typed; if it is missing or invalid, the sender gets the
 * kit
 */
export function profileOf(profile: Profile, account = ''): Profile {
  const user = account.trim();
  return user === profile.user || checkMember(user)
    ? profile
    : { ...profile, user, home: '' };
}

/**
 * The sender's answers in the other forms, converted for another member: paths
 * and names that begin with the sender's home or prefix get the member's, and
 * the sender's login is dropped. Unchanged if both are the same person.
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
