import { foreignPath } from './foreignPath';
import { hostIpc } from './hostIpc';
import { namePrefix } from './namePrefix';
import { noTag } from './noTag';
import { openPort } from './openPort';
import { portAsVolume } from './portAsVolume';
import { portRange } from './portRange';
import { privileged } from './privileged';
import { relativePath } from './relativePath';
import { unnamed } from './unnamed';
import { wholeHost } from './wholeHost';
import { allGpus } from './allGpus';
import { emptyVariable } from './emptyVariable';
import { gpuCount } from './gpuCount';
import { invisibleSpace } from './invisibleSpace';
import { rootFiles } from './rootFiles';
import { tooMuch } from './tooMuch';
import { typography } from './typography';

/** The rules for `docker run`. To add one, write its file and list it here. */
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

/** The ID of a rule. */
export type RunRuleId = (typeof runRules)[number]['id'];
