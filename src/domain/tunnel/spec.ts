import type { ServiceId } from '../../data/tunnelServices';
import type { SshTarget } from '../ssh/target';

/** A port of the laptop that leads to one of the server; both on loopback. */
export type Forward = {
  readonly service: ServiceId;
  readonly server: number;
  readonly laptop: number;
};

/** A tunnel whose every text has passed its check. */
export type TunnelSpec = {
  readonly target: SshTarget;
  readonly forwards: readonly [Forward, ...Forward[]];
  /** The name in the SSH configuration. */
  readonly alias: string;
  readonly background: boolean;
};

/**
 * Noticed after a minute and a half without an answer; and a tunnel without its
 * ports is none. https://man.openbsd.org/ssh_config
 */
export const tunnelOptions = [
  ['ExitOnForwardFailure', 'yes'],
  ['ServerAliveInterval', '30'],
  ['ServerAliveCountMax', '3'],
] as const;
