import { foreignPath } from './rules/foreignPath';
import { hostIpc } from './rules/hostIpc';
import { namePrefix } from './rules/namePrefix';
import { noTag } from './rules/noTag';
import { oneProcess } from './rules/oneProcess';
import { openPort } from './rules/openPort';
import { portAsVolume } from './rules/portAsVolume';
import { portRange } from './rules/portRange';
import { privileged } from './rules/privileged';
import { relativePath } from './rules/relativePath';
import { unnamed } from './rules/unnamed';
import { wholeHost } from './rules/wholeHost';
import { allGpus } from './rules/allGpus';
import { emptyVariable } from './rules/emptyVariable';
import { gpuCount } from './rules/gpuCount';
import { invisibleSpace } from './rules/invisibleSpace';
import { rootFiles } from './rules/rootFiles';
import { tooMuch } from './rules/tooMuch';
import { typography } from './rules/typography';

/**
 * The rules for a `docker run` that judge the generator's form as well as a pasted
 * command. To add one, write its file in `rules` and list it here.
 */
export const runRules = [
  allGpus,
  gpuCount,
  oneProcess,
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
