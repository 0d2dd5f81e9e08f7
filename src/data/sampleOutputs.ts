/**
 * What the commands of the path print, as a real engine printed it: Docker 28.5.2
 * on linux/amd64, 2026-11-27, with an image of the account `ann` built from
 * debian:bookworm. Progress lines are left out, nothing else is changed.
 */
export const sampleOutputs = {
  'image-built': `REPOSITORY   TAG       IMAGE ID       CREATED                  SIZE
ann/train    1.0       d3fbd94bfef5   Less than a second ago   182MB
linux/amd64`,
  'image-loaded': 'Loaded image: ann/train:1.0',
  'archive-verified': 'train_1.0.tar: OK',
} as const;

export type SampleId = keyof typeof sampleOutputs;
