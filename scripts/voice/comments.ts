import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { readText } from '../i18n/pages';
import type { WrittenText } from './texts';

type Comment = { readonly start: number; readonly end: number };

/**
 * The comments of a source file. Adjacent `//` lines form one text, because a
 * phrase can span two lines. Code in backticks is omitted.
 */
export function commentsOfSource(file: string): readonly WrittenText[] {
  const text = readText(file);
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.extname(file) === '.tsx' ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  return joined(commentsIn(source), text).map(({ start, end }) => ({
    file,
    line: source.getLineAndCharacterOfPosition(start).line + 1,
    text: prose(text.slice(start, end)),
  }));
}

/** Every comment once, in order. The text between JSX tags has none, even if it contains `//`. */
function commentsIn(source: ts.SourceFile): readonly Comment[] {
  const found = new Map<number, Comment>();
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node) || ts.isJsxText(node)) return;
    const children = node.getChildren(source);
    children.forEach(visit);
    if (children.length > 0) return;
    for (const { pos, end } of [
      ...(ts.getLeadingCommentRanges(source.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.pos) ?? []),
    ])
      found.set(pos, { start: pos, end });
  };
  visit(source);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Joins `//` comments on consecutive lines. */
function joined(
  comments: readonly Comment[],
  text: string,
): readonly Comment[] {
  const all: Comment[] = [];
  for (const comment of comments) {
    const last = all.at(-1);
    const isNextLine =
      last &&
      text.startsWith('//', last.start) &&
      text.startsWith('//', comment.start) &&
      /^\n[ \t]*$/.test(text.slice(last.end, comment.start));
    if (isNextLine)
      all[all.length - 1] = { start: last.start, end: comment.end };
    else all.push(comment);
  }
  return all;
}

/** A comment on one line, without its delimiters. */
const prose = (comment: string): string =>
  comment
    .replace(/^\/\*+|\*+\/$/g, '')
    .replace(/^[ \t]*(?:\/\/|\*)/gm, '')
    .replace(/\s+/g, ' ')
    .replace(/`[^`]*`/g, '…')
    .trim();

const folders = ['scripts', 'src', 'tests'];

/** The comments of the source code, from the project's root. */
export const allComments = (): readonly WrittenText[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .sort()
      .flatMap((file) => commentsOfSource(path.posix.join(folder, file))),
  );
