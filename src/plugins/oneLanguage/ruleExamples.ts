import ts from 'typescript';
import { cutProperty, edit } from './edits';

/**
 * Removes the `bad` and `good` examples of the doctor's rules, their source, and
 * when to ignore them: they are for the tests and for the page of the rule.
 *
 * @param source - a module in src/domain/doctor
 */
export const withoutExamples = (source: string): string =>
  edit(source, (node) =>
    ts.isPropertyAssignment(node) &&
    /^(bad|good|source|except)$/.test(node.name.getText()) &&
    (ts.isArrayLiteralExpression(node.initializer) ||
      ts.isObjectLiteralExpression(node.initializer) ||
      ts.isStringLiteral(node.initializer))
      ? [cutProperty(node, source)]
      : [],
  );
