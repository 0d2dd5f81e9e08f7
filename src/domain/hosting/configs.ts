import { apacheConfig } from './apache';
import { caddyConfig } from './caddy';
import { nginxConfig } from './nginx';
import type { HostedSite } from './site';

/** The configuration of each web server, by the name of its file. */
export const hostingConfigs = {
  nginx: { file: 'nginx.conf', language: 'nginx', write: nginxConfig },
  apache: { file: 'apache.conf', language: 'apacheconf', write: apacheConfig },
  caddy: { file: 'Caddyfile', language: 'text', write: caddyConfig },
} as const satisfies Record<
  string,
  {
    readonly file: string;
    readonly language: string;
    readonly write: (site: HostedSite) => string;
  }
>;

/** A web server that the guide writes a configuration for. */
export type WebServer = keyof typeof hostingConfigs;
