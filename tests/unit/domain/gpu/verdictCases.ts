import type {
  Driver,
  Target,
  VerdictKind,
} from '../../../../src/domain/gpu/compat/types';

export type VerdictCase = readonly [
  card: string,
  driver: Driver,
  target: Target,
  want: VerdictKind,
  source: `https://${string}`,
];

const gh = <T extends string>(path: T) => `https://github.com/${path}` as const;
const minor =
  'https://docs.nvidia.com/deploy/cuda-compatibility/minor-version-compatibility.html';
const forward =
  'https://docs.nvidia.com/deploy/cuda-compatibility/forward-compatibility.html';
const blackwell = 'https://docs.nvidia.com/cuda/blackwell-compatibility-guide';
const dropped13 = 'https://docs.nvidia.com/hpc-sdk/pdf/hpc-sdk259rn.pdf';
const notes =
  'https://docs.nvidia.com/cuda/cuda-toolkit-release-notes/index.html';
const images = 'https://gitlab.com/nvidia/container-images/cuda';
const triton = (release: string) =>
  `https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel-${release}.html` as const;
const build28 = gh(
  'pytorch/pytorch/blob/00c7a380b8369d08e02dd400aa76dc6c0738b589/.ci/manywheel/build_cuda.sh',
);
const build27 = gh('mlverse/torch/pull/1348');
const build29 = gh('pytorch/pytorch/pull/164471');
const pull211 = gh('pytorch/pytorch/pull/175253');
const matrix = gh('pytorch/pytorch/pull/194367');
const firstToolkits =
  'https://docs.nvidia.com/datacenter/tesla/drivers/cuda-toolkit-driver-and-architecture-matrix.html';
const measured = gh('nikopueringer/CorridorKey/pull/141');
const cudnn85 =
  'https://docs.nvidia.com/deeplearning/cudnn/archives/cudnn-850/pdf/cuDNN-Support-Matrix.pdf';
const cudnn910 =
  'https://docs.nvidia.com/deeplearning/cudnn/latest/support-matrix/index.html';
const torchArm = gh(
  'pytorch/pytorch/blob/01343dcd3e6c849a177125b5f500ffd222305ec8/Dockerfile',
);
const tf217 = gh('tensorflow/tensorflow/releases/tag/v2.17.0');
const bazelrc = gh(
  'tensorflow/tensorflow/blob/0071ad1d1f9e35ead7169c50dbe754ce5c27cae1/.bazelrc',
);

const r580: Driver = { version: '580.95.05', cuda: '13.0' };
const r570: Driver = { version: '570.172.08', cuda: '12.8' };
const r550: Driver = { version: '550.54.14', cuda: '12.4' };
const r535: Driver = { version: '535.183.01', cuda: '12.2' };
const r470: Driver = { version: '470.57.02', cuda: '11.4' };

type Cuda = Extract<Target, { kind: 'cuda' }>['cuda'];
const image = (
  torch: string,
  cuda: Cuda,
  variant: 'runtime' | 'devel' = 'runtime',
): Target => ({
  kind: 'torch-image',
  torch,
  cuda,
  variant,
});
const wheel = (torch: string, cuda: Cuda): Target => ({
  kind: 'torch-wheel',
  torch,
  cuda,
});
const cuda = (version: Cuda): Target => ({ kind: 'cuda', cuda: version });
const cudaImage = (version: Cuda): Target => ({
  kind: 'cuda-image',
  cuda: version,
});
const tf = (tensorflow: string): Target => ({
  kind: 'tensorflow-image',
  tensorflow,
});
const ngc = (release: string): Target => ({ kind: 'ngc-torch', release });

/** V100 with each CUDA variant of PyTorch 2.6 to 2.14, on the newest driver that supports it. */
const v100: readonly VerdictCase[] = (
  [
    ['2.6.0', '11.8', 'runs', build27],
    ['2.6.0', '12.4', 'runs', build27],
    ['2.6.0', '12.6', 'runs', build27],
    ['2.7.1', '11.8', 'runs', build27],
    ['2.7.1', '12.6', 'runs', measured],
    ['2.7.1', '12.8', 'card-too-old', gh('EutropicAI/vs-playground/pull/59')],
    ['2.8.0', '12.6', 'runs', gh('jhj0517/Whisper-WebUI/issues/653')],
    ['2.8.0', '12.8', 'runs', build28],
    ['2.8.0', '12.9', 'runs', build28],
    ['2.9.1', '12.6', 'runs', build29],
    ['2.9.1', '12.8', 'runs', build29],
    ['2.9.1', '13.0', 'card-too-old', build29],
    ['2.10.0', '12.6', 'runs', measured],
    ['2.10.0', '12.8', 'runs', measured],
    ['2.10.0', '13.0', 'card-too-old', dropped13],
    ['2.11.0', '12.6', 'runs', pull211],
    ['2.11.0', '12.8', 'card-too-old', gh('pytorch/pytorch/issues/172352')],
    ['2.11.0', '13.0', 'card-too-old', pull211],
    ['2.12.0', '12.6', 'runs', matrix],
    ['2.12.0', '13.0', 'card-too-old', matrix],
    ['2.12.0', '13.2', 'card-too-old', matrix],
    ['2.13.0', '12.6', 'runs', matrix],
    ['2.13.0', '13.0', 'card-too-old', matrix],
    ['2.13.0', '13.2', 'card-too-old', matrix],
    ['2.14.0', '12.6', 'runs', matrix],
    ['2.14.0', '13.0', 'card-too-old', matrix],
    ['2.14.1', '13.2', 'card-too-old', matrix],
  ] as const
).map(([torch, version, want, source]) => [
  'Tesla V100',
  r580,
  image(torch, version),
  want,
  source,
]);

export const verdictCases: readonly VerdictCase[] = [
  ...v100,
  // Before branch 460, NVML has no brand but Tesla for these GPUs.
  [
    'Tesla T4',
    { version: '418.87.01' },
    cudaImage('11.0'),
    'forward-compat',
    images,
  ],
  ['Tesla T4', { version: '450.80.02' }, cudaImage('11.0'), 'runs', notes],
  // NVIDIA's release notes name the GPUs and the CUDA of each release.
  ['L40S', r535, ngc('24.01'), 'minor-version', triton('24-01')],
  ['Tesla P100', r580, ngc('25.01'), 'card-too-old', triton('25-01')],
  ['GB10', r580, ngc('25.09'), 'runs', triton('25-08')],
  // Pascal
  ['Quadro P4000', r580, cudaImage('13.0'), 'card-too-old', dropped13],
  ['TITAN Xp', r580, cudaImage('13.0'), 'card-too-old', dropped13],
  ['Quadro P4000', r580, cuda('13.0'), 'card-too-old', dropped13],
  ['TITAN Xp', r580, image('2.9.1', '13.0'), 'card-too-old', build29],
  ['TITAN Xp', r580, image('2.14.0', '12.6'), 'runs', matrix],
  ['TITAN Xp', r580, cuda('12.9'), 'runs', notes],
  [
    'GeForce GTX 1080 Ti',
    r580,
    wheel('2.7.0', '12.8'),
    'card-too-old',
    gh('turboderp-org/exllamav2/issues/786'),
  ],
  [
    'Tesla P100',
    r580,
    wheel('2.7.0', '12.8'),
    'card-too-old',
    gh('turboderp-org/exllamav2/issues/786'),
  ],
  [
    'GeForce GTX 1080 Ti',
    r580,
    wheel('2.8.0', '12.8'),
    'card-too-old',
    gh('mmartial/ComfyUI-Nvidia-Docker/issues/61'),
  ],
  [
    'Tesla P100',
    r580,
    wheel('2.10.0', '12.8'),
    'card-too-old',
    gh('Kaggle/kaggle-cli/issues/1151'),
  ],
  [
    'GeForce GTX 1080 Ti',
    r580,
    wheel('2.8.0', '12.6'),
    'runs',
    gh('jhj0517/Whisper-WebUI/issues/653'),
  ],
  [
    'GeForce GTX 1070 Ti',
    { version: '460.32.03', cuda: '11.2' },
    wheel('1.8.0', '11.1'),
    'card-too-old',
    gh('pytorch/pytorch/issues/53164'),
  ],
  [
    'Quadro P620',
    { version: '580.173.02' },
    cuda('13.0'),
    'card-too-old',
    dropped13,
  ],
  // Blackwell
  [
    'GeForce RTX 5090',
    r580,
    image('2.7.1', '12.6'),
    'card-too-new',
    gh('Hellod035/LeggedLab/issues/26'),
  ],
  [
    'GeForce RTX 5070 Ti',
    r570,
    wheel('2.7.1', '12.6'),
    'card-too-new',
    gh('gpustack/gpustack/issues/1324'),
  ],
  [
    'GeForce RTX 5090',
    r580,
    image('2.14.0', '12.6'),
    'card-too-new',
    gh('newton-physics/newton/pull/3576'),
  ],
  ['GeForce RTX 5090', r580, wheel('2.10.0', '12.6'), 'card-too-new', measured],
  ['GeForce RTX 5090', r580, wheel('2.10.0', '12.8'), 'runs', measured],
  [
    'GeForce RTX 5070 Ti',
    r580,
    wheel('2.7.0', '12.8'),
    'runs',
    gh('pytorch/pytorch/issues/153928'),
  ],
  [
    'GeForce RTX 5090',
    r580,
    { kind: 'cuda-image', cuda: '12.6', bare: true },
    'ptx-only',
    blackwell,
  ],
  // Driver 450 is older than the RTX 30 series; data-center GPUs have it too.
  [
    'GeForce RTX 3090',
    { version: '450.80.02' },
    image('1.8.1', '11.1'),
    'driver-too-old',
    'https://forum.endeavouros.com/t/nvidia-455-drivers-rtx-3080-3090-support-performance-optimization/8280',
  ],
  [
    'A40',
    { version: '450.119.03' },
    image('1.8.1', '11.1'),
    'minor-version',
    minor,
  ],
  ['GeForce RTX 5090', r580, cudaImage('12.8'), 'runs', notes],
  [
    'GeForce RTX 5080',
    r580,
    tf('2.20.0'),
    'card-too-new',
    gh('tensorflow/tensorflow/issues/99592'),
  ],
  [
    'GeForce RTX 5070 Ti',
    r570,
    tf('2.18.0'),
    'card-too-new',
    gh('tensorflow/tensorflow/issues/90291'),
  ],
  ['B200', r570, image('2.7.1', '12.8'), 'runs', build27],
  ['B200', r570, image('2.7.1', '12.6'), 'card-too-new', build27],
  ['GB300', r580, cuda('12.8'), 'runs', blackwell],
  // Ampere, Ada, Hopper
  ['A100', r535, cudaImage('11.0'), 'runs', notes],
  ['A100', r535, cudaImage('11.4'), 'runs', notes],
  ['A100', r535, cudaImage('11.8'), 'runs', notes],
  ['A100', r535, cudaImage('12.2'), 'runs', notes],
  ['A100', r535, wheel('2.4.1', '12.4'), 'minor-version', minor],
  ['A100', r535, cudaImage('12.8'), 'minor-version', images],
  ['A100', r535, cudaImage('13.0'), 'forward-compat', forward],
  [
    'A100',
    r580,
    image('1.7.1', '11.0'),
    'runs',
    gh('pytorch/builder/pull/499'),
  ],
  [
    'A100',
    { version: '440.33.01', cuda: '10.2' },
    cuda('11.0'),
    'driver-too-old',
    notes,
  ],
  [
    'GeForce RTX 3070',
    { version: '460.32.03', cuda: '11.2' },
    wheel('1.7.1', '10.2'),
    'card-too-new',
    gh('pytorch/pytorch/issues/52736'),
  ],
  [
    'GeForce RTX 3090',
    r470,
    image('1.8.1', '11.1'),
    'runs',
    gh('pytorch/builder/pull/585'),
  ],
  [
    'GeForce RTX 4090',
    r580,
    wheel('2.0.1', '11.8'),
    'runs',
    gh('pytorch/pytorch/issues/95648'),
  ],
  ['H100', r550, wheel('2.0.1', '11.7'), 'card-too-new', gh('pytorch/builder')],
  ['H100', r550, wheel('2.0.1', '11.8'), 'runs', gh('pytorch/builder')],
  ['Tesla T4', r580, cuda('13.0'), 'runs', notes],
  // Drivers
  ['Tesla V100', r470, image('2.4.1', '12.1'), 'driver-too-old', minor],
  ['Tesla V100', r470, cudaImage('12.2'), 'forward-compat', forward],
  ['GeForce RTX 2080 Ti', r470, cudaImage('12.4'), 'driver-too-old', forward],
  ['GeForce RTX 2080 Ti', r470, wheel('2.1.0', '11.8'), 'minor-version', minor],
  ['Tesla V100', r535, image('2.14.0', '12.6'), 'minor-version', minor],
  ['A100', r570, image('2.12.0', '13.0'), 'driver-too-old', minor],
  [
    'GeForce RTX 2080 Ti',
    r570,
    image('2.12.0', '13.0', 'devel'),
    'driver-too-old',
    forward,
  ],
  [
    'GeForce RTX 3090',
    { version: '515.48.07', cuda: '11.7' },
    cuda('12.0'),
    'driver-too-old',
    gh('Chia-Network/bladebit/issues/431'),
  ],
  [
    'GeForce RTX 2080 Ti',
    { cuda: '10.1' },
    wheel('1.7.1', '10.2'),
    'driver-too-old',
    gh('daniilidis-group/neural_renderer/issues/121'),
  ],
  [
    'GeForce GTX 1080',
    { version: '375.26' },
    cudaImage('9.0'),
    'driver-too-old',
    gh('NVIDIA/nvidia-docker/issues/543'),
  ],
  [
    'GeForce GTX 1080',
    { version: '390.48' },
    cudaImage('9.2'),
    'driver-too-old',
    gh('NVIDIA/nvidia-docker/issues/753'),
  ],
  [
    'TITAN Xp',
    { version: '450.57', cuda: '11.0' },
    cuda('11.1'),
    'driver-too-old',
    minor,
  ],
  [
    'TITAN Xp',
    { version: '450.80.02', cuda: '11.0' },
    cuda('11.1'),
    'minor-version',
    minor,
  ],
  // Drivers by their CUDA version only
  ['A100', { cuda: '13.0' }, cuda('13.2'), 'minor-version', minor],
  ['A100', { cuda: '12.0' }, cuda('12.4'), 'minor-version', minor],
  ['A100', { cuda: '11.1' }, cuda('11.8'), 'minor-version', minor],
  // Drivers older than the GPU
  [
    'GeForce RTX 5090',
    r535,
    wheel('2.8.0', '12.8'),
    'driver-too-old',
    firstToolkits,
  ],
  [
    'GeForce RTX 5090',
    { cuda: '12.4' },
    image('2.8.0', '12.8'),
    'driver-too-old',
    firstToolkits,
  ],
  ['B200', r550, cuda('12.8'), 'driver-too-old', firstToolkits],
  [
    'H100',
    { version: '470.57.02' },
    cuda('11.8'),
    'driver-too-old',
    firstToolkits,
  ],
  [
    'GeForce RTX 4090',
    { version: '515.65.01' },
    cuda('11.8'),
    'driver-too-old',
    firstToolkits,
  ],
  [
    'GeForce RTX 4090',
    { version: '520.61.05' },
    cuda('11.8'),
    'runs',
    firstToolkits,
  ],
  ['GeForce RTX 5090', r570, wheel('2.8.0', '12.8'), 'runs', firstToolkits],
  // Images with requirements
  [
    'GeForce RTX 4050 Laptop GPU',
    { version: '535.247.01' },
    cudaImage('12.8'),
    'refused',
    gh('MauriceNino/dashdot/issues/1226'),
  ],
  [
    'GeForce RTX 4090',
    r550,
    image('2.8.0', '12.8', 'devel'),
    'refused',
    images,
  ],
  [
    'GeForce RTX 4090',
    r550,
    image('2.8.0', '12.8', 'runtime'),
    'minor-version',
    minor,
  ],
  // Kepler, Jetson, Grace
  ['Tesla K80', r470, image('1.12.1', '11.3'), 'runs', gh('pytorch/builder')],
  [
    'Tesla K80',
    r470,
    cudaImage('11.4'),
    'runs',
    'https://gitlab.com/nvidia/container-images/cuda/-/issues/182',
  ],
  [
    'Tesla K80',
    r470,
    cudaImage('11.5'),
    'card-too-old',
    'https://gitlab.com/nvidia/container-images/cuda/-/issues/182',
  ],
  [
    'Tesla K80',
    r470,
    image('2.6.0', '11.8', 'devel'),
    'card-too-old',
    'https://gitlab.com/nvidia/container-images/cuda/-/issues/182',
  ],
  ['Tesla K80', r470, cuda('12.0'), 'card-too-old', notes],
  [
    'Tesla K80',
    r470,
    wheel('2.1.0', '12.1'),
    'card-too-old',
    gh('pytorch/builder'),
  ],
  [
    'Jetson AGX Orin',
    { version: '540.4.0', cuda: '12.6' },
    image('2.9.0', '12.6'),
    'other-platform',
    forward,
  ],
  // A driver branch that dropped the GPU
  [
    'Tesla V100',
    { version: '595.58.03' },
    cuda('12.4'),
    'driver-too-new',
    notes,
  ],
  [
    'GeForce GTX 1080 Ti',
    { version: '590.48.01' },
    cuda('12.8'),
    'driver-too-new',
    notes,
  ],
  ['Tesla K80', r535, image('1.12.1', '11.3'), 'driver-too-new', notes],
  // cuDNN
  ['Tesla K80', r470, image('2.7.1', '11.8'), 'card-too-old', cudnn910],
  ['Tesla K80', r470, image('2.4.1', '11.8'), 'card-too-old', cudnn910],
  ['Tesla K80', r470, image('2.0.0', '11.7'), 'minor-version', cudnn85],
  // Exceptions of the images, each edition on its date
  ['GeForce RTX 3090', r550, cudaImage('12.6'), 'refused', images],
  ['RTX A6000', r550, cudaImage('12.9'), 'unknown', images],
  ['L40S', r550, cudaImage('12.9'), 'minor-version', images],
  ['L40S', r570, cudaImage('13.2'), 'forward-compat', images],
  ['Tesla V100', r550, cudaImage('12.9'), 'minor-version', images],
  [
    'Tesla T4',
    { version: '545.23.06', cuda: '12.3' },
    cudaImage('12.6'),
    'refused',
    images,
  ],
  [
    'Tesla T4',
    { version: '450.203.08', cuda: '11.0' },
    cudaImage('11.4'),
    'unknown',
    images,
  ],
  [
    'GeForce GTX 1080',
    { version: '455.32.00', cuda: '11.1' },
    cudaImage('11.2'),
    'unknown',
    images,
  ],
  // Arm
  ['GB10', r580, cudaImage('13.0'), 'runs', images],
  ['GH200', r570, cudaImage('12.8'), 'runs', images],
  ['GB10', r580, wheel('2.14.0', '13.0'), 'runs', matrix],
  ['GH200', r570, wheel('2.14.0', '12.6'), 'runs', matrix],
  ['GB10', r580, image('2.9.0', '13.0'), 'other-platform', torchArm],
  ['GH200', r570, image('2.8.0', '12.8', 'devel'), 'other-platform', torchArm],
  // NGC and TensorFlow
  ['A100', { version: '450.203.08' }, ngc('26.07'), 'driver-too-old', minor],
  ['A100', { version: '450.203.08' }, ngc('26.08'), 'driver-too-old', minor],
  [
    'Tesla V100',
    r580,
    ngc('26.08'),
    'card-too-old',
    gh('Dao-AILab/fast-hadamard-transform/issues/16'),
  ],
  [
    'Tesla V100',
    r580,
    ngc('25.08'),
    'card-too-old',
    gh('Dao-AILab/fast-hadamard-transform/issues/16'),
  ],
  [
    'A100',
    r580,
    ngc('25.10'),
    'runs',
    gh('Dao-AILab/fast-hadamard-transform/issues/16'),
  ],
  // The wheels run; the images lack a library.
  [
    'Tesla V100',
    r570,
    tf('2.18.0'),
    'no-gpu',
    gh('tensorflow/tensorflow/issues/81344'),
  ],
  [
    'H100',
    r570,
    tf('2.20.0'),
    'no-gpu',
    gh('tensorflow/tensorflow/issues/85689'),
  ],
  [
    'TITAN V',
    r535,
    tf('2.15.0'),
    'no-gpu',
    gh('tensorflow/tensorflow/issues/62412'),
  ],
  // 8.0 runs on 8.9; the notes of 2.17 name 8.9 too.
  ['GeForce RTX 4090', r550, tf('2.17.0'), 'runs', tf217],
  ['GeForce GTX 970', r550, tf('2.17.0'), 'card-too-old', tf217],
  ['GeForce GTX 980', r570, tf('2.18.0'), 'card-too-old', bazelrc],
];

/** Cases where reports contradict each other or nothing is known: only "not known" is right. */
export const openCases: readonly (readonly [
  card: string,
  driver: Driver,
  target: Target,
])[] = [
  ['Jetson Thor T5000', r580, image('2.11.0', '13.0')],
  // Error 804 in mistralai/mistral-inference#144 and AIR-DISCOVER/ICRA2024-Sim2Real-AXS#5.
  [
    'GeForce RTX 3090',
    { version: '525.147.05', cuda: '12.0' },
    cudaImage('12.1'),
  ],
  [
    'GeForce RTX 3090',
    { version: '455.23', cuda: '11.1' },
    image('1.6.0', '10.1'),
  ],
  ['A100', {}, cuda('12.4')],
  // 450.51 prints 11.0 and is older than the minimum of 11.x; 450.80 prints it too.
  ['A100', { cuda: '11.0' }, cuda('11.4')],
  ['A100', r580, image('2.99.0', '13.0')],
  ['Tesla V100', r580, ngc('24.12')],
  ['GeForce RTX 3070', r470, tf('2.3.0')],
  // Only PTX, and cuDNN older than the GPU.
  ['GeForce RTX 5090', r580, cudaImage('12.4')],
  ['H20', r535, image('1.13.1', '11.6')],
  ['H100', r535, tf('2.11.0')],
  // Their PTX is older than the PTX that was reported to fail.
  ['GeForce RTX 5090', r570, tf('2.14.0')],
  // The images since 2.10 come from a Dockerfile that we haven't read.
  ['GB10', r580, image('2.12.0', '13.0')],
  // We didn't find the support matrix of cuDNN 8.7.
  ['Tesla K80', r470, image('2.1.0', '11.8')],
  // The table has no list of exceptions for CUDA 13.4.
  ['L40S', r580, cudaImage('13.4')],
];
