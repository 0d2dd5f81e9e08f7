import type { Localized } from '../../../data/schema/text';
import { literal, word } from '../../command/word';
import type { Codec } from './codec';

/** `[address:][hostPort:]containerPort[/protocol]`; a port may be a range, `8000-8010`. */
export type Publish = {
  /** An IPv4 address, or IPv6 without brackets. */
  readonly address?: string;
  /** If absent, the engine picks a free port. */
  readonly hostPort?: string;
  readonly containerPort: string;
  readonly protocol?: 'tcp' | 'udp' | 'sctp';
};

const pattern =
  /^(?:(?<address>\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-fA-F:.]+\]):)?(?:(?<host>\d+(?:-\d+)?)?:)?(?<container>\d+(?:-\d+)?)(?:\/(?<protocol>tcp|udp|sctp))?$/i;

/** Whether a port or range is within 1 to 65535. */
function isPort(text: string): boolean {
  const ends = text.split('-').map(Number);
  return (
    ends.every((n) => n >= 1 && n <= 65535) && Math.min(...ends) === ends[0]
  );
}

/** The difference between the ends of a port range. */
const span = (text: string) => {
  const ends = text.split('-').map(Number);
  return Math.max(...ends) - Math.min(...ends);
};

/** IPv4, or IPv6 in brackets; IPv6 that ends in an IPv4 address is not supported. */
function isAddress(text: string): boolean {
  if (!text.startsWith('['))
    return text.split('.').every((n) => /^(0|[1-9]\d*)$/.test(n) && +n < 256);
  const halves = text.slice(1, -1).split('::');
  const groups = halves.flatMap((half) => (half ? half.split(':') : []));
  return (
    halves.length <= 2 &&
    groups.every((g) => /^[0-9a-fA-F]{1,4}$/.test(g)) &&
    (halves.length === 2 ? groups.length < 8 : groups.length === 8)
  );
}

/** Whether only the machine itself can connect to the address. */
export const isLoopback = (address: string | undefined) =>
  address !== undefined && (/^127\./.test(address) || address === '::1');

/**
 * Whether the port is open on every address of the machine: no address, or a
 * wildcard address.
 */
export const isEverywhere = (address: string | undefined) =>
  address === undefined || /^(?:0\.0\.0\.0|[0:]+)$/.test(address);

/**
 * Converts `published=80,target=80,protocol=tcp` to the short form, like the
 * client. It silently drops every other key, including `ip` (seen with 20.10
 * and 28).
 */
function shortForm(text: string): string {
  if (!text.includes('=')) return text;
  const fields = text.split(',').map((field) => /^([^=]+)=(.+)$/.exec(field));
  if (fields.includes(null)) return '';
  const value = Object.fromEntries(
    fields.map((f): [string, string] => [f?.[1] ?? '', f?.[2] ?? '']),
  );
  return `${value.published ?? ''}:${value.target ?? ''}/${value.protocol ?? 'tcp'}`;
}

export const publishKind: Codec<Publish> = {
  parse(raw) {
    const text = shortForm(literal(raw) ?? '');
    const g = pattern.exec(text)?.groups;
    if (!g?.container || !isPort(g.container) || (g.host && !isPort(g.host)))
      return null;
    if (g.address && !isAddress(g.address)) return null;
    // ranges on both sides are paired; one container port can have a host range
    // to pick from
    const inside = span(g.container);
    if (inside && g.host && inside !== span(g.host)) return null;
    // `127.0.0.1:8888` would be an address without a host port, which the client rejects.
    if (g.address && !/:(?:[\d-]+)?:[^:\]]*$/.test(text)) return null;
    return {
      ...(g.address && { address: g.address.replace(/^\[|\]$/g, '') }),
      ...(g.host && { hostPort: g.host }),
      containerPort: g.container,
      ...(g.protocol && {
        // the pattern allows only these
        protocol: g.protocol.toLowerCase() as 'tcp' | 'udp' | 'sctp',
      }),
    };
  },
  format({ address, hostPort, containerPort, protocol }) {
    const ip = address?.includes(':') ? `[${address}]` : address;
    const noPort = ip ? ':' : '';
    return word(
      ip ? `${ip}:` : '',
      hostPort ? `${hostPort}:` : noPort,
      containerPort,
      protocol ? `/${protocol}` : '',
    );
  },
  describe({ address, hostPort, containerPort }) {
    const host: Localized = hostPort
      ? { en: `port ${hostPort}`, zh: `端口 ${hostPort}` }
      : { en: 'a free port', zh: '一个空闲端口' };
    if (isLoopback(address))
      return {
        en: `Port ${containerPort} of the container is ${host.en} of the host, only for programs on that machine. From elsewhere, use an SSH tunnel.`,
        zh: `容器的 ${containerPort} 端口对应宿主机的${host.zh}，只有这台机器自己能连；从别处要走 SSH 隧道。`,
      };
    return {
      en: `Port ${containerPort} of the container is ${host.en} of the host, open to every machine that can reach it${address && address !== '0.0.0.0' ? ` at ${address}` : ''}.`,
      zh: `容器的 ${containerPort} 端口对应宿主机的${host.zh}，凡是能访问${address && address !== '0.0.0.0' ? ` ${address} ` : '这台机器'}的人都能连。`,
    };
  },
};
