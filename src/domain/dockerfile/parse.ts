import { asParsed } from './read/asParsed';
import { readDockerfile } from './read/readDockerfile';
import type { ParsedDockerfile } from './parsed';

/** Reads a Dockerfile. Never throws: what is not an instruction comes out under its first word. */
export const parseDockerfile = (text: string): ParsedDockerfile =>
  asParsed(readDockerfile(text));
