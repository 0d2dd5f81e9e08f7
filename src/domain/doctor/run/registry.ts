import { allGpus } from './allGpus';
import { emptyVariable } from './emptyVariable';
import { gpuCount } from './gpuCount';
import { invisibleSpace } from './invisibleSpace';
import { foreignPath, portAsVolume, relativePath } from './hostPaths';
import { namePrefix, noTag, unnamed } from './names';
import { openPort, portRange } from './openPort';
import { hostIpc, privileged, wholeHost } from './rights';
import { rootFiles } from './rootFiles';
import { tooMuch } from './tooMuch';
import { typography } from './typography';

/** The rules on `docker run`; to add one, write its file and list it here. */
export const runRules = [
  allGpus,
  gpuCount,
  openPort,
  portRange,
  rootFiles,
  foreignPath,
  relativePath,
  portAsVolume,
  unnamed,
  namePrefix,
  noTag,
  hostIpc,
  privileged,
  wholeHost,
  tooMuch,
  emptyVariable,
  typography,
  invisibleSpace,
] as const;

/** The name of a rule. */
export type RunRuleId = (typeof runRules)[number]['id'];
