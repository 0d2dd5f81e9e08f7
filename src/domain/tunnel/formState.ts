import { tunnelFields, type TunnelForm } from '../../data/tunnelFields';
import { formCodec, type EditsOf } from '../form/formCodec';
import type { Reader } from '../profile/resolveProfile';

/** What a reader has changed in the tunnel generator. */
export type TunnelEdits = EditsOf<typeof tunnelFields>;

export const tunnelCodec = formCodec(tunnelFields);

/** A row whose ports follow from the account. */
export const blankPort = {
  service: 'notebook',
  server: '',
  laptop: '',
} as const;

/** The form that is shown: a notebook on the reader's server, under what they have changed. */
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
  alias: `${server.host.split('.')[0] ?? 'server'}-tunnel`,
  ...edits,
});
