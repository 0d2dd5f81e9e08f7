import type { ParsedDockerfile } from '../parsed';
import type { DockerfileText } from './types';

/** A Dockerfile that was read, as the rules see it that judge forms too. */
export const asParsed = ({ instructions }: DockerfileText): ParsedDockerfile =>
  instructions.map(({ keyword, onbuild, flags, pairs, rest }) => ({
    keyword: onbuild ? 'ONBUILD' : keyword,
    flags: flags.map(({ text }) => text),
    names: pairs.map(({ name }) => name),
    text: rest.text.trim(),
  }));
