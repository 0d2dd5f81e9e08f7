import { needsBuildkit } from './needsBuildkit';
import { mirrorKept } from './mirrorKept';
import { modelsInside } from './modelsInside';
import { baseWithoutTag } from './baseWithoutTag';
import { rootUser } from './rootUser';
import { secretsInEnv } from './secretsInEnv';

/**
 * The rules for Dockerfiles that judge the generator's form as well as a pasted
 * file. To add one, write its file and list it here.
 */
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
