import { examineDockerfile } from '../../../../src/domain/doctor/dockerfile/examineDockerfile';
import { fileRules } from '../../../../src/domain/doctor/dockerfile/fileRegistry';
import { mixedMachine } from '../../../support/ruleContexts';
import { testExamples } from '../../../support/ruleExamples';

testExamples(
  fileRules,
  (text) => examineDockerfile(text, mixedMachine).findings,
);
