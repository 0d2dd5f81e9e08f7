/**
 * Finds what Docusaurus's two lint rules miss: texts in attributes, and texts that
 * `write-translations` skips silently because their id is computed or the function
 * has another name. The entries are for `no-restricted-syntax`.
 */
const attribute =
  'JSXAttribute[name.name=/^(aria-label|aria-description|aria-roledescription|placeholder|title|alt|label)$/]';
const inAttribute = [
  `${attribute} > Literal[value=/\\p{L}{2}/u]`,
  `${attribute} > JSXExpressionContainer > Literal[value=/\\p{L}{2}/u]`,
  `${attribute} > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/\\p{L}{2}/u]`,
  `${attribute} > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}{2}/u]`,
];
const unseen = [
  "CallExpression[callee.name='translate'] > ObjectExpression > Property[key.name='id'] > :not(Literal, Identifier[name='id'])",
  "CallExpression[callee.name='translate'] > ObjectExpression > Property[key.name='id'][shorthand=true]",
  "JSXOpeningElement[name.name='Translate'] > JSXAttribute[name.name='id'] > JSXExpressionContainer",
];
const withoutId = [
  "CallExpression[callee.name='translate'] > ObjectExpression:first-child:not(:has(> Property[key.name='id']))",
  "JSXOpeningElement[name.name='Translate']:not(:has(> JSXAttribute[name.name='id']))",
];
const renamed = [
  "ImportDeclaration[source.value='@docusaurus/Translate'] > ImportSpecifier[local.name!='translate'][importKind!='type']",
  "ImportDeclaration[source.value='@docusaurus/Translate'] > ImportDefaultSpecifier[local.name!='Translate']",
];

const entries = (selectors, message) =>
  selectors.map((selector) => ({ selector, message }));

export const literalText = [
  ...entries(
    inAttribute,
    "Translate texts: translate({id, message, description}) from '@docusaurus/Translate'.",
  ),
  ...entries(
    unseen,
    'The id of a text must be a literal: the extraction silently skips a computed one.',
  ),
  ...entries(withoutId, "A text needs an id, '<component>.<part>'."),
  ...entries(
    renamed,
    "Don't rename translate and Translate: the extraction looks for these names.",
  ),
];
