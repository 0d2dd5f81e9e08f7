import { visit } from 'unist-util-visit';
import { compareSections } from '../compare';
import type { Page, Section } from '../parsePage';
import { asRoot } from './components';

/** The same link targets and images in each section. */
export function checkLinks(english: Page, chinese: Page): string[] {
  return [
    ...compareSections(
      english,
      chinese,
      'link to',
      targets(['link', 'definition']),
    ),
    ...compareSections(english, chinese, 'image', targets(['image'])),
  ];
}

function targets(types: readonly ('link' | 'definition' | 'image')[]) {
  return ({ nodes }: Section): string[] => {
    const found: string[] = [];
    visit(asRoot(nodes), (node) => {
      if ('url' in node && types.some((type) => type === node.type))
        found.push(node.url);
    });
    return found;
  };
}
