import type { Argv } from '../../data/schema/command';
import { word } from '../command/word';
import type { DockerForm } from '../../data/dockerFields';
import type { Architecture } from '../../data/schema/machine';
import type { DockerContext } from './context';

/**
 * The build command for the laptop, in groups of words. It sets the server's
 * platform, because on Apple Silicon Docker would build for Arm. If the
 * server's platform is not known, it is x86-64.
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
