import { tunnelServices, type TunnelService } from '../../data/tunnelServices';
import { ownPort } from './ownPorts';

const services: readonly TunnelService[] = tunnelServices;

/**
 * A member's own port for a program: the one that the tunnel generator gives to
 * the program that listens on this container port, or to “other programs”, or
 * else the first one that is free in the command.
 *
 * @param own - the member's own ports, both ends included
 * @param taken - host ports that the command already uses
 * @returns null if the command already uses all of them
 */
export function pickPort(
  containerPort: number,
  own: readonly [first: number, last: number],
  taken: readonly number[],
): number | null {
  const at = services.findIndex((one) => one.containerPort === containerPort);
  const usual = ownPort(tunnelServices[at]?.id ?? 'other', own);
  if (!taken.includes(usual)) return usual;
  const [first, last] = own;
  for (let port = first; port <= last; port++)
    if (!taken.includes(port)) return port;
  return null;
}
