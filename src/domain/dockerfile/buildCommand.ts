import type { Argv } from '../../data/schema/command';
import { word } from '../command/word';
import type { DockerForm } from '../../data/dockerFields';
import type { Architecture } from '../../data/schema/machine';
import { hostOf } from '../gpu/compat/judge';
import { serverArchitecture } from '../gpu/machine/serverArchitecture';
import type { DockerContext } from './context';
import { machineOf } from './machine';

/**
 * The build command for the laptop, in groups of words. It sets the server's
 * platform, because on Apple Silicon Docker would build for Arm. If the
 * server's platform is not known, it is x86-64.
 */
export const buildCommand = (
  form: DockerForm,
  context: Pick<DockerContext, 'server'>,
): readonly Argv[] => [
  [word('docker'), word('build')],
  [word('--platform'), word(`linux/${architectureOf(form, context)}`)],
  [word('-t'), word(form.tag.trim())],
  [word('.')],
];

/**
 * The server's processor type, or that of GPUs that exist for Arm only; that of
 * most servers if it is not known.
 */
export function architectureOf(
  form: DockerForm,
  context: Pick<DockerContext, 'server'>,
): Architecture {
  if (form.machine === 'server')
    return serverArchitecture(context.server.machine);
  const { cards } = machineOf(form, context);
  return cards.length > 0 && cards.every((card) => hostOf(card) === 'arm64')
    ? 'arm64'
    : 'amd64';
}
