import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {
  chineseFolder,
  englishFolder,
  listPages,
  readText,
} from '../i18n/pages';
import { parsePage } from '../i18n/parsePage';
import { proseBlocks } from '../i18n/proseBlocks';
import { readmeName } from '../../src/plugins/examples/folder';

/** A text for readers, and its location. */
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

/**
 * Names of properties with text for readers: `{en, zh}` in a row, the message of
 * `translate`, and its description, which translators read.
 */
const properties = {
  en: new Set(['en', 'message', 'description']),
  zh: new Set(['zh']),
} as const;
type Language = keyof typeof properties;

/** The texts of the examples: their READMEs, and `{en, zh}` of example.json. */
const textsOfExamples = (language: Language): readonly WrittenText[] =>
  readdirSync('examples').flatMap((id) => [
    ...textsOfPage(`examples/${id}/${readmeName(language)}`),
    ...valuesOf(language, `examples/${id}/example.json`),
  ]);

/** The values of a key in a JSON file, anywhere in it. */
const valuesOf = (key: string, file: string): readonly WrittenText[] =>
  [
    ...readText(file).matchAll(
      new RegExp(`"${key}": "((?:[^"\\\\]|\\\\.)*)"`, 'g'),
    ),
  ].map(([, text = '']) => ({ file, line: 1, text: withoutCode(text) }));

/** The texts of one language in a source file. */
export function textsOfSource(
  file: string,
  language: Language = 'en',
): readonly WrittenText[] {
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
      (ts.isPropertyAssignment(node) || ts.isJsxAttribute(node)) &&
      ts.isIdentifier(node.name) &&
      properties[language].has(node.name.text)
    ) {
      const text = node.initializer && literal(node.initializer);
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (text !== undefined) found.push({ file, line: line + 1, text });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** The literal part of a text, without computed parts and without code in backticks. */
function literal(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return withoutCode(node.text);
  if (!ts.isTemplateExpression(node)) return undefined;
  const parts = node.templateSpans.map((span) => span.literal.text);
  return withoutCode([node.head.text, ...parts].join('…'));
}

const withoutCode = (text: string): string => text.replace(/`[^`]*`/g, '…');

const textsOfSources = (language: Language): readonly WrittenText[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .flatMap((file) => textsOfSource(path.posix.join('src', file), language));

/** All English texts of the guide, starting from the project root. */
export const allTexts = (): readonly WrittenText[] => [
  ...listPages(englishFolder).flatMap((page) =>
    textsOfPage(`${englishFolder}/${page}`),
  ),
  ...textsOfExamples('en'),
  ...textsOfSources('en'),
];

/** All Chinese texts of the guide, starting from the project root. */
export const allChineseTexts = (): readonly WrittenText[] => [
  ...listPages(chineseFolder).flatMap((page) =>
    textsOfPage(`${chineseFolder}/${page}`),
  ),
  ...textsOfExamples('zh'),
  ...textsOfSources('zh'),
  ...valuesOf('message', 'i18n/zh/code.json'),
];
