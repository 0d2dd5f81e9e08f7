import { needsBuildkit } from './buildkit';
import { mirrorKept } from './mirrorKept';
import { modelsInside } from './modelsInside';
import { baseWithoutTag } from './noTag';
import { rootUser } from './rootUser';
import type { DockerfileRule } from './rule';
import { secretsInEnv } from './secrets';

/** The rules on Dockerfiles; to add one, write its file and list it here. */
export const dockerfileRules: readonly DockerfileRule[] = [
  baseWithoutTag,
  secretsInEnv,
  rootUser,
  modelsInside,
  mirrorKept,
  needsBuildkit,
];
