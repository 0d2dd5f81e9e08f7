import type { Localized } from '../../data/schema/text';
import { literal } from '../command/word';
import { destination, wayTo } from '../ssh/target';
import { checkServerFolder } from '../transfer/checks';
import type { KitSpec } from './spec';

export const codeTitle: Localized = {
  en: 'Copy your code into the folder that the container sees; add your other files to the second line:',
  zh: '把代码复制到容器能看到的目录；还有其他文件，就加在第二行里：',
};

/** A file for an interpreter, below the directory in which the container starts. */
const program = /^(?!\/)[\w./-]+\.(?:py|R|sh|jl)$/;

/**
 * The commands that copy the user's program to the mounted directory before the
 * container starts. Null if the kit does not name a program, if SSH does not
 * reach the server, or if the path would need quotes in both shells.
 */
export function codeCommands({
  run,
  mounts,
  transfer: { bash },
}: KitSpec): readonly string[] | null {
  const file = run.command
    .map((word) => literal(word) ?? '')
    .find((word) => program.test(word));
  const mount = mounts.find(({ kind }) => kind === 'own');
  if (file === undefined || !mount || !('target' in bash.route)) return null;
  if (checkServerFolder(mount.text)) return null;
  const { target } = bash.route;
  const way = wayTo(target)
    .map((word) => `${word} `)
    .join('');
  const to = destination(target);
  return [
    `ssh ${way}${to} mkdir -p ${mount.text}`,
    `scp ${way}${file} ${to}:${mount.text}/`,
  ];
}
