import { archiveErrors } from './errors/archives';
import { buildErrors } from './errors/build';
import { builderErrors } from './errors/builder';
import { clientErrors } from './errors/client';
import { compilerErrors } from './errors/compilers';
import { containerErrors } from './errors/containers';
import { cudaErrors } from './errors/cuda';
import { desktopErrors } from './errors/desktop';
import { sessionErrors } from './errors/sessions';
import { distributedErrors } from './errors/distributed';
import { gpuErrors } from './errors/gpu';
import { insideErrors } from './errors/inside';
import { packageErrors } from './errors/packages';
import { powershellErrors } from './errors/powershell';
import { programErrors } from './errors/programs';
import { remoteErrors } from './errors/remote';
import { runErrors } from './errors/run';
import { sshErrors } from './errors/ssh';
import { toolkitErrors } from './errors/toolkit';
import { transferErrors } from './errors/transfer';
import type { ErrorRow } from './schema/error';

/**
 * Every error that the guide knows. If several patterns match a text, the first
 * one wins, so specific errors come before general ones: otherwise "permission
 * denied … docker.sock" would match the error for an unreadable file.
 */
export const errors: readonly ErrorRow[] = [
  ...desktopErrors,
  ...clientErrors,
  ...sessionErrors,
  ...sshErrors,
  ...remoteErrors,
  ...compilerErrors,
  ...packageErrors,
  ...builderErrors,
  ...buildErrors,
  ...distributedErrors,
  ...archiveErrors,
  ...transferErrors,
  ...toolkitErrors,
  ...gpuErrors,
  ...cudaErrors,
  ...containerErrors,
  ...runErrors,
  ...programErrors,
  ...insideErrors,
  ...powershellErrors,
];
