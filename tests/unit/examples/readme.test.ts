import { describe, expect, it } from 'vitest';
import { armSection } from '../../../src/domain/examples/armSection';
import {
  readmeAddress,
  readmeCommand,
} from '../../../src/domain/examples/readmeCommand';
import {
  exampleIds,
  readExample,
  readExampleFile,
} from '../../support/examples';

/** The commands of a README, one line per block: `\` at the end of a line is removed. */
const blocks = (text: string): string[] =>
  [...text.matchAll(/^```bash[^\n]*\n([\s\S]*?)^```$/gm)].map(
    ([, block = '']) => block.replaceAll(/\s*\\\n\s*/g, ' ').trim(),
  );

const sections = (text: string) => text.match(/^## /gm)?.length;

describe.each(exampleIds)('the README of %s', (id) => {
  const en = readExampleFile(id, 'README.md');
  const zh = readExampleFile(id, 'README.zh.md');
  const { title, image, commands, bases } = readExample(id);

  it('has the title, the sections, and the commands in both languages', () => {
    expect(en.split('\n')[0]).toBe(`# ${title.en}`);
    expect(zh.split('\n')[0]).toBe(`# ${title.zh}`);
    expect(sections(en)).toBeGreaterThanOrEqual(5);
    expect(sections(zh)).toBe(sections(en));
    expect(blocks(zh)).toEqual(blocks(en));
  });

  it('has no line breaks in Chinese paragraphs, where Markdown would insert a space', () => {
    expect(zh).not.toMatch(
      /[\p{Script=Han}，。；：、）”]\n[\p{Script=Han}（“]/u,
    );
  });

  it('says what to change for Arm, as the table of images does', () => {
    const images = bases.map((base) => base.image);
    const section = (locale: 'en' | 'zh') =>
      armSection(images, locale).join('\n');
    expect(en).toContain(`\n${section('en')}\n`);
    expect(zh).toContain(`\n${section('zh')}\n`);
  });

  it.each([
    ['English', en],
    ['Chinese', zh],
  ])('has no port in %s that the reader’s own can’t replace', (_, text) => {
    const prose = text
      .replaceAll(/^```[\s\S]*?^```$/gm, '')
      .replaceAll(/`[^`]*`/g, '')
      .replaceAll(/<(http[^>]*)>/g, (__, address: string) =>
        readmeAddress(address),
      );
    expect(prose).not.toMatch(/\b18\d{3}\b/);
  });

  it('has the commands of example.json', () => {
    const written = blocks(en).map(readmeCommand);
    const own = (command: string) =>
      command
        .replaceAll('{image}', `{imagePrefix}${image}`)
        .replaceAll('linux/amd64', '{platform}')
        .replaceAll('--shm-size 16g', '--shm-size {shm}')
        .replaceAll('{gpu}', '0');
    expect(written).toContain(own(commands.build));
    expect(written).toContain(own(commands.run));
  });
});
