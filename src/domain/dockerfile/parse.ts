import {
  DockerfileParser,
  type Instruction,
  PropertyInstruction,
} from 'dockerfile-ast';
import { type ParsedDockerfile, splitBody } from './parsed';

/** Reads a Dockerfile. Never throws: what is not an instruction comes out under its first word. */
export function parseDockerfile(text: string): ParsedDockerfile {
  const lines = text.split(/\r?\n/);
  return DockerfileParser.parse(text)
    .getInstructions()
    .map((instruction) => ({
      keyword: instruction.getKeyword(),
      names: namesOf(instruction),
      ...splitBody(bodyOf(instruction, lines)),
    }));
}

const namesOf = (instruction: Instruction): readonly string[] =>
  instruction instanceof PropertyInstruction
    ? instruction.getProperties().map((property) => property.getName())
    : [];

/** The lines of an instruction without its keyword, and without comments between them. */
function bodyOf(instruction: Instruction, lines: readonly string[]): string {
  const { start, end } = instruction.getRange();
  return lines
    .slice(start.line, end.line + 1)
    .filter((line, i) => i === 0 || !/^\s*#/.test(line))
    .join('\n')
    .slice(start.character)
    .replace(/^\S+\s*/, '');
}
