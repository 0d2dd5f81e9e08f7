import type { Argv } from '../../data/schema/command';
import { word } from '../command/word';
import type { DockerForm } from '../../data/dockerFields';
import type { Architecture } from '../../data/schema/machine';
import type { DockerContext } from './context';

/**
 * The build on the laptop, in groups that belong together. The platform is that
 * of the server: on Apple Silicon Docker would build for Arm. A server that does
 * not say what it is has a processor of the usual kind.
 */
export const buildCommand = (
  form: DockerForm,
  { server }: Pick<DockerContext, 'server'>,
): readonly Argv[] => [
  [word('docker'), word('build')],
  [word('--platform'), word(`linux/${architectureOf(form, server)}`)],
  [word('-t'), word(form.tag.trim())],
  [word('.')],
];

const architectureOf = (
  { machine }: DockerForm,
  server: DockerContext['server'],
): Architecture =>
  (machine === 'server' ? server.machine.architecture?.value : undefined) ??
  'amd64';
