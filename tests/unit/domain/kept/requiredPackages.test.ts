import { expect, it } from 'vitest';
import type { DockerEdits } from '../../../../src/domain/dockerfile/formState';
import { display } from '../../../../src/domain/command/word';
import { smokeTest } from '../../../../src/domain/dockerfile/smokeTest';
import { filesOf, outcomeOfState } from '../../../support/dockerStates';
import { keep, line, sentencesOf } from './keep';

const cards = (cards: string, driver: string) =>
  ({ machine: 'cards', cards, driver }) as const;
const a100 = cards('A100-SXM4-80GB', '550.54.15');
const old = cards('TITAN Xp', '470.57.02');
const mixed = cards('Tesla V100-SXM2-32GB, H100 PCIe', '550.54.15');
const none = cards('', '');

/** Files for the template “PyTorch”, line by line with `¦`. */
const files = [
  'einops¦torch',
  'torch==2.7.1',
  'torch==2.7.1+cu118',
  'torch<2.5¦torchvision==0.19.0',
  'torch>=2.9999',
  'torch @ https://a.example/torch-2.7.1-cp310-cp310-linux_x86_64.whl',
  'torchvision¦torchaudio==2.7.1¦triton==3.0',
  'nvidia-cublas-cu12==12.4.5.8¦nvidia-nccl-cu12¦nvidia-ml-py',
  'tensorflow==2.15.0¦keras',
  'jax[cuda12]==0.4.30¦jaxlib',
  'numpy==1.21.0¦scipy==1.7.0¦pandas<1.4',
  'numpy>=1.21¦numpy<2',
  'a @ https://a.example/a-1-cp310-cp310-linux_x86_64.whl¦b @ https://a.example/b-1-cp312-cp312-linux_x86_64.whl',
  'a @ https://a.example/a-1-cp39-abi3-linux_x86_64.whl¦b @ https://a.example/b-1-py3-none-any.whl',
  'flash-attn==2.7.4¦flash-attn',
  'flash-attn¦xformers¦bitsandbytes¦deepspeed¦mmcv',
  'vllm==0.8.0¦cupy-cuda12x¦pycuda',
  'detectron2 @ git+https://github.com/facebookresearch/detectron2.git@v0.6',
  'git+https://github.com/facebookresearch/detectron2.git#egg=detectron2',
  'git+https://a.example/a/b.git¦git+ssh://git@a.example/c/d.git@v2',
  'git+https://a.example/a/b.git@main#egg=b&subdirectory=c',
  'opencv-python¦opencv-python-headless¦pyaudio¦mysqlclient',
  'pywin32; sys_platform == "win32"¦uvloop; sys_platform != "win32"¦x; (platform_system == "Darwin")',
  'a; python_version < "3.8" and sys_platform == "win32"',
  '-e .¦./lib¦file:///x/y¦einops',
  '--index-url https://download.pytorch.org/whl/cu118¦torch==2.7.1¦einops',
  '--extra-index-url https://download.pytorch.org/whl/cu118¦torch-scatter==2.1.2+cu118¦torch',
  '--find-links https://download.pytorch.org/whl/torch_stable.html¦torch==2.7.1+cu118',
  'einops¦--index-url https://a.example/simple',
  '-r other.txt¦-c pins.txt¦einops',
  '--extra-index-url https://me:secret@a.example/simple¦einops',
  'einops==0.8.1 --hash=sha256:aa¦torch==2.7.1 --hash=sha256:bb',
  'what is this?¦einops',
  '[project]¦name = "x"¦requires-python = "<3.9"¦dependencies = ["einops"]',
  '[project]¦name = "x"¦requires-python = ">=3.9"¦dependencies = ["torch"]¦[project.optional-dependencies]¦b = ["x"]¦a = ["y"]',
  '[tool.poetry.dependencies]¦python = "^3.8"¦torch = "^2.1"¦einops = {version = "*", extras = ["a"]}',
  'channels: [conda-forge]¦dependencies:¦  - python=3.11¦  - pytorch-gpu',
  '{"R": {"Version": "4.5.2"}, "Packages": {"sf": {"Version": "1.0"}}}',
  'Package: x¦Imports: xml2',
];

const ofFiles = files.map((file): DockerEdits => ({
  ...a100,
  yours: file.replaceAll('¦', '\n'),
}));

const torchFiles = ['torch==2.7.1', 'torch', 'torch>=2.6¦timm', 'accelerate'];

const elsewhere: readonly DockerEdits[] = [
  ...(['python', 'cuda', 'jupyter', 'desktop'] as const).flatMap((recipe) =>
    torchFiles.flatMap((file) =>
      [a100, old, mixed, none].map((machine) => ({
        ...machine,
        recipe,
        yours: file.replaceAll('¦', '\n'),
      })),
    ),
  ),
  ...(['tensorflow', 'vllm', 'ngc-pytorch', 'pytorch-extension'] as const).map(
    (recipe) => ({
      ...a100,
      recipe,
      yours: 'torch==2.1.0\ntensorflow==2.10\ntransformers==4.1\nflash-attn\n',
    }),
  ),
  ...(['micromamba', 'miniforge', 'rocker', 'r-base', 'python'] as const)
    .map((recipe) => [
      { ...a100, recipe, yours: 'flash-attn\neinops\n' },
      { ...a100, recipe, yours: '[project]\ndependencies = ["einops"]\n' },
      {
        ...a100,
        recipe,
        yours:
          'dependencies:\n  - cuda-version=13.0\n  - conda-forge::pytorch-cuda=12.4\n  - pip:\n      - einops\n',
      },
      {
        ...a100,
        recipe,
        yours: '{"R": {"Version": "4.5.2"}, "Packages": {"sf": {}}}',
      },
      { ...a100, recipe, yours: 'Package: x\nImports: xml2,\n    sf\n' },
      { ...a100, recipe, pip: 'einops', conda: 'cuda-version=13.0 gdal' },
      {
        ...old,
        recipe,
        conda: 'cudatoolkit=11.8 cuda-toolkit=11.2 python=3.9',
      },
      { ...none, recipe, conda: 'cuda-version=13.0' },
      { ...a100, recipe, cran: 'sf xml2', apt: 'git' },
    ])
    .flat(),
  { ...a100, framework: 'file', yours: 'torch==2.1.2\n' },
  { ...a100, framework: 'file', yours: 'torch>=2\n' },
  { ...a100, framework: 'file', yours: 'torch==2.1.2\n', pip: 'torch==2.2' },
  { ...old, yours: 'flash-attn\nbitsandbytes\n' },
  { ...old, pip: 'flash-attn xformers' },
  { ...mixed, yours: 'flash-attn\n' },
  { ...a100, compiled: 'my-op einops', yours: 'einops\n' },
  { ...a100, compiled: 'my-op', pip: 'my-op==1' },
  { ...a100, pip: 'git+https://a.example/a/b.git torch==2.0 tensorflow' },
  { ...a100, yours: '[project]\ndependencies=["a"]\n', groups: 'nonesuch' },
  { ...a100, installer: 'uv', yours: 'torch==2.7.1\neinops\n', pip: 'timm' },
  {
    ...a100,
    indexes: '--extra-index-url https://a.example/simple',
    yours: 'einops==0.8.1 --hash=sha256:aa\n',
    pip: 'timm',
  },
  { ...a100, certificate: true, pip: 'einops', apt: 'git' },
  { ...a100, recipe: 'micromamba', certificate: true, conda: 'gdal' },
];

it.each([
  ['own', ofFiles],
  ['elsewhere', elsewhere],
])('what a form does about packages: %s', async (name, list) => {
  const answers = list.flatMap((state) => {
    const outcome = outcomeOfState(state);
    const { result, problems, findings } = outcome;
    return [
      line('####', [state]),
      ...problems.map(({ field }) => line('  ?', field)),
      ...findings.map(({ rule, severity, place }) =>
        line('  !', rule, severity, place.field),
      ),
      ...(result?.groups.flat() ?? [])
        .filter(({ keyword, field }) => keyword !== 'LABEL' && field !== 'user')
        .map(({ keyword, body }) =>
          line(' ', keyword, body.replaceAll(/\s*\\\n\s*/g, ' ¦ ')),
        ),
      line(
        '  =',
        result && smokeTest(result.spec)?.map((argv) => argv.map(display)),
      ),
      ...[...(result ? filesOf(outcome) : [])]
        .filter(([file]) => file.startsWith('requirements'))
        .map(([file, text]) => line('  +', file, [text])),
    ];
  });
  expect(answers.length).toBeGreaterThan(list.length);
  const said = list.flatMap((state) => outcomeOfState(state).findings);
  await keep(`packages-${name}`, [...answers, ...sentencesOf(said)]);
});
