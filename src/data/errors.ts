import { buildErrors } from './errors/build';
import { compilerErrors } from './errors/compilers';
import { packageErrors } from './errors/packages';
import { builderErrors } from './errors/builder';
import { clientErrors } from './errors/client';
import { desktopErrors } from './errors/desktop';
import { gpuErrors } from './errors/gpu';
import { insideErrors } from './errors/inside';
import { remoteErrors } from './errors/remote';
import { runErrors } from './errors/run';
import { transferErrors } from './errors/transfer';
import type { ErrorRow } from './schema/error';

/**
 * Every error that the guide knows. Where several patterns fit a text, the
 * first one is meant: the order is from special to general, so that "permission
 * denied … docker.sock" is not taken for a file that cannot be read.
 */
export const errors: readonly ErrorRow[] = [
  ...desktopErrors,
  ...clientErrors,
  ...remoteErrors,
  ...compilerErrors,
  ...packageErrors,
  ...builderErrors,
  ...buildErrors,
  ...transferErrors,
  ...gpuErrors,
  ...runErrors,
  ...insideErrors,
];
