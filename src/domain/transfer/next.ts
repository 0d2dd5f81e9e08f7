import { quoteBash } from '../command/render/bash';
import { destination, wayTo } from '../ssh/target';
import { serverFolder, type TransferSpec } from './spec';

/**
 * The command after the upload: on the laptop if SSH can reach the server,
 * otherwise on the server.
 */
export function nextCommand(spec: TransferSpec): string {
  const { route, travels } = spec;
  const script = `${serverFolder(spec)}/${travels?.start ?? 'load.sh'}`;
  if (!('target' in route)) return `bash ${quoteBash(script)}`;
  const { target } = route;
  return [
    'ssh',
    ...(travels?.terminal ? ['-t'] : []),
    ...wayTo(target),
    destination(target),
    'bash',
    script,
  ].join(' ');
}
