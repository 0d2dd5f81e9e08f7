import { quoteBash } from '../command/render/bash';
import { destination, wayTo } from '../ssh/target';
import { serverFolder, type TransferSpec } from './spec';

/** What is typed after the upload: on the laptop where SSH gets there, else on the server. */
export function nextCommand(spec: TransferSpec): string {
  const { route } = spec;
  const script = `${serverFolder(spec)}/load.sh`;
  if (!('target' in route)) return `bash ${quoteBash(script)}`;
  const { target } = route;
  return ['ssh', ...wayTo(target), destination(target), 'bash', script].join(
    ' ',
  );
}
