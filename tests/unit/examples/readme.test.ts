import { describe, expect, it } from 'vitest';
import {
  exampleIds,
  readExample,
  readExampleFile,
} from '../../support/examples';

/** The commands of a README, a block in one line: `\` at the end of a line is taken away. */
const blocks = (text: string): string[] =>
  [...text.matchAll(/^```bash\n([\s\S]*?)^```$/gm)].map(([, block = '']) =>
    block.replaceAll(/\s*\\\n\s*/g, ' ').trim(),
  );

/** As the lab of this guide fills the holes. */
const filled = (command: string, image: string) =>
  command
    .replaceAll('{image}', `tom/${image}`)
    .replaceAll('{prefix}', 'tom-')
    .replaceAll('{home}', '/home/tom')
    .replaceAll('{port}', '18000')
    .replaceAll('{gpu}', '0');

const sections = (text: string) => text.match(/^## /gm)?.length;

describe.each(exampleIds)('the README of %s', (id) => {
  const en = readExampleFile(id, 'README.md');
  const zh = readExampleFile(id, 'README.zh.md');
  const { title, image, commands } = readExample(id);

  it('has the title, the sections and the commands in both languages', () => {
    expect(en.split('\n')[0]).toBe(`# ${title.en}`);
    expect(zh.split('\n')[0]).toBe(`# ${title.zh}`);
    expect(sections(en)).toBeGreaterThanOrEqual(5);
    expect(sections(zh)).toBe(sections(en));
    expect(blocks(zh)).toEqual(blocks(en));
  });

  it('has the commands of example.json', () => {
    expect(blocks(en)).toContain(filled(commands.build, image));
    expect(blocks(en)).toContain(filled(commands.run, image));
  });
});
