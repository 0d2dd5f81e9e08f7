import { examineCommands } from '../../src/domain/doctor/commands/examineCommands';
import type { CommandContext } from '../../src/domain/doctor/commands/types';
import { examineCompose } from '../../src/domain/doctor/compose/examineCompose';
import { examineDockerfile } from '../../src/domain/doctor/dockerfile/examineDockerfile';
import type { DockerfileContext } from '../../src/domain/doctor/dockerfile/pasted';
import type { TextFinding } from '../../src/domain/doctor/types';
import { lineAt } from '../../src/domain/text/lineAt';
import { fencesIn } from './fences';
import type { FileKind } from './kinds';

/** A finding with its position in editor coordinates, counted from 1. */
export type FileFinding = TextFinding & {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

export type Contexts = {
  readonly commands: CommandContext;
  readonly dockerfile: DockerfileContext;
};

/** The findings for a file, in line order. */
export function checkText(
  text: string,
  kind: FileKind,
  contexts: Contexts,
): readonly FileFinding[] {
  const same = (place: number) => place;
  const parts =
    kind === 'markdown' ? fencesIn(text) : [{ kind, text, at: same }];
  return parts
    .flatMap((part) =>
      findingsIn(part.text, part.kind, contexts).map((finding) =>
        placed(text, finding, part.at),
      ),
    )
    .sort((a, b) => a.start - b.start);
}

const findingsIn = (
  text: string,
  kind: Exclude<FileKind, 'markdown'>,
  contexts: Contexts,
): readonly TextFinding[] => {
  if (kind === 'dockerfile')
    return examineDockerfile(text, contexts.dockerfile).findings;
  if (kind === 'compose')
    return examineCompose(text, contexts.commands).findings;
  return examineCommands(text, contexts.commands).findings.filter(
    ({ rule, start }) => rule.startsWith('ignore-') || !isComment(text, start),
  );
};

/** In a script, a comment may mention a command; in the search box, the comment may be the whole text. */
function isComment(text: string, place: number): boolean {
  const { from, to } = lineAt(text, place);
  return /^\s*#/.test(text.slice(from, to));
}

function placed(
  text: string,
  finding: TextFinding,
  at: (place: number) => number,
): FileFinding {
  const start = at(finding.start);
  const end = Math.max(at(finding.end), start);
  const first = lineAt(text, start);
  const last = lineAt(text, end);
  return {
    ...finding,
    start,
    end,
    edits: finding.edits.map((edit) => ({
      ...edit,
      start: at(edit.start),
      end: at(edit.end),
    })),
    line: first.number,
    column: start - first.from + 1,
    endLine: last.number,
    endColumn: end - last.from + 1,
  };
}
