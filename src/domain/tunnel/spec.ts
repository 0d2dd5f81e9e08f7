import type { ServiceId } from '../../data/tunnelServices';
import type { SshTarget } from '../ssh/target';

/** A laptop port that is forwarded to a server port, both on the loopback interface. */
export type Forward = {
  readonly service: ServiceId;
  readonly server: number;
  readonly laptop: number;
};

/** A tunnel whose texts have all passed their checks. */
export type TunnelSpec = {
  readonly target: SshTarget;
  readonly forwards: readonly [Forward, ...Forward[]];
  /** The name in the SSH configuration. */
  readonly alias: string;
  readonly background: boolean;
};

/**
 * ssh notices a lost connection after 90 seconds without an answer, and exits
 * if it cannot open the ports. https://man.openbsd.org/ssh_config
 */
export const tunnelOptions = [
  ['ExitOnForwardFailure', 'yes'],
  ['ServerAliveInterval', '30'],
  ['ServerAliveCountMax', '3'],
] as const;
