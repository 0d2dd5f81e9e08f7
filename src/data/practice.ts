import { afterQuestions } from './practice/after';
import { buildQuestions } from './practice/build';
import { commandQuestions } from './practice/commands';
import { gpuQuestions } from './practice/gpus';
import { imageQuestions } from './practice/images';
import type { PracticeTopic, Question } from './schema/practice';

/** The sections of the practice page, in order. */
export const practiceTopics: readonly PracticeTopic[] = [
  { id: 'gpus', title: { en: 'Choose GPUs', zh: '选 GPU' } },
  { id: 'commands', title: { en: 'Options and files', zh: '选项与文件' } },
  { id: 'images', title: { en: 'Images and GPUs', zh: '镜像与 GPU' } },
  { id: 'build', title: { en: 'Build', zh: '构建' } },
  { id: 'after', title: { en: 'Move and repair', zh: '传输与排错' } },
];

/** Predict, then check. No answers are stored here: `domain/practice` computes them. */
export const questions: readonly Question[] = [
  ...gpuQuestions,
  ...commandQuestions,
  ...imageQuestions,
  ...buildQuestions,
  ...afterQuestions,
];
