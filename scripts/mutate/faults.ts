import ts from 'typescript';

/** A small fault: replaces the range from `start` to `end` of a file with `text`. */
export type Fault = {
  readonly file: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

type Change = Omit<Fault, 'file' | 'kind'>;
type Operator = (node: ts.Node) => Change | undefined;

/** Every place in a source file where one of the operators can plant a fault. */
export function faultsOf(file: string, source: string): readonly Fault[] {
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const found: Fault[] = [];
  const visit = (node: ts.Node): void => {
    if (isOutside(node)) return;
    for (const [kind, operator] of Object.entries(operators)) {
      const change = operator(node);
      if (change) found.push({ file, kind, ...change });
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** The source with the fault. */
export function plant(source: string, { start, end, text }: Fault): string {
  return source.slice(0, start) + text + source.slice(end);
}

/**
 * Types have no effect at run time. Texts for readers aren't behavior, nor is the
 * message of an exception, which only developers read; the examples and sources
 * of rules are what tests read.
 */
const isOutside = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  (ts.isNewExpression(node) && ts.isThrowStatement(node.parent)) ||
  (ts.isPropertyAssignment(node) &&
    /^(?:en|zh|bad|good|source)$/.test(node.name.getText()));

const operators: Readonly<Record<string, Operator>> = {
  limit: (node) =>
    swapped(node, { '<': '<=', '<=': '<', '>': '>=', '>=': '>' }),
  equality: (node) => swapped(node, { '===': '!==', '!==': '===' }),
  logic: (node) => swapped(node, { '&&': '||', '||': '&&' }),
  arithmetic: (node) => swapped(node, { '+': '-', '-': '+', '*': '/' }),

  number: (node) =>
    ts.isNumericLiteral(node)
      ? replaced(node, String(Number(node.text) + 1))
      : undefined,

  boolean: (node) => {
    if (node.kind === ts.SyntaxKind.TrueKeyword) return replaced(node, 'false');
    return node.kind === ts.SyntaxKind.FalseKeyword
      ? replaced(node, 'true')
      : undefined;
  },

  'omitted operand': (node) =>
    ts.isBinaryExpression(node) &&
    /^(?:&&|\|\||\?\?)$/.test(node.operatorToken.getText())
      ? replaced(node, node.left.getText())
      : undefined,

  'omitted statement': (node) =>
    ts.isExpressionStatement(node) ? replaced(node, ';') : undefined,

  'swapped arguments': (node) => {
    const [first, second] = ts.isCallExpression(node) ? node.arguments : [];
    if (!first || !second || isSymmetric(node)) return undefined;
    return {
      start: first.getStart(),
      end: second.getEnd(),
      text: `${second.getText()}, ${first.getText()}`,
    };
  },

  negation: (node) =>
    ts.isPrefixUnaryExpression(node) &&
    node.operator === ts.SyntaxKind.ExclamationToken
      ? replaced(node, node.operand.getText())
      : undefined,

  branch: (node) =>
    ts.isConditionalExpression(node)
      ? replaced(node.condition, `!(${node.condition.getText()})`)
      : undefined,

  'early return': (node) =>
    ts.isIfStatement(node) ? replaced(node.expression, 'false') : undefined,

  'omitted call': (node) => {
    const called = methodOf(node);
    return called && droppable.has(called.name)
      ? replaced(node, called.object)
      : undefined;
  },

  'other method': (node) => {
    const called = methodOf(node);
    const other = called && twins.get(called.name);
    return other ? replaced(called.at, other) : undefined;
  },

  'omitted element': (node) => {
    const isElement =
      ts.isSpreadElement(node) || ts.isSpreadAssignment(node)
        ? node.parent
        : undefined;
    if (!isElement) return undefined;
    return replaced(node, ts.isSpreadElement(node) ? '...[]' : '...{}');
  },

  text: (node) =>
    (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) &&
    node.text !== ''
      ? replaced(node, "''")
      : undefined,

  'text around a value': (node) =>
    (ts.isTemplateHead(node) && node.text !== '') ||
    (ts.isTemplateTail(node) && node.text !== '')
      ? replaced(node, ts.isTemplateHead(node) ? '`${' : '}`')
      : undefined,

  'pattern without its end': (node) =>
    ts.isRegularExpressionLiteral(node) ? loosened(node) : undefined,
};

const isSymmetric = (node: ts.Node): boolean =>
  /^(?:max|min)$/.test(methodOf(node)?.name ?? '');

const droppable = new Set([
  'sort',
  'trim',
  'filter',
  'toLowerCase',
  'reverse',
  'slice',
]);

const twins: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
]);

function swapped(
  node: ts.Node,
  pairs: Readonly<Record<string, string>>,
): Change | undefined {
  if (!ts.isBinaryExpression(node)) return undefined;
  const other = pairs[node.operatorToken.getText()];
  return other === undefined ? undefined : replaced(node.operatorToken, other);
}

function methodOf(node: ts.Node) {
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  const { name, expression: object } = expression;
  return { name: name.text, at: name, object: object.getText() };
}

/** The pattern without an anchor, or else without its case-insensitive flag. */
function loosened(node: ts.Node): Change | undefined {
  const text = node.getText();
  const loose = [
    text.replace(/^\/\^/, '/'),
    text.replace(/\$(\/\w*)$/, '$1'),
    text.replace(/i(\w*)$/, '$1'),
  ].find((other) => other !== text);
  return loose === undefined ? undefined : replaced(node, loose);
}

const replaced = (node: ts.Node, text: string): Change => ({
  start: node.getStart(),
  end: node.getEnd(),
  text,
});
