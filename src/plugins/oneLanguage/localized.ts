import ts from 'typescript';
import type { Locale } from '../../data/schema/text';
import { cutProperty, edit } from './edits';

const languages: readonly string[] = ['en', 'zh'] satisfies Locale[];

/**
 * Leaves of each `{en, zh}` of the tables and rules the language that is built:
 * `{en: 'Copy', zh: '复制'}` becomes `{zh: '复制'}`.
 *
 * @param source - a module of src/data or src/domain
 * @param locale - the language that stays; one that is neither keeps both
 * @returns the module; an object with other keys beside the two is left alone
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
