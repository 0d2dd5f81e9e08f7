import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { checkPlaceholders } from '../../../scripts/i18n/strings/placeholders';
import { checkTypography, proseOf } from '../../../scripts/i18n/typography';

type Text = { readonly path: string; readonly en: string; readonly zh: string };

/** Every `{en, zh}` in a module, exported or not: read from its source, because many are inside functions. */
function textsIn(file: string): Text[] {
  const source = readFileSync(file, 'utf8');
  const module = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
  );
  const texts: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [en, zh] = ['en', 'zh'].map((name) => valueOf(node, name));
      const { line } = module.getLineAndCharacterOfPosition(node.getStart());
      if (en !== undefined && zh !== undefined)
        texts.push({ path: `${file}:${String(line + 1)}`, en, zh });
    }
    ts.forEachChild(node, visit);
  };
  visit(module);
  return texts;
}

/**
 * The text of a property. A name in a template becomes a placeholder; anything
 * longer becomes an empty string.
 */
function valueOf(
  object: ts.ObjectLiteralExpression,
  name: string,
): string | undefined {
  const property = object.properties.find((p) => p.name?.getText() === name);
  if (!property || !ts.isPropertyAssignment(property)) return undefined;
  const value = property.initializer;
  if (ts.isStringLiteralLike(value)) return value.text;
  if (!ts.isTemplateExpression(value)) return undefined;
  return value.templateSpans.reduce(
    (text, { expression, literal }) =>
      text +
      (ts.isIdentifier(expression) ? `{${expression.text}}` : '') +
      literal.text,
    value.head.text,
  );
}

const texts = [
  ...['src/data', 'src/domain'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, name)),
  ),
].flatMap(textsIn);

test('there are texts to check', () => {
  expect(texts.length).toBeGreaterThan(600);
});

test('Chinese texts of facts follow Chinese typography', () => {
  const found = texts.flatMap(({ path, zh }) =>
    checkTypography(proseOf(zh)).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('both languages of a fact have the same placeholders, and neither is empty', () => {
  const messages = (language: 'en' | 'zh') =>
    new Map(texts.map((text) => [text.path, text[language]]));
  expect(checkPlaceholders(messages('en'), messages('zh'))).toEqual([]);
  expect(
    texts.filter(({ en, zh }) => en.trim() === '' || zh.trim() === ''),
  ).toEqual([]);
});
