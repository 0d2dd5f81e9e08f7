import { describe, expect, it } from 'vitest';
import type { DockerEdits } from '../../../../src/domain/dockerfile/formState';
import {
  dockerignoreText,
  extraFiles,
  toGroups,
} from '../../../../src/domain/dockerfile/toFile';
import { filesOf, outcomeOfState } from '../../../support/dockerStates';

/** The requirements file that the generator writes, or null if it uses the user's own. */
const written = (yours: string, edits: DockerEdits = {}): string | null => {
  const { result } = outcomeOfState({ yours, ...edits });
  return result
    ? (extraFiles(result.spec).find(({ path }) => /\.txt$/.test(path))?.text ??
        null)
    : null;
};

const rules = (yours: string, edits: DockerEdits = {}) =>
  outcomeOfState({ yours, ...edits }).findings.map(({ rule }) => rule);

/** How the generator explains the line that copies the list of packages. */
const copyExplained = (yours: string): string | undefined => {
  const { result } = outcomeOfState({ yours });
  return (result ? toGroups(result.spec) : [])
    .flat()
    .find(({ body }) => body.startsWith('requirements'))?.why.en;
};

describe('the copied list of packages', () => {
  it.each([
    ['einops==0.8.0\n', /^Copied by itself/],
    ['attrs @ file:///croot/attrs_1668696182826/work\n', /^Generated/],
  ])('is the user’s own or generated: %j', (yours, explained) => {
    expect(copyExplained(yours)).toMatch(explained);
  });
});
describe('paths of conda’s builds', () => {
  const yours = [
    'attrs @ file:///croot/attrs_1668696182826/work',
    'einops==0.8.0',
    '',
  ].join('\n');
  it('are replaced by the name', () => {
    expect(written(yours)).toBe(
      [
        '# a path of conda’s build: attrs @ file:///croot/attrs_1668696182826/work',
        'attrs',
        'einops==0.8.0',
        '',
      ].join('\n'),
    );
  });
  it('are reported, but not as the user’s own code', () => {
    expect(rules(yours)).toContain('conda-build-path');
    expect(rules(yours)).not.toContain('own-code');
  });
});

describe('a second line for the framework that does not apply', () => {
  it.each([
    [
      'for macOS',
      'torch>=2.1; sys_platform != "darwin"\ntorch<2.3; sys_platform == "darwin"\n',
    ],
    [
      'in a group that was not chosen',
      '[project]\ndependencies = ["torch>=2.1"]\n[project.optional-dependencies]\nmac = ["torch<2.3"]\n',
    ],
  ])('%s leaves the base’s version', (_, yours) => {
    expect(rules(yours)).toContain('framework-kept');
    expect(rules(yours)).not.toContain('framework-taken');
  });
});

describe('a line for another Python', () => {
  it('is not checked against the wheels of the base’s Python', () => {
    expect(rules('numpy==1.22.0; python_version<="3.10"\n')).not.toContain(
      'no-wheel-for-python',
    );
    expect(rules('numpy==1.22.0\n')).toContain('no-wheel-for-python');
  });
  it('may name a wheel for that Python', () => {
    const wheel = 'https://host.example/a-1-cp38-cp38-linux_x86_64.whl';
    const rule = 'wheel-for-other-python';
    expect(rules(`${wheel}; python_version == "3.8"\n`)).not.toContain(rule);
    expect(rules(`${wheel}\n`)).toContain(rule);
  });
});

it('does not build a wheel that an address already has', () => {
  const { result } = outcomeOfState({
    yours:
      'https://host.example/flash_attn-2.8.3-cp312-cp312-linux_x86_64.whl\n',
  });
  expect(result?.spec.wants.wheels).toEqual([]);
});

it('names a few lines that were not understood, and counts the rest', () => {
  const yours = Array.from({ length: 40 }, () => 'not a package at all\n');
  const found = rules(yours.join(''));
  expect(found.filter((rule) => rule === 'line-not-read')).toHaveLength(5);
});

describe('an environment.yml', () => {
  const conda: DockerEdits = { recipe: 'micromamba', conda: '' };
  it('gets the files that its pip list refers to', () => {
    const yours =
      'dependencies:\n  - python=3.12\n  - pip:\n    - -r pins/dev.txt\n';
    const { result, findings } = outcomeOfState({ ...conda, yours });
    const bodies = result?.groups.flat().map(({ body }) => body) ?? [];
    expect(bodies).toContain('pins/dev.txt /tmp/pins/dev.txt');
    expect(result && dockerignoreText(result.spec)).toContain('!pins/dev.txt');
    expect(findings.map(({ rule }) => rule)).toContain('more-files');
  });
  it.each([
    ['cpuonly=2.0=0', true],
    ['pytorch=1.12.0=py3.8_cpu_0', true],
    ['pytorch=1.12.0=py3.8_cuda11.3_cudnn8.3.2_0', false],
    ['pytorch-gpu', false],
  ])('with %s uses no GPU: %s', (line, isCpu) => {
    const yours = `dependencies:\n  - ${line}\n`;
    expect(rules(yours, conda).includes('conda-cpu-build')).toBe(isCpu);
  });
});

it.each([
  ['4.0.2', true],
  ['4.5.0', false],
])('a renv.lock of R %s differs from the base: %s', (version, differs) => {
  const yours = JSON.stringify({ R: { Version: version }, Packages: {} });
  const found = rules(yours, { recipe: 'rocker' });
  expect(found.includes('r-version-differs')).toBe(differs);
});

describe('--no-binary', () => {
  const ids = (yours: string) =>
    outcomeOfState({ yours }).result?.spec.wants.wheels.map(({ id }) => id);
  it('builds its packages in the stage with the compiler, in the order of the file', () => {
    expect(ids('--no-binary=a_b,OpenCC\nopencc\na-b\neinops\n')).toEqual([
      'opencc',
      'a-b',
    ]);
  });
  it('compiles them although the index has a wheel', () => {
    const { result } = outcomeOfState({ yours: '--no-binary=a-b\na-b\n' });
    const bodies = result?.groups.flat().map(({ body }) => body) ?? [];
    expect(bodies.find((body) => body.startsWith('pip wheel'))).toMatch(
      /--no-binary a-b \\\n\s+a-b$/,
    );
  });
  it('for everything is left to pip', () => {
    expect(ids('--no-binary :all:\neinops\n')).toEqual([]);
  });
});

describe('a package without code for the GPUs', () => {
  const on = (cards: string, edits: DockerEdits) => {
    const outcome = outcomeOfState({
      machine: 'cards',
      cards,
      driver: '550.54.15',
      ...edits,
    });
    return {
      files: filesOf(outcome),
      told: outcome.findings
        .filter(({ rule }) => rule.startsWith('package-not-for'))
        .map(({ rule, place, fix }) => `${rule} ${place.field}: ${fix.en}`),
    };
  };
  const without =
    'Check that your code runs without it, or choose other GPUs above.';
  const yours = 'flash-attn==2.7.4\neinops\n';

  it('stays in the list as a comment and is not compiled', () => {
    const { files, told } = on('Tesla V100-SXM2-32GB', { yours });
    expect(told).toEqual([`package-not-for-cards yours: ${without}`]);
    expect(files.get('requirements.image.txt')).toBe(
      '# not for these GPUs: flash-attn==2.7.4\neinops\n',
    );
    const text = files.get('Dockerfile') ?? '';
    expect(text).toMatch(
      /^# Without flash-attn: no code for the server’s GPUs\.\nFROM /,
    );
    expect(text.match(/flash/g)).toHaveLength(1);
  });
  it.each([
    [{ pip: 'flash-attn einops' }, 'pip'],
    [{ compiled: 'flash-attn' }, 'compiled'],
  ])('%j: says so at the field %s', (edits, field) => {
    const { files, told } = on('Tesla V100-SXM2-32GB', edits);
    expect(told).toEqual([`package-not-for-cards ${field}: ${without}`]);
    expect(files.get('Dockerfile')).not.toMatch(/^(?!#).*flash/m);
  });
  it('names the earlier versions that have it', () => {
    const { told } = on('RTX 2080 Ti', { yours });
    expect(told).toEqual([
      'package-not-for-cards yours: Versions below 2 start at 7.5: write flash-attn<2.',
    ]);
  });
  it('is compiled in such a version', () => {
    const { files, told } = on('RTX 2080 Ti', { yours: 'flash-attn==1.0.9\n' });
    expect(told).toEqual([]);
    expect(files.get('Dockerfile')).toContain('flash-attn==1.0.9');
  });
  it('is compiled if one of the GPUs runs it', () => {
    const { files, told } = on('Tesla V100-SXM2-32GB, A100', { yours });
    expect(told).toEqual([
      'package-not-for-all-cards yours: Give containers that use it only the other GPUs.',
    ]);
    expect(files.get('Dockerfile')).toContain('flash-attn==2.7.4');
  });
});

it('a pyproject.toml: installs what the chosen groups include, and says what pip can’t', () => {
  const yours = `[project]
name = "net"
dependencies = ["einops"]
[project.optional-dependencies]
plot = ["matplotlib"]
all = ["net[plot]"]
[tool.pixi.dependencies]
python = "*"
ffmpeg = ">=7"
`;
  expect(written(yours)).toBe('einops\n');
  expect(written(yours, { groups: 'all' })).toBe('einops\nmatplotlib\n');
  expect(rules(yours)).toContain('conda-packages-of-pixi');
});
