import type { Argv } from '../../data/schema/command';
import { word } from '../command/word';
import type { DockerSpec } from './spec';
import { hasConda, usesPip } from './write/needs';

/**
 * Commands that print what an image was built from, each on a line of its own:
 * the digest of its base, and the versions of its packages.
 */
export function lockCommands(spec: DockerSpec): readonly Argv[] {
  const digest = [
    ...['docker', 'image', 'inspect', '--format', '{{.RepoDigests}}'],
    spec.base.image,
  ];
  const list = listCommand(spec);
  const run = ['docker', 'run', '--rm', '--network', 'none'];
  return [
    digest,
    ...(list ? [[...run, spec.form.tag.trim(), ...list]] : []),
  ].map((words) => words.map((text) => word(text)));
}

function listCommand(spec: DockerSpec): readonly string[] | null {
  const { recipe, base, command } = spec;
  if (recipe.entrypoint && !command.length) return null;
  if (recipe.r) return ['Rscript', '-e', 'installed.packages()[, 3]'];
  if (hasConda(base.python))
    return [base.python === 'micromamba' ? 'micromamba' : 'conda', 'list'];
  return usesPip(spec) || base.python !== 'none'
    ? ['pip', 'list', '--format=freeze']
    : null;
}
