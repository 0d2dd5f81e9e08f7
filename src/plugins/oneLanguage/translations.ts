import ts from 'typescript';
import { edit, type Edit } from './edits';

/** The messages of one language by id, as in i18n/zh/code.json. */
export type Messages = Readonly<Record<string, string>>;

/**
 * Replaces id and description with the translated text in calls of the Docusaurus
 * translation API: `translate({message: '复制'})`.
 *
 * @param source - a module with JSX
 * @param messages - the language of the build; an id that isn't in it keeps the
 * source's message, as in Docusaurus itself
 * @returns the module; a call whose id isn't a literal doesn't change
 */
export const inlineTranslations = (source: string, messages: Messages) =>
  edit(source, (node) => {
    if (ts.isCallExpression(node)) return editCall(node, messages);
    if (ts.isJsxElement(node)) return editElement(node, messages);
    return [];
  });

/** `translate({id, message, description})` becomes `translate({message})`. */
function editCall(call: ts.CallExpression, messages: Messages): Edit[] {
  const [argument] = call.arguments;
  if (call.expression.getText() !== 'translate') return [];
  if (!argument || !ts.isObjectLiteralExpression(argument)) return [];
  const literals = new Map(
    argument.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) &&
      ts.isStringLiteralLike(property.initializer)
        ? [[property.name.getText(), property.initializer.text] as const]
        : [],
    ),
  );
  const id = literals.get('id');
  const message = literals.get('message');
  if (id === undefined || message === undefined) return [];
  const text = `{message: ${JSON.stringify(messages[id] ?? message)}}`;
  return [{ start: argument.getStart(), end: argument.getEnd(), text }];
}

/** `<Translate id description>text</Translate>` becomes `<Translate>text</Translate>`. */
function editElement(element: ts.JsxElement, messages: Messages): Edit[] {
  const { openingElement: opening, closingElement: closing } = element;
  if (opening.tagName.getText() !== 'Translate') return [];
  const known = opening.attributes.properties.filter(
    (attribute): attribute is ts.JsxAttribute =>
      ts.isJsxAttribute(attribute) &&
      ['id', 'description'].includes(attribute.name.getText()),
  );
  const value = known.find(({ name }) => name.getText() === 'id')?.initializer;
  if (!value || !ts.isStringLiteral(value)) return [];
  const edits = known.map((attribute) => ({
    start: attribute.getStart(),
    end: attribute.getEnd(),
    text: '',
  }));
  const text = messages[value.text];
  if (text === undefined) return edits;
  const put = `{${JSON.stringify(text)}}`;
  return [
    ...edits,
    { start: opening.getEnd(), end: closing.getStart(), text: put },
  ];
}
