import type { Question } from '../schema/practice';

/** Whether an image runs on a server, and which GPUs to compile for. */
export const imageQuestions = [
  {
    id: 'image-volta',
    topic: 'images',
    text: {
      en: 'The driver is new, and the image is NVIDIA’s own.',
      zh: '驱动很新，镜像是 NVIDIA 官方的。',
    },
    ask: {
      en: 'Does PyTorch compute on this GPU?',
      zh: 'PyTorch 能在这块显卡上计算吗？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'image',
        image: 'nvcr.io/nvidia/pytorch:25.10-py3',
        card: 'Tesla V100-SXM2-32GB',
        driver: '580.95.05',
      },
      choices: [
        {
          outcome: 'runs',
          text: { en: 'Yes', zh: '能' },
          feedback: {
            en: 'The driver is new enough, but the image has no code for this GPU.',
            zh: '驱动足够新，但镜像里没有这块显卡的代码。',
          },
          rightFor: { image: 'pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime' },
        },
        {
          outcome: 'driver-too-old',
          text: { en: 'No, the driver is too old', zh: '不能，驱动太旧' },
          feedback: {
            en: 'This driver supports the image’s CUDA version.',
            zh: '这个驱动支持镜像的 CUDA 版本。',
          },
          rightFor: { card: 'NVIDIA GeForce RTX 3090', driver: '570.172.08' },
        },
        {
          outcome: 'card-too-old',
          text: { en: 'No, the GPU is too old', zh: '不能，显卡太旧' },
          feedback: {
            en: 'This release no longer supports compute capability 7.0. A new driver doesn’t help, but an image with an older CUDA version does.',
            zh: '这一版不再支持计算能力 7.0。换新驱动没用，要换 CUDA 版本旧一些的镜像。',
          },
        },
      ],
    },
    page: '/gpu/compute-capability/#decides',
  },
  {
    id: 'image-blackwell',
    topic: 'images',
    text: {
      en: 'The lab has a new GPU. Your image worked on the old one.',
      zh: '实验室买了新显卡，你的镜像在旧显卡上一直能用。',
    },
    ask: {
      en: 'Does PyTorch compute on this GPU?',
      zh: 'PyTorch 能在这块显卡上计算吗？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'image',
        image: 'pytorch/pytorch:2.4.1-cuda12.4-cudnn9-runtime',
        card: 'NVIDIA GeForce RTX 5090',
        driver: '570.172.08',
      },
      choices: [
        {
          outcome: 'runs',
          text: { en: 'Yes', zh: '能' },
          feedback: {
            en: 'A newer driver runs older CUDA versions, but PyTorch in this image has no code for this GPU.',
            zh: '新驱动能运行旧版 CUDA，但这个镜像里的 PyTorch 没有这块显卡的代码。',
          },
          rightFor: { image: 'pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime' },
        },
        {
          outcome: 'card-too-new',
          text: {
            en: 'No: `no kernel image is available`',
            zh: '不能：`no kernel image is available`',
          },
          feedback: {
            en: 'PyTorch was compiled before this GPU existed. Use an image whose PyTorch has code for compute capability 12.0.',
            zh: '编译这版 PyTorch 时还没有这块显卡。请换一个带有计算能力 12.0 代码的镜像。',
          },
        },
        {
          outcome: 'driver-too-old',
          text: { en: 'No, the driver is too old', zh: '不能，驱动太旧' },
          feedback: {
            en: 'Driver 570 is the first one for this GPU.',
            zh: '驱动 570 正是支持这块显卡的第一个分支。',
          },
          rightFor: {
            image: 'pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime',
            driver: '550.90.07',
          },
        },
      ],
    },
    page: '/gpu/compute-capability/#decides',
  },
  {
    id: 'image-kepler',
    topic: 'images',
    text: {
      en: 'The administrator updates the driver of an old server.',
      zh: '管理员给一台旧服务器更新了驱动。',
    },
    ask: {
      en: 'Does the old image still run after the update?',
      zh: '更新之后，旧镜像还能用吗？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'image',
        image: 'pytorch/pytorch:1.12.1-cuda11.3-cudnn8-runtime',
        card: 'Tesla K80',
        driver: '580.95.05',
      },
      choices: [
        {
          outcome: 'runs',
          text: {
            en: 'Yes, newer drivers run older images',
            zh: '能，新驱动可以运行旧镜像',
          },
          feedback: {
            en: 'That is true as long as the driver still supports the GPU.',
            zh: '前提是驱动还支持这块显卡。',
          },
          rightFor: { driver: '470.256.02' },
        },
        {
          outcome: 'driver-too-new',
          text: {
            en: 'No, the driver no longer supports the GPU',
            zh: '不能，驱动不再支持这块显卡',
          },
          feedback: {
            en: 'Branch 470 is the last one for Kepler. With a newer driver, no image runs on this GPU.',
            zh: '470 是支持 Kepler 的最后一个分支。驱动再新，这块显卡就什么镜像也跑不了。',
          },
        },
        {
          outcome: 'card-too-old',
          text: {
            en: 'No, the image has no code for the GPU',
            zh: '不能，镜像里没有这块显卡的代码',
          },
          feedback: {
            en: 'This image still has it.',
            zh: '这个镜像里还有。',
          },
          rightFor: {
            image: 'pytorch/pytorch:2.4.1-cuda12.4-cudnn9-runtime',
            driver: '470.256.02',
          },
        },
      ],
    },
    page: '/gpu/drivers-and-cuda/#last-drivers',
  },
  {
    id: 'image-minor',
    topic: 'images',
    text: {
      en: '`nvidia-smi` on this server prints `CUDA Version: 12.2`. The image has CUDA 12.6.',
      zh: '这台服务器的 `nvidia-smi` 显示 `CUDA Version: 12.2`，镜像里是 CUDA 12.6。',
    },
    ask: {
      en: 'Does PyTorch compute on this GPU?',
      zh: 'PyTorch 能在这块显卡上计算吗？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'image',
        image: 'pytorch/pytorch:2.8.0-cuda12.6-cudnn9-runtime',
        card: 'NVIDIA A100-SXM4-80GB',
        driver: '535.183.01',
      },
      choices: [
        {
          outcome: 'driver-too-old',
          text: {
            en: 'No, 12.6 is newer than 12.2',
            zh: '不能，12.6 比 12.2 新',
          },
          feedback: {
            en: 'Within one major version, an older driver is enough. Only a new major version needs a new driver.',
            zh: '同一个主版本内，旧一些的驱动就够了；换主版本才需要新驱动。',
          },
          rightFor: { driver: '470.256.02' },
        },
        {
          outcome: 'minor-version',
          text: {
            en: 'Yes, both are CUDA 12',
            zh: '能，两边都是 CUDA 12',
          },
          feedback: {
            en: 'NVIDIA calls it minor version compatibility: the image needs a driver of the same major version.',
            zh: 'NVIDIA 称之为次版本兼容：只要驱动属于同一个主版本。',
          },
        },
        {
          outcome: 'card-too-old',
          text: { en: 'No, the GPU is too old', zh: '不能，显卡太旧' },
          feedback: {
            en: 'The image has code for compute capability 8.0.',
            zh: '镜像里有计算能力 8.0 的代码。',
          },
          rightFor: {
            image: 'pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime',
            card: 'NVIDIA TITAN Xp',
          },
        },
      ],
    },
    page: '/gpu/drivers-and-cuda/#compatibility',
  },
  {
    id: 'image-refused',
    topic: 'images',
    text: {
      en: '`nvidia-smi` on this server prints `CUDA Version: 12.2`. The image comes from NVIDIA.',
      zh: '这台服务器的 `nvidia-smi` 显示 `CUDA Version: 12.2`，镜像来自 NVIDIA。',
    },
    ask: { en: 'What happens at `docker run`?', zh: '`docker run` 时会怎样？' },
    task: {
      kind: 'choice',
      situation: {
        judge: 'image',
        image: 'nvidia/cuda:12.6.3-cudnn-devel-ubuntu24.04',
        card: 'NVIDIA GeForce RTX 3090',
        driver: '535.183.01',
      },
      choices: [
        {
          outcome: 'minor-version',
          text: {
            en: 'It starts: both are CUDA 12',
            zh: '能启动，两边都是 CUDA 12',
          },
          feedback: {
            en: 'CUDA itself would run, but this image asks the driver for more before it starts.',
            zh: 'CUDA 本身能跑，但这个镜像在启动前对驱动另有要求。',
          },
          rightFor: { card: 'NVIDIA A100-SXM4-80GB' },
        },
        {
          outcome: 'refused',
          text: {
            en: 'It refuses to start: `unsatisfied condition: cuda>=12.6`',
            zh: '被拒绝：`unsatisfied condition: cuda>=12.6`',
          },
          feedback: {
            en: '`nvidia/cuda` images name the drivers that they accept. With driver 535, they accept only data-center GPUs, and a GeForce isn’t one.',
            zh: '`nvidia/cuda` 镜像写明了接受哪些驱动。535 只对数据中心 GPU 放行，GeForce 不在其中。',
          },
        },
        {
          outcome: 'runs',
          text: {
            en: 'It starts: the driver supports CUDA 12.6',
            zh: '能启动，驱动支持 CUDA 12.6',
          },
          feedback: {
            en: 'Driver 535 supports CUDA up to 12.2.',
            zh: '驱动 535 最高支持 CUDA 12.2。',
          },
          rightFor: { driver: '580.95.05' },
        },
      ],
    },
    page: '/troubleshoot/errors/#require-cuda',
  },
  {
    id: 'arch-list',
    topic: 'images',
    text: {
      en: 'You compile a CUDA extension in `docker build`. The image will run on a server with A100 GPUs and on one with H100 GPUs.',
      zh: '你在 `docker build` 里编译 CUDA 扩展，镜像要在 A100 和 H100 两种服务器上运行。',
    },
    ask: {
      en: 'Type the value of `TORCH_CUDA_ARCH_LIST`.',
      zh: '写出 `TORCH_CUDA_ARCH_LIST` 的值。',
    },
    task: {
      kind: 'archs',
      cards: ['NVIDIA A100-SXM4-80GB', 'NVIDIA H100 80GB HBM3'],
      why: {
        en: 'A build sees no GPU, so name the compute capability of each GPU. Machine code for 8.0 does not run on 9.0, because the first number differs.',
        zh: '构建时看不到 GPU，要写明每种显卡的计算能力。8.0 的机器码不能在 9.0 上运行，因为第一个数字不同。',
      },
    },
    page: '/build/cuda-extensions/#no-gpu',
  },
] as const satisfies readonly Question[];
