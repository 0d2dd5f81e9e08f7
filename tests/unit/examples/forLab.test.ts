import { describe, expect, it } from 'vitest';
import { exampleForLab } from '../../../src/domain/examples/forLab';
import { isOwnFile } from '../../../src/plugins/examples/folder';
import other from '../../labs/other';
import {
  exampleFiles,
  exampleIds,
  readExample,
  readExampleFile,
} from '../../support/examples';

describe.each(exampleIds)('the example %s', (id) => {
  const files = exampleFiles(id)
    .filter(isOwnFile)
    .map((name) => ({ name, text: readExampleFile(id, name) }));
  const written = exampleForLab(files, other);
  const textOf = (name: string) =>
    written.find((file) => file.name === name)?.text ?? '';
  const dockerfile = textOf('Dockerfile');

  it('stays unchanged for a lab without mirrors and registry', () => {
    expect(exampleForLab(files, { mirrors: {} })).toEqual(files);
  });

  it('takes its base images from the lab’s registry', () => {
    for (const { image } of readExample(id).bases)
      expect(dockerfile).toMatch(
        new RegExp(`^FROM ${other.registryPrefix}(library/)?${image}`, 'm'),
      );
  });

  it('mounts settings that are next to it and that .dockerignore allows', () => {
    const mounted = [...dockerfile.matchAll(/source=(mirror\/\w[\w.]*)/g)].map(
      ([, file]) => file,
    );
    const added = written
      .map(({ name }) => name)
      .filter((name) => name.startsWith('mirror/'));
    expect([...new Set(mounted)].sort()).toEqual(added.sort());
    for (const file of added) {
      expect(textOf(file)).toContain('packages.glaciology.test');
      expect(textOf('.dockerignore').split('\n')).toContain(`!${file}`);
    }
  });

  it('changes nothing else', () => {
    const undone = dockerfile
      .replaceAll(/--mount=type=bind,source=mirror\S+ \\\n {4}/g, '')
      .replaceAll(/registry\.glaciology\.test:5000\/hub\/(library\/)?/g, '');
    expect(undone).toBe(readExampleFile(id, 'Dockerfile'));
  });
});

it('the tools in each example that use a mirror', () => {
  const mounts = exampleIds.map((id) => {
    const files = exampleFiles(id)
      .filter(isOwnFile)
      .map((name) => ({ name, text: readExampleFile(id, name) }));
    const added = exampleForLab(files, other)
      .filter(({ name }) => name.startsWith('mirror/'))
      .map(({ name }) => name.slice('mirror/'.length));
    return [id, added.join(' ')];
  });
  expect(Object.fromEntries(mounts)).toEqual({
    'cuda-cpp': 'sources.list',
    jupyter: 'pip.conf',
    micromamba: 'condarc',
    miniconda: 'condarc',
    'offline-huggingface': 'pip.conf',
    'pytorch-cuda-extension': '',
    'pytorch-train': 'pip.conf',
    // Debian testing, whose package sources aren't known.
    'r-base': '',
    'static-site': 'debian.sources',
    'stata-vnc': 'debian.sources',
    tensorflow: 'pip.conf',
  });
});
