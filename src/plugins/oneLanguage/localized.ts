import ts from 'typescript';
import type { Locale } from '../../data/schema/text';
import { cutProperty, edit } from './edits';

const languages: readonly string[] = ['en', 'zh'] satisfies Locale[];

/**
 * Reduces each `{en, zh}` in the tables and rules to the language of the build:
 * `{en: 'Copy', zh: '复制'}` becomes `{zh: '复制'}`.
 *
 * @param source - a module in src/data or src/domain
 * @param locale - the language to keep; any other value keeps both
 * @returns the module; an object with keys other than these two doesn't change
 */
export function keepLanguage(source: string, locale: string): string {
  if (!languages.includes(locale)) return source;
  return edit(source, (node) => {
    if (!ts.isObjectLiteralExpression(node)) return [];
    const { properties } = node;
    const kept = properties.find(({ name }) => name?.getText() === locale);
    const isPair =
      properties.length === languages.length &&
      properties.every(
        (property) =>
          (ts.isPropertyAssignment(property) ||
            ts.isShorthandPropertyAssignment(property)) &&
          languages.includes(property.name.getText()),
      );
    if (!isPair || !kept) return [];
    return properties
      .filter((property) => property !== kept)
      .map((property) => cutProperty(property, source));
  });
}
