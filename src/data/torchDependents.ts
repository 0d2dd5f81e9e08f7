import type { TableSources } from './schema/gpu';

const checked = '2026-11-27';

// prettier-ignore
export const dependentSources = {
  index: { title: 'Requires-Dist of the newest release, as pip reports it', url: 'https://packaging.python.org/en/latest/specifications/core-metadata/#requires-dist-multiple-use', checked },
  bitsandbytes: { title: 'bitsandbytes: pyproject.toml', url: 'https://github.com/bitsandbytes-foundation/bitsandbytes/blob/00497ab4d6e744c26825f6238e394d49548d2be1/pyproject.toml', checked },
  easyocr: { title: 'EasyOCR: requirements.txt', url: 'https://github.com/JaidedAI/EasyOCR/blob/048e8ecb52ace84fb344be6c0ca847340816dfff/requirements.txt', checked },
  kornia: { title: 'kornia: requirements.txt', url: 'https://github.com/kornia/kornia/blob/2ce14d7c1f7711c47005a2d9286e189079ae5963/requirements/requirements.txt', checked },
  monai: { title: 'MONAI: requirements.txt', url: 'https://github.com/Project-MONAI/MONAI/blob/03265d6f67b35aaf0f157f149fa8bc13d503433e/requirements.txt', checked },
  whisper: { title: 'whisper: requirements.txt', url: 'https://github.com/openai/whisper/blob/23651574df48d7713568f04d9b2621deb5008a2a/requirements.txt', checked },
  sb3: { title: 'Stable-Baselines3: setup.py', url: 'https://github.com/DLR-RM/stable-baselines3/blob/0077147c2975c19dbaed47a78f39117192d3db87/setup.py', checked },
  ultralytics: { title: 'Ultralytics: pyproject.toml', url: 'https://github.com/ultralytics/ultralytics/blob/0005af52af705ebb03b6ed1a0be176d52d79241c/pyproject.toml', checked },
} as const satisfies TableSources;

type Dependent = {
  /** Names as normalized for comparison (PEP 503). */
  readonly name: string;
  readonly source: keyof typeof dependentSources;
};

/**
 * Packages that depend on PyTorch, so that pip installs it with them. Not
 * complete: about a package that isn't listed, nothing is known.
 */
// prettier-ignore
export const torchDependents: readonly Dependent[] = [
  { name: 'accelerate', source: 'index' },
  { name: 'bitsandbytes', source: 'bitsandbytes' },
  { name: 'easyocr', source: 'easyocr' },
  { name: 'kornia', source: 'kornia' },
  { name: 'lightning', source: 'index' },
  { name: 'monai', source: 'monai' },
  { name: 'openai-whisper', source: 'whisper' },
  { name: 'peft', source: 'index' },
  { name: 'pytorch-lightning', source: 'index' },
  { name: 'sentence-transformers', source: 'index' },
  { name: 'stable-baselines3', source: 'sb3' },
  { name: 'timm', source: 'index' },
  { name: 'torchmetrics', source: 'index' },
  // through accelerate
  { name: 'trl', source: 'index' },
  { name: 'ultralytics', source: 'ultralytics' },
];
