import { describe, expect, it } from 'vitest';
import { otherPackageFiles } from '../../../../src/data/otherPackageFiles';
import { otherFile } from '../../../../src/domain/requirements/otherFile';
import { outcomeOfState } from '../../../support/dockerStates';

/** The shape of each file that the generator must name instead of misreading it. */
const texts: readonly (readonly [id: string, text: string])[] = [
  [
    'poetry-lock',
    '[[package]]\nname = "a"\nversion = "1"\n\n[metadata]\nlock-version = "2.0"\ncontent-hash = "0"\n',
  ],
  ['pdm-lock', '[metadata]\ncontent_hash = "sha256:0"\n\n[[package]]\n'],
  ['pylock', 'lock-version = "1.0"\n[[packages]]\nname = "a"\n'],
  ['pixi', '[workspace]\nchannels = ["conda-forge"]\n[dependencies]\na = "*"'],
  ['pixi', '[project]\nname = "a"\nchannels = []\n'],
  ['pixi', 'version: 6\nenvironments:\n  default:\npackages:\n- conda: x\n'],
  [
    'conda-lock',
    'version: 1\nmetadata:\n  content_hash:\n    linux-64: 0\npackage:\n- name: a\n',
  ],
  ['conda-list', '# platform: linux-64\n@EXPLICIT\nhttps://h/a-1-0.conda\n'],
  ['conda-list', '# packages in environment at /opt/conda:\n#\na  1.0  py_0\n'],
  ['conda-list', '_libgcc_mutex=0.1=main\npytorch=1.7.1=py3.8_cuda11.0_0\n'],
  ['pip-list', 'Package    Version\n---------- -------\nnumpy      1.26.4\n'],
  ['pipfile', '[[source]]\nname = "pypi"\n\n[packages]\nnumpy = "*"\n'],
  ['pipfile', '{"_meta": {"pipfile-spec": 6}, "default": {}}'],
  ['setup', '[metadata]\nname = a\n\n[options]\ninstall_requires =\n  torch\n'],
  ['setup', 'from setuptools import setup\nsetup(install_requires=["a"])\n'],
  ['dockerfile', 'FROM python:3.12\nRUN pip install numpy\n'],
  ['json', '{"dependencies": {"react": "19"}}'],
  [
    'toml',
    'name = "A"\n[deps]\nCUDA = "052768ef-5323-5732-b1bb-66c8b64840ba"\n',
  ],
];

describe('a list of packages in a format that is not read', () => {
  it.each(texts)('is named: %s, %j', (id, text) => {
    expect(otherFile(text)?.id).toBe(id);
    expect(otherFile(`\uFEFF${text.replaceAll('\n', '\r\n')}`)?.id).toBe(id);
  });

  it.each([
    ['poetry-lock', '[[package]]'],
    ['poetry-lock', 'content-hash'],
    ['pdm-lock', '[[package]]'],
    ['pdm-lock', 'content_hash'],
    ['pylock', 'lock-version'],
    ['pylock', '[[packages]]'],
    ['conda-lock', 'metadata:'],
    ['conda-lock', 'package:'],
    ['conda-list', '@EXPLICIT'],
    ['pip-list', 'Package'],
    ['pipfile', '[packages]'],
    ['dockerfile', 'FROM'],
    ['dockerfile', 'RUN'],
  ])('is %s only with %s at the beginning of a line', (id, mark) => {
    const marked = texts
      .filter(([own]) => own === id)
      .map(([, text]) => `\n${text}`)
      .filter((text) => text.includes(`\n${mark}`));
    expect(marked).not.toEqual([]);
    for (const text of marked)
      expect(otherFile(text.replace(`\n${mark}`, `\nx${mark}`))?.id).not.toBe(
        id,
      );
  });

  it('has an example of every row', () => {
    expect(new Set(texts.map(([id]) => id))).toEqual(
      new Set(otherPackageFiles.map(({ id }) => id)),
    );
  });

  it('gives a message at the field and no Dockerfile', () => {
    const { problems, result } = outcomeOfState({ yours: texts[0]?.[1] ?? '' });
    expect(problems.map(({ field }) => field)).toEqual(['yours']);
    expect(problems[0]?.message.en).toContain('poetry export');
    expect(result).toBeNull();
  });
});

it.each([
  'numpy==1.26.4\n',
  '-r a.txt\n',
  'name: a\nchannels:\n  - conda-forge\ndependencies:\n  - numpy=1.26.4=py312_0\n',
  '[project]\nname = "a"\ndependencies = ["numpy"]\n[tool.pytest.ini_options]\naddopts="--cov=src"\n',
  'version = 1\nrequires-python = ">=3.12"\n\n[[package]]\nname = "a"\n',
  '{"R": {"Version": "4.5.2"}, "Packages": {}}',
  'Package: a\nVersion: 1.0\nImports:\n    dplyr\n',
])('%j is read', (text) => {
  expect(otherFile(text)).toBeNull();
});
