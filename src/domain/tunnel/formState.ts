import { tunnelFields, type TunnelForm } from '../../data/tunnelFields';
import { formCodec, type EditsOf } from '../form/formCodec';
import type { Reader } from '../profile/resolveProfile';

/** The user's edits in the tunnel generator. */
export type TunnelEdits = EditsOf<typeof tunnelFields>;

export const tunnelCodec = formCodec(tunnelFields);

/** A row whose ports are derived from the account. */
export const blankPort = {
  service: 'notebook',
  server: '',
  laptop: '',
} as const;

/** The form to show: a notebook on the user's server, overridden by the user's edits. */
export const tunnelFormOf = (
  edits: TunnelEdits,
  { user, server }: Reader,
): TunnelForm => ({
  ports: [blankPort],
  block: '1',
  background: false,
  account: user,
  host: server.host,
  sshPort: String(server.sshPort ?? ''),
  jump: server.jumpHost ?? '',
  alias: `${server.host.replace(/\..*/, '')}-tunnel`,
  ...edits,
});
