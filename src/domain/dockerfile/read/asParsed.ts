import type { ParsedDockerfile } from '../parsed';
import type { DockerfileText } from './types';

/** A parsed Dockerfile as input for the rules that also judge forms. */
export const asParsed = ({ instructions }: DockerfileText): ParsedDockerfile =>
  instructions.map(({ keyword, onbuild, flags, pairs, rest }) => ({
    keyword: onbuild ? 'ONBUILD' : keyword,
    flags: flags.map(({ text }) => text),
    names: pairs.map(({ name }) => name),
    text: rest.text.trim(),
  }));
