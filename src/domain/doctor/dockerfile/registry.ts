import { needsBuildkit } from './buildkit';
import { mirrorKept } from './mirrorKept';
import { modelsInside } from './modelsInside';
import { baseWithoutTag } from './noTag';
import { rootUser } from './rootUser';
import { secretsInEnv } from './secrets';

/** The rules for Dockerfiles. To add one, write its file and list it here. */
export const dockerfileRules = [
  baseWithoutTag,
  secretsInEnv,
  rootUser,
  modelsInside,
  mirrorKept,
  needsBuildkit,
] as const;

/** The ID of a rule. */
export type DockerfileRuleId = (typeof dockerfileRules)[number]['id'];
