import type { TunnelForm } from '../../src/data/tunnelFields';
import { toTunnel } from '../../src/domain/tunnel/toSpec';
import type { TunnelSpec } from '../../src/domain/tunnel/spec';

/** A valid form; tests change single fields. */
export const tunnelForm: TunnelForm = {
  ports: [{ service: 'notebook', server: '', laptop: '' }],
  block: '1',
  background: false,
  account: 'tom',
  host: 'birch.lab.example',
  sshPort: '',
  jump: '',
  alias: 'birch-tunnel',
};

export const portRange = [18000, 18999] as const;

/** The tunnel of a form, which must be valid. */
export function tunnelOf(part: Partial<TunnelForm>): TunnelSpec {
  const result = toTunnel({ ...tunnelForm, ...part }, { portRange });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.spec;
}
