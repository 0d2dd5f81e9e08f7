import type { CommandRule } from './rule';
import { badImageName } from './rules/badImageName';
import { conflictingOptions } from './rules/conflictingOptions';
import { duplicateMount } from './rules/duplicateMount';
import { gpuDevicesUnquoted } from './rules/gpuDevicesUnquoted';
import { gpusTwice } from './rules/gpusTwice';
import { homeWithUser } from './rules/homeWithUser';
import { hostNetwork } from './rules/hostNetwork';
import { imageId } from './rules/imageId';
import { nameCharacters } from './rules/nameCharacters';
import { newerFlag } from './rules/newerFlag';
import { noImage } from './rules/noImage';
import { nvidiaDocker } from './rules/nvidiaDocker';
import { nvidiaRuntime } from './rules/nvidiaRuntime';
import { optionAfterImage } from './rules/optionAfterImage';
import { pathAsPort } from './rules/pathAsPort';
import { portsWithHostNetwork } from './rules/portsWithHostNetwork';
import { publishedAddressIgnored } from './rules/publishedAddressIgnored';
import { relativeDot } from './rules/relativeDot';
import { restartAlways } from './rules/restartAlways';
import { secretInEnv } from './rules/secretInEnv';
import { sizeWithoutUnit } from './rules/sizeWithoutUnit';
import { smallSharedMemory } from './rules/smallSharedMemory';
import { targetNotAbsolute } from './rules/targetNotAbsolute';
import { terminalMissing } from './rules/terminalMissing';
import { unknownFlag } from './rules/unknownFlag';
import { valueMissing } from './rules/valueMissing';
import { valueNotTaken } from './rules/valueNotTaken';
import { volumeName } from './rules/volumeName';

/** The rules for pasted commands only. To add one, write its file and list it here. */
export const commandRules: readonly CommandRule[] = [
  badImageName,
  conflictingOptions,
  duplicateMount,
  gpuDevicesUnquoted,
  gpusTwice,
  homeWithUser,
  hostNetwork,
  imageId,
  nameCharacters,
  newerFlag,
  noImage,
  nvidiaDocker,
  nvidiaRuntime,
  optionAfterImage,
  pathAsPort,
  portsWithHostNetwork,
  publishedAddressIgnored,
  relativeDot,
  restartAlways,
  secretInEnv,
  sizeWithoutUnit,
  smallSharedMemory,
  targetNotAbsolute,
  terminalMissing,
  unknownFlag,
  valueMissing,
  valueNotTaken,
  volumeName,
];
