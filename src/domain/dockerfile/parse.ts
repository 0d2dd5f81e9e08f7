import { asParsed } from './read/asParsed';
import { readDockerfile } from './read/readDockerfile';
import type { ParsedDockerfile } from './parsed';

/**
 * Parses a Dockerfile. Never throws: a line that is not an instruction is
 * returned with its first word as the keyword.
 */
export const parseDockerfile = (text: string): ParsedDockerfile =>
  asParsed(readDockerfile(text));
