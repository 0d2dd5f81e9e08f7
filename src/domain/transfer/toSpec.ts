import type { Shell } from '../../data/schema/command';
import { transferFields, type TransferForm } from '../../data/transferFields';
import { parseImageReference } from '../docker/imageReference';
import { bytesOf } from '../docker/kinds/size';
import { checkFields } from '../form/checkFields';
import type { Problem } from '../form/problem';
import { trimmed } from '../form/trimmed';
import { targetOf } from '../ssh/target';
import { transferChecks } from './fieldChecks';
import { stemOf, type Route, type TransferSpec } from './spec';

export type TransferResult =
  | { readonly ok: true; readonly spec: TransferSpec }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The transfer that a form describes, or the problems to fix first.
 *
 * @param shell - the laptop's shell, which determines the path syntax
 */
export function toTransfer(typed: TransferForm, shell: Shell): TransferResult {
  const form = trimmed(transferFields, typed);
  const problems = checkFields(transferFields, transferChecks, form, { shell });
  if (problems.length) return { ok: false, problems };
  const { name = '', tag = '' } = parseImageReference(form.image) ?? {};
  const route = routeOf(form);
  return {
    ok: true,
    spec: {
      image: form.image,
      name: stemOf(name, tag),
      platform: `linux/${form.arch}`,
      compression: form.compression,
      pieceBytes: form.split ? bytesOf(form.pieceSize) : null,
      changesFor: form.changesOnly && 'target' in route ? route.target : null,
      route,
      cleanUp: form.cleanUp,
    },
  };
}

function routeOf(form: TransferForm): Route {
  const { way, account, host, sshPort, jump, folder, carrier } = form;
  if (way === 'usb' || way === 'share') return { by: way, carrier, folder };
  return {
    by: way,
    target: targetOf(account, { host, port: sshPort, jump }),
    folder,
  };
}
