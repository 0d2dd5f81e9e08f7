import type { Problem } from '../form/problem';
import type { Reader } from '../profile/resolveProfile';
import { transferFormOf, type TransferEdits } from '../transfer/formState';
import type { TransferSpec } from '../transfer/spec';
import { toTransfer } from '../transfer/toSpec';

/**
 * The connection to the server for both kinds of laptop; null if the form has a
 * problem.
 */
export type TransferPart = {
  readonly problems: readonly Problem[];
  readonly bash: TransferSpec | null;
  readonly powershell: TransferSpec | null;
};

type LaptopShell = 'bash' | 'powershell';

/**
 * The same connection in both laptop shells, except for what a shell lacks: on
 * Windows, there is no rsync, and a path has a drive letter. Problems are
 * reported for the user's own shell only.
 */
export function transferPart(
  edits: TransferEdits,
  reader: Reader,
  image: string,
  arch: 'amd64' | 'arm64',
): TransferPart {
  const own: LaptopShell = reader.shell === 'bash' ? 'bash' : 'powershell';
  const part = (shell: LaptopShell) => {
    const { carrier, ...others } = edits;
    const isOwn = shell === own;
    const at = isOwn ? reader : otherLaptop(reader, shell);
    const form = transferFormOf(
      {
        arch,
        ...others,
        ...(isOwn && carrier !== undefined && { carrier }),
        image,
      },
      at,
      image,
    );
    const way =
      shell === 'powershell' && form.way === 'rsync' ? 'sftp' : form.way;
    return toTransfer({ ...form, way }, at.shell);
  };
  const results = { bash: part('bash'), powershell: part('powershell') };
  const { [own]: result } = results;
  return {
    problems: result.ok ? [] : result.problems,
    bash: results.bash.ok ? results.bash.spec : null,
    powershell: results.powershell.ok ? results.powershell.spec : null,
  };
}

const otherLaptop = (reader: Reader, shell: LaptopShell): Reader => ({
  ...reader,
  shell,
  laptop: shell === 'bash' ? 'linux' : 'windows',
});
