import type { ParsedOption } from '../../docker/parseRun';
import { pickPort } from '../../tunnel/pickPort';
import type { PastedRun, WordEdit } from './rule';
import { rawText, usesOf, withValue } from './wordEdits';

/** Address, host port, and the rest of a value without port ranges. */
const published =
  /^(?:(?<address>\d+(?:\.\d+){3}|\[[\da-f:]+\]):)?(?:(?<host>\d+):)?(?<rest>(?<container>\d+)(?:\/[a-z]+)?)$/i;

/**
 * Publishes a port as the lab wants it: on the loopback address instead of all
 * addresses, and on one of the member's own ports instead of one outside the
 * range. Both findings about a port have this one fix, because each would undo
 * the other's. No edits if nothing certain can be changed.
 */
export function publishFix(
  run: PastedRun,
  use: ParsedOption,
): readonly WordEdit[] {
  const text = rawText(use);
  const { address = '', host = '', rest } = published.exec(text)?.groups ?? {};
  if (rest === undefined) return onLoopback(run, use, text);
  const port = isOutside(run, host) ? (newPorts(run).get(use) ?? host) : host;
  const where = /^(?:0\.0\.0\.0|\[::\])?$/.test(address)
    ? '127.0.0.1'
    : address;
  const value = `${where}:${String(port)}:${rest}`;
  return value === text ? [] : withValue(run, use, value);
}

/** Whether the fix moves the port to one of the member's own. */
export const movesPort = (run: PastedRun, use: ParsedOption): boolean =>
  newPorts(run).has(use);

/** A value with port ranges: only its address can be changed. */
function onLoopback(run: PastedRun, use: ParsedOption, text: string) {
  const ports = text.replace(/^(?:0\.0\.0\.0|\[::\]):/, '');
  return /^[\d:/a-z-]+$/.test(ports) && ports.includes(':')
    ? withValue(run, use, `127.0.0.1:${ports}`)
    : [];
}

function isOutside({ context }: PastedRun, host: string): boolean {
  const { portRange: [from, to] = [0, Infinity] } = context;
  return host !== '' && (Number(host) < from || Number(host) > to);
}

/** A different own port for each use whose port is outside the range. */
function newPorts(run: PastedRun): ReadonlyMap<ParsedOption, number> {
  const { ownPorts } = run.context;
  const ports = new Map<ParsedOption, number>();
  if (!ownPorts) return ports;
  const uses = usesOf(run, 'publish').map((use) => ({
    use,
    groups: published.exec(rawText(use))?.groups ?? {},
  }));
  const taken = uses.map(({ groups }) => Number(groups['host']));
  for (const { use, groups } of uses) {
    const { host = '', container } = groups;
    if (!isOutside(run, host)) continue;
    const port = pickPort(Number(container), ownPorts, taken);
    if (port === null) continue;
    ports.set(use, port);
    taken.push(port);
  }
  return ports;
}
