import type { Node } from 'web-tree-sitter';

/** The structure of a program: the types of its nodes, without their contents. */
export const shape = (node: Node): string =>
  node.childCount
    ? `${node.type}(${node.children.map(shape).join()})`
    : node.type;
