import { describe, expect, it } from 'vitest';
import type { DockerEdits } from '../../../../src/domain/dockerfile/formState';
import { filesOf, outcomeOfState } from '../../../support/dockerStates';

const outcomeOf = (cards: string, driver: string, edits: DockerEdits) =>
  outcomeOfState({
    recipe: 'python',
    machine: 'cards',
    requirements: false,
    cards,
    driver,
    ...edits,
  });

/** `cu126 torch==2.14.*` of an outcome; null if the Dockerfile sets no index. */
function chosen(outcome: ReturnType<typeof outcomeOf>): string | null {
  const torch = outcome.result?.spec.wants.torch;
  return torch ? [torch.option.index, ...torch.packages].join(' ') : null;
}

describe('PyTorch by pip comes from the index for the machine', () => {
  it.for([
    ['TITAN Xp', '535.183.01', 'torch', 'cu126 torch==2.14.*'],
    ['TITAN Xp', '535.183.01', 'torch>=2.3', 'cu126 torch==2.14.*,>=2.3'],
    ['TITAN Xp', '535.183.01', 'torch<2.5', 'cu121 torch==2.4.*,<2.5'],
    ['A100-SXM4-80GB', '580.95.05', 'torch', 'cu130 torch==2.14.*'],
    ['RTX 5090', '580.95.05', 'torch', 'cu130 torch==2.14.*'],
    ['RTX 5090', '570.124.06', 'torch', 'cu128 torch==2.11.*'],
    // A machine with an Arm processor has its own wheels.
    ['GB10', '580.95.05', 'torch', 'cu130 torch==2.14.*'],
    ['Tesla K80', '470.256.02', 'torch', 'cu117 torch==2.0.*'],
    // The last release that supports both.
    ['7.0, 12.0', '580.95.05', 'torch', 'cu128 torch==2.10.*'],
    // A companion's version decides on PyTorch's.
    [
      'A100-SXM4-80GB',
      '535.183.01',
      'torchvision==0.16.0',
      'cu121 torch==2.1.* torchvision==0.16.0',
    ],
    // The pinned version, for the CUDA of its build.
    [
      'A100-SXM4-80GB',
      '535.183.01',
      'torch==2.1.2+cu118',
      'cu118 torch==2.1.2',
    ],
    [
      'A100-SXM4-80GB',
      '535.183.01',
      'torch==2.7.1\ntorchvision==0.22.1\ntorchaudio',
      'cu118 torch==2.7.1 torchaudio torchvision==0.22.1',
    ],
    // A dependency of another package.
    ['TITAN Xp', '535.183.01', 'timm', 'cu126 torch==2.14.*'],
    [
      'TITAN Xp',
      '535.183.01',
      'torchvision',
      'cu126 torch==2.14.* torchvision',
    ],
    // No index is set.
    ['TITAN Xp', '535.183.01', 'numpy', null],
    ['TITAN Xp', '535.183.01', 'torch @ https://host.example/a.whl', null],
    ['TITAN Xp', '535.183.01', 'torch; sys_platform == "win32"', null],
    ['TITAN Xp', '535.183.01', 'torch==2.1.2 --hash=sha256:aa', null],
  ] as const)('%s, driver %s, %j', ([cards, driver, yours, expected]) => {
    expect(chosen(outcomeOf(cards, driver, { yours }))).toBe(expected);
  });
});

it('removes what comes from the index or with PyTorch, and pins it', () => {
  const outcome = outcomeOf('A100-SXM4-80GB', '535.183.01', {
    yours:
      '--extra-index-url https://download.pytorch.org/whl/cu130\ntorch\nnvidia-nccl-cu12==2.21.5\ntriton==3.0\nlightning\n',
  });
  const files = filesOf(outcome);
  const file = files.get('requirements.image.txt') ?? '';
  expect(file.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
    'lightning',
    '',
  ]);
  const text = files.get('Dockerfile') ?? '';
  const order = [
    '--index-url https://download.pytorch.org/whl/cu126',
    'pip list --format=freeze',
    '-c /tmp/base-packages.txt',
  ].map((part) => text.indexOf(part));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(0);
});

describe('the findings', () => {
  it.for([
    ['TITAN Xp', '535.183.01', 'torch', ['torch-index']],
    ['TITAN Xp', '', 'torch', ['torch-index', 'torch-index-not-known']],
    [
      '6.1, 12.0',
      '580.95.05',
      'torch',
      ['torch-index', 'torch-not-for-all-cards'],
    ],
    ['RTX 5090', '580.95.05', 'torch==2.1.2', ['no-torch-wheel']],
    ['TITAN Xp', '535.183.01', 'tensorflow==2.15', ['tensorflow-without-cuda']],
    ['TITAN Xp', '535.183.01', 'tensorflow[and-cuda]', []],
  ] as const)('%s, driver %s, %s', ([cards, driver, yours, expected]) => {
    const rules = outcomeOf(cards, driver, { yours }).findings.map(
      ({ rule }) => rule,
    );
    expect(
      rules.filter((rule) => /torch-|tensorflow-/.test(rule)).sort(),
    ).toEqual([...expected].sort());
  });

  it('suggests two images if no index supports all GPUs', () => {
    const { findings, result } = outcomeOf('6.1, 12.0', '580.95.05', {
      yours: 'torch',
    });
    const finding = findings.find(
      ({ rule }) => rule === 'torch-not-for-all-cards',
    );
    expect(result?.spec.wants.torch?.second?.index).toMatch(/^cu1/);
    expect(finding?.fix.en).toContain('Build two images');
    expect(finding?.fix.zh).toContain('两个镜像');
  });
});

describe('conda', () => {
  it.for([
    ['cuda-version=13.0', ['conda-cuda-not-for-machine']],
    ['pytorch::pytorch-cuda=12.1', []],
    ['pytorch-gpu', []],
  ] as const)('%s with driver 535', ([conda, expected]) => {
    const { findings } = outcomeOf('A100-SXM4-80GB', '535.183.01', {
      recipe: 'micromamba',
      conda,
    });
    expect(
      findings.filter(({ rule }) => /^conda/.test(rule)).map((f) => f.rule),
    ).toEqual(expected);
  });
});

describe('a wheel from an address', () => {
  it.for([
    ['https://host.example/a-1.0-cp310-cp310-linux_x86_64.whl', 1],
    ['https://host.example/a-1.0-cp312-cp312-linux_x86_64.whl', 0],
    ['https://host.example/a-1.0-cp37-abi3-linux_x86_64.whl', 0],
    ['https://host.example/a-1.0-py3-none-any.whl', 0],
  ] as const)('%s', ([yours, expected]) => {
    const { findings } = outcomeOf('TITAN Xp', '535.183.01', { yours });
    expect(
      findings.filter(({ rule }) => rule === 'wheel-for-other-python'),
    ).toHaveLength(expected);
  });
});

describe('a file with hashes, which fit the builds of one index', () => {
  const hash = `--hash=sha256:${'a'.repeat(64)}`;
  const torch = `torch==2.7.1 \\\n    ${hash}`;
  const numpy = `numpy==2.1.0 ${hash}`;
  const compile = (index: string) =>
    `https://download.pytorch.org/whl/${index} -o requirements.txt`;

  it.for([
    // Of PyPI, whose build may not run here.
    ['TITAN Xp', '535.183.01', `${torch}\n${numpy}`, compile('cu118')],
    // Of the index that fits, or of another one of PyTorch.
    [
      'TITAN Xp',
      '535.183.01',
      `--extra-index-url https://download.pytorch.org/whl/cu118\n${torch}`,
      null,
    ],
    [
      'TITAN Xp',
      '535.183.01',
      `--index-url https://download.pytorch.org/whl/cu128\n${torch}`,
      compile('cu118'),
    ],
    // Torch comes with another package.
    ['RTX 5090', '570.124.06', `timm==1.0.9 ${hash}`, compile('cu128')],
    ['TITAN Xp', '535.183.01', numpy, null],
  ] as const)('%s, driver %s, %j', ([cards, driver, yours, expected]) => {
    const outcome = outcomeOf(cards, driver, { yours });
    const found = outcome.findings.find(({ rule }) => rule === 'torch-hashes');
    expect(found?.fix.en.includes(expected ?? '') ?? null).toBe(
      expected === null ? null : true,
    );
    // pip gets the whole file with its hashes, and no other index for torch.
    const dockerfile = filesOf(outcome).get('Dockerfile') ?? '';
    expect(dockerfile).toMatch(/--no-deps \\\n\s+-r \/tmp\/requirements.txt/);
    expect(dockerfile).not.toContain('download.pytorch.org');
  });

  it('has no build for the machine', () => {
    const { findings } = outcomeOf('RTX 5090', '570.124.06', {
      yours: `torch==2.1.0 ${hash}`,
    });
    expect(findings.map(({ rule }) => rule)).toContain('no-torch-wheel');
  });

  it('is installed beside the PyTorch of the base', () => {
    const outcome = outcomeOf('A100-SXM4-80GB', '580.95.05', {
      recipe: 'pytorch',
      framework: 'base',
      yours: `${torch}\n${numpy}`,
    });
    const files = filesOf(outcome);
    expect(files.get('requirements.image.txt')).toContain(numpy);
    expect(files.get('requirements.image.txt')).toMatch(
      /^# the base has it: torch/m,
    );
  });
});
