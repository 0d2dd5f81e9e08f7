import type { Node } from 'web-tree-sitter';

/** The shape of a program: the types of its nodes, without what they hold. */
export const shape = (node: Node): string =>
  node.childCount
    ? `${node.type}(${node.children.map(shape).join()})`
    : node.type;
