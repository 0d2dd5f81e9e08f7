import lab from '../labs/example';
import type { Placeholders } from '../../src/domain/command/template';
import { emptyProfile } from '../../src/domain/profile/parseProfile';
import { resolveProfile } from '../../src/domain/profile/resolveProfile';
import { fillPageCommand, pageCommands } from './pageCommands';
import { fencesIn, inlineCode } from './pageCode';
import { widgetCommands } from './widgetCommands';

/**
 * Every bash text that the site shows this reader, without duplicates: `<Cmd>` and
 * fences of pages, errors, and READMEs, and the default output of the widgets.
 * Comments are those of the English pages.
 */
export function shownCommands(placeholders: Placeholders): readonly string[] {
  const { user, home, data, prefix, imagePrefix } = placeholders;
  const texts = [
    ...pageCommands().flatMap((command) => {
      const filled = fillPageCommand(command, placeholders, 'bash');
      return filled.ok ? [filled.text] : [];
    }),
    ...fencesIn('bash'),
    ...widgetCommands({
      ...resolveProfile(emptyProfile, lab, 'linux'),
      ...(user && { user }),
      ...(home && { home }),
      ...(data && { data }),
      ...(prefix && { containerPrefix: prefix }),
      ...(imagePrefix && { imagePrefix }),
    }),
  ];
  return [...new Set(texts.map((text) => text.trim()))];
}

/** The docker commands inside a line of text, such as `docker ps -a` here. */
export const inlineCommands = (): readonly string[] => [
  ...new Set(inlineCode().filter(isInlineCommand)),
];

/** More than a command's name: `docker load` alone is only a mention. */
export const isInlineCommand = (code: string) =>
  /^docker \S+ \S/.test(code) && !code.includes('…');
