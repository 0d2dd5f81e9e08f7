import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withIncluded } from '../../../../src/domain/requirements/groups';
import { asked, notAlone } from '../../../../src/domain/requirements/lines';
import {
  formatOf,
  readFile,
} from '../../../../src/domain/requirements/readFile';
import type { ReadFile } from '../../../../src/domain/requirements/types';

/** `line kind name spec …` for every package, short enough for a table. */
const told = (read: ReadFile) =>
  asked(read).map(({ wanted, line }) =>
    [
      line.first,
      wanted.manager,
      wanted.name + wanted.extras,
      wanted.spec,
      wanted.url,
      wanted.marker,
      wanted.group,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

const kinds = ({ lines }: ReadFile) => lines.map(({ kind }) => kind);

describe('requirements.txt', () => {
  it.for<[string, string[]]>([
    ['numpy', ['1 pip numpy']],
    ['numpy==1.26.4  # old', ['1 pip numpy ==1.26.4']],
    ['Flash_Attn >= 2.5 , < 3', ['1 pip Flash_Attn >=2.5,<3']],
    ['jax[cuda12]>=0.4', ['1 pip jax[cuda12] >=0.4']],
    ['torch (>=2.0)', ['1 pip torch >=2.0']],
    ['torch-scatter -f https://a.example/w.html', ['1 pip torch-scatter']],
    ['a-b==1 --no-build-isolation', ['1 pip a-b ==1']],
    ['torch==2.1.0+cu118', ['1 pip torch ==2.1.0+cu118']],
    [
      'pywin32>=306; sys_platform == "win32"',
      ['1 pip pywin32 >=306 sys_platform == "win32"'],
    ],
    [
      'git+https://github.com/facebookresearch/detectron2.git@v0.6',
      [
        '1 pip detectron2 git+https://github.com/facebookresearch/detectron2.git@v0.6',
      ],
    ],
    [
      'pkg @ git+https://host.example/a/b.git@main#subdirectory=c',
      ['1 pip pkg git+https://host.example/a/b.git@main#subdirectory=c'],
    ],
    [
      'https://host.example/a-1-py3-none-any.whl; platform_system == "Windows"',
      [
        '1 pip a https://host.example/a-1-py3-none-any.whl platform_system == "Windows"',
      ],
    ],
    [
      'a @ https://host.example/a.zip;b=c ; os_name == "nt"',
      ['1 pip a https://host.example/a.zip;b=c os_name == "nt"'],
    ],
    ['-e .', ['1 pip . .']],
    ['-e ./libs/foo[dev]', ['1 pip foo[dev] ./libs/foo[dev]']],
    [
      '--editable=git+https://host.example/a/b#egg=c_d',
      ['1 pip c_d git+https://host.example/a/b#egg=c_d'],
    ],
    [
      'https://host.example/flash_attn-2.5.8+cu122-cp310-cp310-linux_x86_64.whl',
      [
        '1 pip flash_attn https://host.example/flash_attn-2.5.8+cu122-cp310-cp310-linux_x86_64.whl',
      ],
    ],
    [
      'a==1 \\\n  --hash=sha256:aa \\\n  --hash=sha256:bb\nb==2',
      ['1 pip a ==1', '4 pip b ==2'],
    ],
    ['\uFEFFa==1\r\nb==2\r\n', ['1 pip a ==1', '2 pip b ==2']],
    ['a \\\n# remark\n>=1', ['1 pip a']],
  ])('%j', ([text, packages]) => {
    expect(told(readFile(text))).toEqual(packages);
  });

  it.for<[string, string, string]>([
    ['-r base.txt', '-r', 'base.txt'],
    ['-rbase.txt', '-r', 'base.txt'],
    ['--requirement=base.txt', '-r', 'base.txt'],
    ['-c  constraints.txt  # pins', '-c', 'constraints.txt'],
    [
      '--index-url https://a.example/simple',
      '--index-url',
      'https://a.example/simple',
    ],
    ['-i https://a.example/simple', '--index-url', 'https://a.example/simple'],
    [
      '--extra-index-url=https://a.example',
      '--extra-index-url',
      'https://a.example',
    ],
    ['-f https://a.example/whl', '--find-links', 'https://a.example/whl'],
    [
      '--find-links "https://a.example/whl"',
      '--find-links',
      'https://a.example/whl',
    ],
    ['--pre', '--pre', ''],
    ['--no-binary :all:', '--no-binary', ':all:'],
  ])('%s', ([text, name, value]) => {
    expect(readFile(text).lines).toMatchObject([
      { kind: 'option', option: { name, value } },
    ]);
  });

  it.each([
    'numpy=1.19.2=py38h54aff64_0',
    'pip install torch',
    '--frobnicate',
    '<<<<<<< HEAD',
    'a b',
  ])('keeps and reports %j', (text) => {
    expect(kinds(readFile(`a==1\n${text}`))).toEqual(['package', 'unread']);
  });
});

describe('environment.yml', () => {
  const text = `name: x # of the lab
channels:
  - conda-forge
  - nvidia
dependencies:
  - python=3.10
  - pytorch::pytorch>=2,<3
  - "numpy 1.26.*"
  - cudatoolkit=11.8=h_1 # [linux]
  - gdal[version='>=3.8']
  - pip
  - pip:
      - -r more.txt
      - transformers==4.40
      - git+https://host.example/a/b.git
  - what is this
prefix: /home/x
`;
  it('has packages of conda and pip, each with its line', () => {
    expect(told(readFile(text))).toEqual([
      '6 conda python =3.10',
      '7 conda pytorch >=2,<3 pytorch',
      '8 conda numpy 1.26.*',
      '9 conda cudatoolkit =11.8=h_1',
      '10 conda gdal >=3.8',
      '11 conda pip',
      '14 pip transformers ==4.40',
      '15 pip b git+https://host.example/a/b.git',
    ]);
    const { lines, language } = readFile(text);
    expect(lines[12]).toMatchObject({ kind: 'option', option: { name: '-r' } });
    expect(lines[15]?.kind).toBe('unread');
    expect(language).toBe('=3.10');
  });

  it('reports the line that isn’t valid YAML', () => {
    expect(kinds(readFile('dependencies:\n  - a\n - b: [\n'))).toContain(
      'unread',
    );
  });
});

describe('pyproject.toml', () => {
  const text = `[build-system]
requires = ["setuptools>=61", "torch"]

[project]
name = "x"
requires-python = ">=3.10"
dependencies = [
  "torch>=2.1", # the framework
  'numpy<2', "einops",
]
[project.optional-dependencies]
fast = ["flash-attn>=2.5"]
[dependency-groups]
dev = ["pytest", {include-group = "lint"}]
lint = ["ruff"]
[tool.uv.sources]
torch = { index = "pytorch-cu121" }
`;
  it('reads PEP 621, extras, and groups, but not build requirements', () => {
    const read = readFile(text);
    expect(told(read)).toEqual([
      '8 pip torch >=2.1',
      '9 pip numpy <2',
      '9 pip einops',
      '12 pip flash-attn >=2.5 fast',
      '14 pip pytest dev',
      '15 pip ruff lint',
    ]);
    expect(read.language).toBe('>=3.10');
  });

  it("reads Poetry's table, with versions in pip's notation", () => {
    const read = readFile(`[tool.poetry.dependencies]
python = "^3.9"
numpy = "^1.21"
pandas = "~2.0.1"
six = "*"
torch = { version = "2.0.1", source = "torch" }
foo = { git = "https://host.example/a/foo.git", rev = "abc" }
bar = { version = "^0.3.1", optional = true }
[tool.poetry.group.dev.dependencies]
pytest = "^7"
`);
    expect(told(read)).toEqual([
      '3 pip numpy >=1.21,<2',
      '4 pip pandas >=2.0.1,<2.1',
      '5 pip six',
      '6 pip torch ==2.0.1',
      '7 pip foo git+https://host.example/a/foo.git@abc',
      '8 pip bar >=0.3.1,<0.4 optional',
      '10 pip pytest >=7,<8 dev',
    ]);
    expect(read.language).toBe('^3.9');
  });

  it('reports the line that isn’t valid TOML', () => {
    expect(kinds(readFile('[project]\ndependencies = [\n"a"\nb\n'))).toContain(
      'unread',
    );
  });
});

it('uv.lock: one version of each package, its source, and what isn’t for Linux', () => {
  const read = readFile(`version = 1
requires-python = ">=3.11"

[[package]]
name = "colorama"
version = "0.4.6"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "pywin32"
version = "310"
source = { registry = "https://pypi.org/simple" }
wheels = [
    { url = "https://files.example/pywin32-310-cp311-cp311-win_amd64.whl" },
]

[[package]]
name = "me"
version = "0.1.0"
source = { editable = "." }

[[package]]
name = "b"
version = "1.0"
source = { git = "https://host.example/a/b.git?rev=main#0123abc" }
`);
  expect(told(read)).toEqual([
    '4 pip colorama ==0.4.6',
    '9 pip pywin32 ==310 sys_platform != "linux"',
    '22 pip b ==1.0 git+https://host.example/a/b.git@0123abc',
  ]);
  expect(read.language).toBe('>=3.11');
});

it('renv.lock', () => {
  const read = readFile(`{
  "R": { "Version": "4.3.2" },
  "Packages": {
    "sf": {
      "Package": "sf",
      "Version": "1.0-15"
    },
    "dplyr": { "Package": "dplyr", "Version": "1.1.4" }
  }
}`);
  expect(told(read)).toEqual(['4 cran sf 1.0-15', '8 cran dplyr 1.1.4']);
  expect(read.language).toBe('4.3.2');
});

it('DESCRIPTION', () => {
  const read = readFile(`Package: x
Title: About
Depends: R (>= 4.1), methods
Imports:
    dplyr (>= 1.0),
    sf,
Suggests: testthat
Remotes: r-lib/foo@v1
`);
  expect(told(read)).toEqual([
    '5 cran dplyr >= 1.0',
    '6 cran sf',
    '7 cran testthat Suggests',
    '8 cran foo r-lib/foo@v1',
  ]);
  expect(read.language).toBe('>= 4.1');
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...['numpy', '==1.0', '\n', '\r\n', ' \\\n', '# x', '-r a', '[project]'],
    ...['dependencies:', '  - a', '{', '"Packages":', '[[package]]', '= "'],
    ...['Imports: a', ' b,', '; python_version<"3"', '\uFEFF', "'", '--hash=x'],
  );
  it('is read without loss: every line once, none invented', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((a) => a.join('')),
        ),
        (text) => {
          const read = readFile(text);
          expect(read.lines.map((line) => line.text).join('\n')).toBe(
            text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
          );
          read.lines.forEach((line, i) => {
            expect(line.first).toBe((read.lines[i - 1]?.last ?? 0) + 1);
          });
          expect(formatOf(text)).toBe(read.format);
        },
      ),
      { numRuns: 400 },
    );
  });
});

it.each([
  ['[[package]]\nname = "a"\n', 'uv-lock'],
  ['version = 1\n\n[[package]]  \nname = "a"\n', 'uv-lock'],
  ['numpy\n# like [[package]]\n', 'requirements'],
  ['numpy # [[package]]\n', 'requirements'],
  ['[[package]] # of uv\n[project]\n', 'pyproject'],
])('the format of %j is %s', (text, format) => {
  expect(formatOf(text)).toBe(format);
});

it.each([
  ['attrs @ file:///croot/attrs_1668696182826/work', 'conda-build'],
  [
    'a @ file:///home/conda/feedstock_root/build_artifacts/a_1613752/work',
    'local',
  ],
  [
    'pytz @ file:///home/conda/feedstock_root/build_artifacts/pytz_1695173042/work',
    'conda-build',
  ],
  ['certifi @ file:///croot/certifi_1671487769961/work/certifi', 'conda-build'],
  ['zipp @ file:///C:/ci/zipp_1605112853271/work', 'conda-build'],
  ['torch @ file:///home/me/torch-2.5.0-cp310-cp310-linux_x86_64.whl', 'local'],
  ['-e /croot/attrs_1668696182826/work', 'local'],
])('%s comes from: %s', (line, from) => {
  expect(asked(readFile(line))[0]?.wanted.from).toBe(from);
});

const edge = (name: string, more = '') => `{ name = "${name}"${more} }`;
const lock = (...packages: readonly string[]) =>
  readFile(
    `version = 1\n${packages.map((one) => `\n[[package]]\n${one}\n`).join('')}`,
  );
const index = (name: string, more = '') =>
  `name = "${name}"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\n${more}`;

it('uv.lock: what only an extra, a group, or another system needs', () => {
  const read = lock(
    `name = "me"\nversion = "0"\nsource = { editable = "." }
dependencies = [${edge('a', ', extra = ["fast"]')}, ${edge('w', `, marker = "sys_platform == 'win32'"`)}]
[package.optional-dependencies]
plot = [${edge('p')}, ${edge('a')}]
all = [${edge('p')}]
[package.dev-dependencies]
dev = [${edge('t')}]`,
    index(
      'a',
      `dependencies = [${edge('b')}]\n[package.optional-dependencies]\nfast = [${edge('c')}]\nslow = [${edge('d')}]`,
    ),
    ...['b', 'c', 'd', 'p', 't', 'w'].map((name) => index(name)),
  );
  expect(told(read).map((line) => line.replace(/^\d+ pip /, ''))).toEqual([
    'a ==1',
    'b ==1',
    'c ==1',
    // what nothing needs is installed: the lock says more than is understood
    'd ==1',
    'p ==1 plot',
    'p ==1 all',
    't ==1 dev',
    'w ==1 sys_platform != "linux"',
  ]);
});

describe('pyproject.toml: what includes something else', () => {
  const read = readFile(`[project]
name = "My.Net"
dependencies = ["numpy"]
[project.optional-dependencies]
gpu = ["cupy-cuda12x"]
plot = ["matplotlib"]
all = ["my-net[gpu, plot]"]
[dependency-groups]
lint = ["ruff"]
dev = ["pytest", {include-group = "lint"}, "my_net[all]"]
[tool.uv]
dev-dependencies = ["ipython"]
`);
  it('is no package', () => {
    expect(told(read)).toEqual([
      '3 pip numpy',
      '5 pip cupy-cuda12x gpu',
      '6 pip matplotlib plot',
      '9 pip ruff lint',
      '10 pip pytest dev',
      '12 pip ipython dev',
    ]);
  });
  it.each([
    [['lint'], ['lint']],
    [['all'], ['all', 'gpu', 'plot']],
    [['dev'], ['dev', 'lint', 'all', 'gpu', 'plot']],
  ])('%j brings along %j', (groups, all) => {
    expect(withIncluded(groups, read.includes)).toEqual(all);
  });
  it('ends if two groups include each other', () => {
    const { includes } = readFile(
      '[dependency-groups]\na = [{include-group = "b"}]\nb = [{include-group = "a"}]\n',
    );
    expect(withIncluded(['a'], includes)).toEqual(['a', 'b']);
  });
});

it('pyproject.toml: packages of pixi, from channels and from PyPI', () => {
  const read = readFile(`[project]
name = "x"
dependencies = ["einops"]
[tool.pixi.workspace]
channels = ["conda-forge"]
platforms = ["linux-64"]
[tool.pixi.dependencies]
python = "3.11.*"
pytorch-gpu = { version = ">=2.5,<3", channel = "conda-forge" }
[tool.pixi.pypi-dependencies]
timm = "*"
x = { path = ".", editable = true }
[tool.pixi.target.osx-arm64.dependencies]
libomp = "*"
[tool.pixi.feature.dev.dependencies]
pytest = "*"
`);
  expect(told(read)).toEqual([
    '3 pip einops',
    '8 conda python 3.11.*',
    '9 conda pytorch-gpu >=2.5,<3 conda-forge',
    '11 pip timm',
    '12 pip x .',
    '16 conda pytest dev',
  ]);
});

it.each(['["numpy", "not a package"]', '["not a package", "numpy"]'])(
  'pyproject.toml: %s asks for one entry a line',
  (list) => {
    const read = readFile(`[project]\ndependencies = ${list}\n`);
    const [line] = read.lines.filter(({ kind }) => kind === 'unread');
    expect(line).toMatchObject({ first: 2, why: notAlone });
  },
);

it('pyproject.toml: editable packages of PDM, and the table of old Flit', () => {
  expect(
    told(
      readFile(
        '[tool.pdm.dev-dependencies]\ntest = ["pytest", "-e file:///${PROJECT_ROOT}/sub#egg=sub"]\n[tool.flit.metadata]\nrequires = ["numpy"]\n[tool.flit.metadata.requires-extra]\ndoc = ["sphinx"]\n',
      ),
    ),
  ).toEqual([
    '2 pip pytest test',
    '2 pip sub file:///${PROJECT_ROOT}/sub#egg=sub test',
    '4 pip numpy',
    '6 pip sphinx doc',
  ]);
});
