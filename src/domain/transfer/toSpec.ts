import type { Shell } from '../../data/schema/command';
import type { Localized } from '../../data/schema/text';
import type { TransferForm } from '../../data/schema/transfer';
import { parseImageReference } from '../docker/imageReference';
import { bytesOf } from '../docker/kinds/size';
import { port } from '../form/checks';
import { problemsOf, type Problem } from '../form/problem';
import { checkAccount, checkHost, checkJump } from '../ssh/checks';
import { withAccounts } from '../ssh/target';
import * as checks from './checks';
import { stemOf, type Route, type TransferSpec } from './spec';

export type TransferResult =
  | { readonly ok: true; readonly spec: TransferSpec }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Whether the archive goes over the network: else a disk carries it. */
export const isNetwork = (way: TransferForm['way']): boolean =>
  way !== 'usb' && way !== 'share';

/**
 * The transfer that a form describes, or what has to be mended first. Blanks
 * around a text, which come along when it is pasted, do not count.
 * @param shell - the laptop's, which decides how a path there is written
 */
export function toTransfer(typed: TransferForm, shell: Shell): TransferResult {
  const form = trimmed(typed);
  const problems = problemsOf({
    image: checks.checkImage(form.image),
    pieceSize: form.split ? checks.checkPiece(form.pieceSize, form.way) : null,
    ...(isNetwork(form.way) ? network(form) : disk(form, shell)),
    size: checks.checkNumber(form.size),
    speed: checks.checkNumber(form.speed),
  });
  const { name = '', tag = '' } = parseImageReference(form.image) ?? {};
  if (problems.length) return { ok: false, problems };
  return {
    ok: true,
    spec: {
      image: form.image,
      name: stemOf(name, tag),
      platform: `linux/${form.arch}`,
      compression: form.compression,
      pieceBytes: form.split ? bytesOf(form.pieceSize) : null,
      route: routeOf(form),
      cleanUp: form.cleanUp,
    },
  };
}

function trimmed(form: TransferForm): TransferForm {
  const entries = Object.entries(form).map(
    ([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? value.trim() : value,
    ],
  );
  return Object.fromEntries(entries) as TransferForm; // the same fields
}

type Messages = Partial<Record<keyof TransferForm, Localized | null>>;

const network = (form: TransferForm): Messages => ({
  account: checkAccount(form.account),
  host: checkHost(form.host),
  sshPort: form.sshPort ? port(form.sshPort) : null,
  jump: form.jump ? checkJump(form.jump) : null,
  folder: checks.checkServerFolder(form.folder),
});

const disk = (form: TransferForm, shell: Shell): Messages => ({
  carrier: checks.checkCarrier(form.carrier, shell),
  folder: checks.checkMountedFolder(form.folder),
});

function routeOf(form: TransferForm): Route {
  const { way, account, host, sshPort, jump, folder, carrier } = form;
  if (way === 'usb' || way === 'share') return { by: way, carrier, folder };
  return {
    by: way,
    target: { account, host, port: sshPort, jump: withAccounts(jump, account) },
    folder,
  };
}
