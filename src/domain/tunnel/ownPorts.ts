import { tunnelServices, type ServiceId } from '../../data/tunnelServices';
import { hash } from '../text/hash';

/** Ports that a member has for their programs: one more than there are programs now. */
const size = 8;

/**
 * A member's own ports: a block of the lab's range that follows from the account
 * alone, so that it is the same on every page, laptop and day. Two members may
 * meet in a block where the lab is large: the second takes another.
 * @param range - the ports that the lab leaves to its members, both ends included
 * @param block - 1 for the usual one; 2 and 3 where that is taken
 * @returns both ends included, never outside the range
 */
export function ownPorts(
  account: string,
  [from, to]: readonly [from: number, to: number],
  block = 1,
): readonly [first: number, last: number] {
  const blocks = Math.max(1, Math.floor((to - from + 1) / size));
  const first =
    from + ((hash(account) + (block - 1) * stride(blocks)) % blocks) * size;
  return [first, Math.min(first + size - 1, to)];
}

/** So far apart that the second and the third block of one member differ from the first. */
const stride = (blocks: number) => Math.max(1, Math.floor(blocks / 3));

/** The port of a program among a member's own; in a very small range several programs share one. */
export function ownPort(
  service: ServiceId,
  [first, last]: readonly [first: number, last: number],
): number {
  const place = tunnelServices.findIndex(({ id }) => id === service);
  return first + (place % (last - first + 1));
}
