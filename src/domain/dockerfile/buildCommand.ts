import type { Argv } from '../../data/schema/command';
import { word } from '../command/word';
import type { DockerForm } from '../../data/dockerFields';

/**
 * The build on the laptop, in groups that belong together. The platform is that
 * of the server: on Apple Silicon Docker would build for Arm.
 */
export const buildCommand = (form: DockerForm): readonly Argv[] => [
  [word('docker'), word('build')],
  [word('--platform'), word('linux/amd64')],
  [word('-t'), word(form.tag.trim())],
  [word('.')],
];
