import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cudaTags, pytorchTags } from '../../../src/data/imageTags';
import { dockerCodec } from '../../../src/domain/dockerfile/formState';
import { parseExample } from '../../../src/domain/examples/parseExample';
import {
  exampleFolder,
  exampleIds,
  readExample,
  readExampleFile,
} from '../../support/examples';

/** Tags that the tables list as seen or sourced, and that may therefore be offered. */
const knownTags = new Set([
  ...pytorchTags.flatMap((row) =>
    (['runtime', 'devel'] as const)
      .filter((variant) => ['seen', 'sourced'].includes(row[variant]))
      .map(
        (variant) =>
          `pytorch/pytorch:${row.torch}-cuda${row.cuda}-cudnn${String(row.cudnn)}-${variant}`,
      ),
  ),
  ...cudaTags.flatMap((row) =>
    row.os.flatMap((os) =>
      ['base', 'runtime', 'devel'].map(
        (variant) => `nvidia/cuda:${row.version}-${variant}-${os}`,
      ),
    ),
  ),
]);

const instructions = (id: string) =>
  readExampleFile(id, 'Dockerfile')
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');

it('exactly one example is recommended', () => {
  expect(exampleIds.filter((id) => readExample(id).startHere)).toEqual([
    'pytorch-train',
  ]);
});

describe.each(exampleIds)('the example %s', (id) => {
  const example = readExample(id);

  it('names the base images of its Dockerfile, in order', () => {
    const from = instructions(id).flatMap((line) =>
      line.startsWith('FROM ') ? [line.split(' ')[1]] : [],
    );
    expect(example.bases.map(({ image }) => image)).toEqual(from);
  });

  it('builds on tags that have been seen', () => {
    for (const { image, known } of example.bases) {
      if (known === 'table') expect(knownTags, image).toContain(image);
      else expect(knownTags, image).not.toContain(image);
    }
  });

  it('opens in the generator with its choices', () => {
    const { generator } = example;
    if (generator === undefined) {
      expect(example.framework).toBe('web');
      return;
    }
    expect(dockerCodec.readChoices(generator).edits).toMatchObject(generator);
    expect(generator).toHaveProperty('recipe');
  });

  it('requires no frontend, which would come from Docker Hub', () => {
    expect(readExampleFile(id, 'Dockerfile')).not.toMatch(/^#\s*syntax/im);
  });

  it('copies files that exist and that .dockerignore allows', () => {
    const ignore = readExampleFile(id, '.dockerignore').split('\n');
    expect(ignore.filter((line) => !line.startsWith('#'))[0]).toBe('*');
    const copied = instructions(id)
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) =>
        line
          .split(/\s+/)
          .slice(1, -1)
          .filter((word) => !word.startsWith('--')),
      )
      .map((name) => path.posix.normalize(name));
    for (const name of copied) {
      expect(existsSync(path.join(exampleFolder(id), name)), name).toBe(true);
      expect(ignore).toContain(`!${name}`);
    }
    const passed = ignore.filter((line) => line.startsWith('!'));
    expect(passed.map((line) => line.slice(1)).sort()).toEqual(copied.sort());
  });

  it('leaves no package lists and no caches behind', () => {
    for (const line of instructions(id)) {
      if (line.includes('apt-get')) {
        expect(line).toContain('rm -rf /var/lib/apt/lists/*');
        expect(line).toContain('--no-install-recommends');
      }
      if (/pip (install|wheel)/.test(line))
        expect(line).toContain('--no-cache-dir');
      if (/conda env create|micromamba install/.test(line))
        expect(line).toContain('clean --all');
    }
  });
});

describe('parseExample', () => {
  const good = readExample('stata-vnc');
  const changed = (part: object) => parseExample('x', { ...good, ...part });
  const command = (run: string) => () =>
    changed({ commands: { ...good.commands, run } });

  it.each([
    ['no Chinese title', () => changed({ title: { en: 'x' } }), 'title.zh'],
    [
      'an unknown framework',
      () => changed({ framework: 'mxnet' }),
      'framework: must be one of pytorch,',
    ],
    [
      'no base',
      () => changed({ bases: [] }),
      'bases: must name the base image',
    ],
    [
      'a base without a tag',
      () => changed({ bases: [{ image: 'debian', known: 'table' }] }),
      'bases.0.image: must be an image with its tag',
    ],
    [
      'an unknown placeholder',
      command(good.commands.run + ' {disk}'),
      'commands.run: knows the placeholders',
    ],
    [
      'an open port',
      command(good.commands.run.replace('127.0.0.1:', '')),
      'commands.run: must publish on 127.0.0.1 only',
    ],
    [
      'all cards',
      command(good.commands.run.replace(' -p', ' --gpus all -p')),
      'commands.run: must ask for the chosen card',
    ],
    [
      'root',
      command(good.commands.run.replace('--user "$(id -u):$(id -g)" ', '')),
      'commands.run: must run as the reader',
    ],
    [
      'a GPU for an example that needs none',
      command(good.commands.run.replace(' -p', ' --gpus device={gpu} -p')),
      'hardware: must have --gpus',
    ],
    [
      'another port',
      command(good.commands.run.replace('{vncPort}', '{notebookPort}')),
      'service: must be',
    ],
  ])('rejects %s', (_, parse, message) => {
    expect(parse).toThrow(message);
  });
});
