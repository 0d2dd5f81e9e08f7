import { examineDockerfile } from '../../../../src/domain/doctor/dockerfile/examineDockerfile';
import { fileRules } from '../../../../src/domain/doctor/dockerfile/fileRegistry';
import { testExamples } from '../../../support/ruleExamples';

/** Two GPUs of one machine with an old driver. */
const context = {
  machine: {
    cards: [
      { cc: '7.5', host: 'amd64' },
      { cc: '8.6', host: 'amd64' },
    ],
    driver: { version: '535.183.01' },
  },
} as const;

testExamples(fileRules, (text) => examineDockerfile(text, context).findings);
