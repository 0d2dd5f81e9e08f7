/**
 * The build of one language removes the other language from every `{en, zh}` in
 * the tables and the domain (src/plugins/oneLanguage), going only by the keys. So
 * an object with exactly these keys must be a text: a table of locale names, for
 * example, would lose half of its rows on each site, and no test of the source
 * would notice.
 * @type {import('eslint').Rule.RuleModule}
 */
export const onlyTexts = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      noText:
        'An object with the keys `en` and `zh` is a text: give it the type Localized, or choose other keys.',
    },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } =
      context.sourceCode.parserServices;
    if (!program) return {};
    const checker = program.getTypeChecker();
    /** @param {any} node */
    const isText = (node) => {
      const type = checker.getContextualType(esTreeNodeToTSNodeMap.get(node));
      return (type?.isUnion() ? type.types : [type]).some(
        (/** @type {any} */ one) => one?.aliasSymbol?.name === 'Localized',
      );
    };
    return {
      /** @param {any} node */
      ObjectExpression(node) {
        const names = node.properties.map(
          (/** @type {any} */ { key }) => key?.name ?? key?.value,
        );
        if (names.sort().join() === 'en,zh' && !isText(node))
          context.report({ node, messageId: 'noText' });
      },
    };
  },
};
