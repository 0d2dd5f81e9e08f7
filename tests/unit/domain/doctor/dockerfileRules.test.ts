import { dockerfileRules } from '../../../../src/domain/doctor/dockerfile/shared/registry';
import { examine } from '../../../../src/domain/doctor/types';
import { parseDockerfile } from '../../../../src/domain/dockerfile/parse';
import { testRules } from '../../../support/ruleExamples';

testRules(dockerfileRules, (text) =>
  examine(parseDockerfile(text), dockerfileRules).map(({ rule }) => rule),
);
