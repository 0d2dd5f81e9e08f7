import type { DockerEdits } from '../../src/domain/dockerfile/formState';

/** Five real jobs with the form values for them; each one is built, reviewed, and done in the page. */
export const dockerJobs = {
  'yours-detectron-flash': {
    machine: 'cards',
    cards: 'A100-SXM4-80GB, H100 PCIe',
    driver: '550.54.15',
    yours:
      'git+https://github.com/facebookresearch/detectron2.git\nflash-attn==2.7.4\nopencv-python\npycocotools\n',
  },
  'yours-project-torch': {
    machine: 'cards',
    cards: 'RTX 2080 Ti',
    driver: '535.183.01',
    yours:
      '--extra-index-url https://download.pytorch.org/whl/cu118\ntorch==2.1.2+cu118\ntorchvision==0.16.2\nnumpy<2  # old\nnvidia-cublas-cu11==11.11.3.6\npandas>=2\n-e .\npywin32; sys_platform == "win32"\n',
  },
  tidyverse: { recipe: 'tidyverse' },
  'micromamba-pytorch-gpu': {
    recipe: 'micromamba',
    machine: 'cards',
    cards: 'A100-SXM4-80GB',
    driver: '550.54.15',
    conda: 'python=3.12 pytorch-gpu',
  },
  vllm: {
    recipe: 'vllm',
    machine: 'cards',
    cards: 'A100-SXM4-80GB',
    driver: '550.54.15',
  },
} as const satisfies Readonly<Record<string, DockerEdits>>;
