import { tunnelServices, type ServiceId } from '../../data/tunnelServices';
import { hash } from '../text/hash';

/** Number of ports per member: one more than there are programs now. */
const size = 8;

/**
 * A member's own ports: a block of the lab's range, derived from the account
 * alone, so that it is the same on every page, laptop, and day. In a large lab,
 * two members can get the same block; then one of them uses another block.
 *
 * @param range - the ports that the lab assigns to its members, both ends
 * included
 * @param block - 1 is the default; 2 and 3 if that one is taken
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

/** The distance between the blocks of one member, so that all three differ. */
const stride = (blocks: number) => Math.max(1, Math.floor(blocks / 3));

/**
 * The port of a program within a member's own ports; in a very small range,
 * several programs share one.
 */
export function ownPort(
  service: ServiceId,
  [first, last]: readonly [first: number, last: number],
): number {
  const place = tunnelServices.findIndex(({ id }) => id === service);
  return first + (place % (last - first + 1));
}
