import type { CommandContext } from '../../src/domain/doctor/commands/types';
import type { DockerfileContext } from '../../src/domain/doctor/dockerfile/pasted';

/** A server of a lab with every rule of its own, where commands are typed. */
export const sharedServer = {
  host: 'posix',
  shared: true,
  namePrefix: 'ann-',
  portRange: [18_000, 18_999],
  ownPorts: [18_040, 18_047],
  memoryGiB: 256,
} as const satisfies CommandContext;

/** A machine with two kinds of GPUs and an old driver, for which images are built. */
export const mixedMachine = {
  machine: {
    cards: [
      { cc: '7.5', host: 'amd64' },
      { cc: '8.6', host: 'amd64' },
    ],
    driver: { version: '535.183.01' },
  },
} as const satisfies DockerfileContext;
