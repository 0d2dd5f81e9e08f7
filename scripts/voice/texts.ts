import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { englishFolder, listPages, readText } from '../i18n/pages';
import { parsePage } from '../i18n/parsePage';
import { proseBlocks } from '../i18n/proseBlocks';

/** An English text for readers, and its location. */
export type WrittenText = {
  readonly file: string;
  readonly line: number;
  readonly text: string;
};

/** The prose of a page, without code. */
export const textsOfPage = (file: string): readonly WrittenText[] =>
  // A README may have addresses in angle brackets, which MDX takes for elements.
  proseBlocks(parsePage(readText(file).replace(/<(https?:[^>]+)>/g, '$1'))).map(
    ({ line, prose }) => ({ file, line: line ?? 1, text: prose }),
  );

/** Names of properties with English text for readers: `{en, zh}` in a row, the message of `translate`. */
const properties = new Set(['en', 'message']);

/** The English texts of the examples: their READMEs, and `{en, zh}` of example.json. */
const textsOfExamples = (): readonly WrittenText[] =>
  readdirSync('examples').flatMap((id) => {
    const readme = `examples/${id}/README.md`;
    const about = `examples/${id}/example.json`;
    return [
      ...textsOfPage(readme),
      ...[...readText(about).matchAll(/"en": "((?:[^"\\]|\\.)*)"/g)].map(
        ([, text = '']) => ({ file: about, line: 1, text }),
      ),
    ];
  });

/** The English texts in a source file. */
export function textsOfSource(file: string): readonly WrittenText[] {
  const source = ts.createSourceFile(
    file,
    readText(file),
    ts.ScriptTarget.Latest,
    true,
    path.extname(file) === '.tsx' ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: WrittenText[] = [];
  const look = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      ts.isIdentifier(node.name) &&
      properties.has(node.name.text)
    ) {
      const text = literal(node.initializer);
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (text !== undefined) found.push({ file, line: line + 1, text });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** The literal part of a text, without computed parts and without code in backticks. */
function literal(node: ts.Expression): string | undefined {
  const text = ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map((s) => s.literal.text)].join(
        '…',
      )
    : ts.isStringLiteralLike(node)
      ? node.text
      : undefined;
  return text?.replace(/`[^`]*`/g, '…');
}

/** All English texts of the guide, starting from the project root. */
export const allTexts = (): readonly WrittenText[] => [
  ...listPages(englishFolder).flatMap((page) =>
    textsOfPage(`${englishFolder}/${page}`),
  ),
  ...textsOfExamples(),
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .flatMap((file) => textsOfSource(path.posix.join('src', file))),
];
