import type { GpuRule, TableSources } from './schema/gpu';

// prettier-ignore
export const gpuRuleSources = {
  minor: { title: 'NVIDIA: minor-version compatibility', url: 'https://docs.nvidia.com/deploy/cuda-compatibility/minor-version-compatibility.html', checked: '2026-11-24' },
  forward: { title: 'NVIDIA: forward compatibility', url: 'https://docs.nvidia.com/deploy/cuda-compatibility/forward-compatibility.html', checked: '2026-11-24' },
  faq: { title: 'NVIDIA: compatibility, questions', url: 'https://docs.nvidia.com/deploy/cuda-compatibility/frequently-asked-questions.html', checked: '2026-11-24' },
  blackwell: { title: 'NVIDIA: Blackwell compatibility guide', url: 'https://docs.nvidia.com/cuda/blackwell-compatibility-guide', checked: '2026-11-24' },
  notes: { title: 'CUDA release notes', url: 'https://docs.nvidia.com/cuda/cuda-toolkit-release-notes/index.html', checked: '2026-11-01' },
  require: { title: 'nvidia-container-toolkit issue 152', url: 'https://github.com/NVIDIA/nvidia-container-toolkit/issues/152', checked: '2026-11-24' },
  compat804: { title: 'nvidia-docker issue 1515: error 804', url: 'https://github.com/NVIDIA/nvidia-docker/issues/1515', checked: '2026-11-24' },
  makefile: { title: 'pytorch: docker.Makefile', url: 'https://github.com/pytorch/pytorch/blob/04da8a0f0196182263cd5dc60c38051477cf8d5b/docker.Makefile', checked: '2026-11-24' },
  k80: { title: 'NVIDIA/cuda images, issue 182: K80', url: 'https://gitlab.com/nvidia/container-images/cuda/-/issues/182', checked: '2026-11-24' },
  tf50: { title: 'tensorflow issue 99592: RTX 50', url: 'https://github.com/tensorflow/tensorflow/issues/99592', checked: '2026-11-24' },
  tfLibraries: { title: 'tensorflow issue 81344: GPU image without its CUDA libraries (also 85689, and 62412 for 2.15.0)', url: 'https://github.com/tensorflow/tensorflow/issues/81344', checked: '2026-11-28' },
  ptxSlow: { title: 'pytorch issue 45822: minutes of compiling', url: 'https://github.com/pytorch/pytorch/issues/45822', checked: '2026-11-24' },
  ptx10: { title: 'pytorch issue 72957: CUDA 10.2 and newer cards', url: 'https://github.com/pytorch/pytorch/issues/72957', checked: '2026-11-24' },
  arm: { title: 'pytorch issue 160162: wheels for Arm', url: 'https://github.com/pytorch/pytorch/issues/160162', checked: '2026-11-24' },
  ptxVersion: { title: 'CUDA error 222: unsupported PTX version', url: 'https://nvidia.github.io/cuda-python/cuda-bindings/13.3.0/module/generated/cuda.bindings.utils.get_minimal_required_cuda_ver_from_ptx_ver.html', checked: '2026-11-24' },
  dsl: { title: 'libnvidia-container: src/cli/dsl.c', url: 'https://github.com/NVIDIA/libnvidia-container/blob/5823754b8577d16fabf25a6ef6a1d58f7ff1e5dd/src/cli/dsl.c', checked: '2026-11-27' },
  cudnn: { title: 'cuDNN: support matrices, and pytorch issue 162574', url: 'https://github.com/pytorch/pytorch/issues/162574', checked: '2026-11-27' },
  armImages: { title: 'pytorch: generate_docker_release_matrix.py', url: 'https://github.com/pytorch/pytorch/blob/146747c4dce0643e2b7def6f6ee9370469b0ed98/.github/scripts/generate_docker_release_matrix.py', checked: '2026-11-27' },
  armTorch: { title: 'pytorch: Dockerfile, case linux/arm64', url: 'https://github.com/pytorch/pytorch/blob/01343dcd3e6c849a177125b5f500ffd222305ec8/Dockerfile', checked: '2026-11-27' },
  ngcSupport: { title: 'NVIDIA: Triton Inference Server release notes 25.06, GPU requirements', url: 'https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel-25-06.html', checked: '2026-11-27' },
  ollama: { title: 'Ollama: hardware support', url: 'https://github.com/ollama/ollama/blob/v0.33.0-rc2/docs/gpu.mdx', checked: '2026-11-28' },
  matrix: { title: 'NVIDIA data center drivers: toolkit, driver and architecture matrix', url: 'https://docs.nvidia.com/datacenter/tesla/drivers/cuda-toolkit-driver-and-architecture-matrix.html', checked: '2026-11-24' },
} as const satisfies TableSources;

type Rule = GpuRule<keyof typeof gpuRuleSources>;

/**
 * The rules behind the verdicts, in words. The judge fills the placeholders: {driver} and
 * {level} of the server, {cuda} of the image, {cc} of the GPU, {archs} of the
 * build, {min} for the oldest driver.
 */
const rules = {
  'driver-covers': {
    text: {
      en: 'The driver supports CUDA up to {level}, which includes {cuda}.',
      zh: '驱动支持到 CUDA {level}，包含 {cuda}。',
    },
    source: 'faq',
    evidence: 'sourced',
  },
  'driver-minor': {
    text: {
      en: 'The driver supports CUDA {level} only. From CUDA 11 on, though, a program of the same major version runs on every driver from {min} on, without the newest features.',
      zh: '驱动只支持到 CUDA {level}，但从 CUDA 11 起，同一主版本的程序可以在 {min} 及以上的驱动上运行，只是缺少最新特性。',
    },
    source: 'minor',
    evidence: 'sourced',
  },
  'driver-old': {
    text: {
      en: 'CUDA {cuda} needs driver {min} or later. This one is {driver} and supports CUDA up to {level}.',
      zh: 'CUDA {cuda} 至少需要驱动 {min}；这台服务器的驱动是 {driver}，只到 CUDA {level}。',
    },
    source: 'notes',
    evidence: 'sourced',
  },
  'driver-minor-unsure': {
    text: {
      en: 'The driver supports CUDA {level} only. Programs built with CUDA {cuda} run on driver {min} and later, and the driver’s exact version isn’t known.',
      zh: '驱动只到 CUDA {level}。{min} 及以上的驱动才能运行 CUDA {cuda} 的程序，而驱动的具体版本不清楚。',
    },
    source: 'minor',
    evidence: 'sourced',
  },
  'driver-before-card': {
    text: {
      en: 'This driver ({driver}) is older than the GPU: drivers support {cc} from branch {first} on. Another image won’t help.',
      zh: '驱动（{driver}）比这块显卡还旧：从 {first} 分支起驱动才认识 {cc}，换镜像也没有用。',
    },
    source: 'matrix',
    evidence: 'inferred',
  },
  'driver-documented': {
    text: {
      en: 'For this GPU ({cc}), the documentation of the image asks for driver branch {first} or later. This one is {driver}.',
      zh: '对于这块显卡（{cc}），镜像的文档要求驱动 {first} 分支及以上；这台服务器的驱动是 {driver}。',
    },
    source: 'ollama',
    evidence: 'sourced',
  },
  'driver-forward': {
    text: {
      en: 'The image contains newer driver libraries (`cuda-compat`), which data-center GPUs can use on driver branch {branch}.',
      zh: '镜像自带较新的驱动库（`cuda-compat`），数据中心 GPU 在驱动分支 {branch} 上可以使用。',
    },
    source: 'forward',
    evidence: 'sourced',
  },
  'driver-unknown': {
    text: {
      en: 'The server’s driver isn’t known.',
      zh: '不知道服务器的驱动版本。',
    },
    source: 'notes',
    evidence: 'sourced',
  },
  'driver-needed': {
    text: {
      en: 'CUDA {cuda} needs driver {min} or later.',
      zh: 'CUDA {cuda} 需要驱动 {min} 及以上。',
    },
    source: 'notes',
    evidence: 'sourced',
  },
  'driver-dropped': {
    text: {
      en: 'Driver branch {last} is the last one that supports this GPU. {driver} is newer and no longer does. Another image won’t help.',
      zh: '支持这块显卡的最后一个驱动分支是 {last}；{driver} 更新，已经不再支持它。换镜像也没有用。',
    },
    source: 'notes',
    evidence: 'sourced',
  },
  'image-asks': {
    text: {
      en: 'Before it starts, the image requires a driver that supports CUDA {cuda} (`NVIDIA_REQUIRE_CUDA`). This driver supports {level}, and its branch {branch} isn’t on the image’s list of exceptions for this kind of GPU, so the container doesn’t start.',
      zh: '镜像启动前会检查驱动是否支持 CUDA {cuda}（`NVIDIA_REQUIRE_CUDA`）。驱动只到 {level}，分支 {branch} 又不在镜像为这类显卡列出的名单里，容器起不来。',
    },
    source: 'require',
    evidence: 'sourced',
  },
  'image-asks-own': {
    text: {
      en: 'The image lists the drivers and GPUs that it accepts in `NVIDIA_REQUIRE_*`. This one (driver branch {branch}, CUDA {level}) isn’t among them, so the container doesn’t start.',
      zh: '镜像用 `NVIDIA_REQUIRE_*` 写明了接受哪些驱动和显卡，这里的不在其中（驱动分支 {branch}，CUDA {level}），容器起不来。',
    },
    source: 'dsl',
    evidence: 'sourced',
  },
  'image-asks-open': {
    text: {
      en: 'Whether the image starts depends on a property of the driver or the GPU that isn’t known here (`NVIDIA_REQUIRE_*`).',
      zh: '镜像能否启动取决于 `NVIDIA_REQUIRE_*` 中的某个条件，而相关的驱动或显卡的信息这里不清楚。',
    },
    source: 'dsl',
    evidence: 'sourced',
  },
  'image-list-unknown': {
    text: {
      en: 'Before it starts, the image requires a driver that supports CUDA {cuda}. It isn’t known whether its list of exceptions includes this driver, or the list changed when the tag was published again.',
      zh: '镜像启动前会检查驱动是否支持 CUDA {cuda}，但例外名单里有没有这个驱动并不清楚，或者名单在同一标签重新发布时改过。',
    },
    source: 'require',
    evidence: 'sourced',
  },
  'image-804': {
    text: {
      en: 'The image contains driver libraries of CUDA {cuda}. On GPUs other than data-center GPUs, they were seen to stop programs with error 804 if the driver is older.',
      zh: '镜像自带 CUDA {cuda} 的驱动库。在非数据中心 GPU 上，如果驱动更旧，程序可能因此报错误 804 而退出。',
    },
    source: 'compat804',
    evidence: 'sourced',
  },
  'image-free': {
    text: {
      en: 'The runtime image is built on plain Ubuntu and doesn’t check the driver before it starts.',
      zh: 'runtime 镜像基于普通的 Ubuntu，启动前不检查驱动。',
    },
    source: 'makefile',
    evidence: 'sourced',
  },
  'card-native': {
    text: {
      en: 'It contains machine code for {cc}.',
      zh: '里面有 {cc} 的机器码。',
    },
    source: 'blackwell',
    evidence: 'sourced',
  },
  'card-supported': {
    text: {
      en: 'NVIDIA supports {cc} in this release: it names {min} and later, and CUDA {cuda} compiles for {cc}.',
      zh: 'NVIDIA 说明这个版本支持 {min} 及以上，CUDA {cuda} 也能编译 {cc} 的代码，所以支持 {cc}。',
    },
    source: 'ngcSupport',
    evidence: 'sourced',
  },
  'card-below-toolkit': {
    text: {
      en: 'CUDA {cuda} generates code for {min} and later only, and this GPU has {cc}.',
      zh: 'CUDA {cuda} 只能生成 {min} 及以上的代码，而这块显卡是 {cc}。',
    },
    source: 'notes',
    evidence: 'sourced',
  },
  'card-below-min': {
    text: {
      en: 'It supports GPUs from {min} on, and this one has {cc}.',
      zh: '它只支持 {min} 及以上的显卡，而这块显卡是 {cc}。',
    },
    source: 'ngcSupport',
    evidence: 'sourced',
  },
  'card-ptx': {
    text: {
      en: 'It contains no machine code for {cc}, only PTX, which the driver compiles at the first start. That can take minutes, and libraries such as cuDNN may contain no code at all.',
      zh: '里面没有 {cc} 的机器码，只有 PTX，由驱动在第一次启动时编译，可能要几分钟；cuDNN 等库还可能完全没有对应代码。',
    },
    source: 'ptxSlow',
    evidence: 'sourced',
  },
  'card-ptx-old-driver': {
    text: {
      en: 'For {cc}, it contains only PTX from CUDA {cuda}, which a driver that supports only {level} can’t compile.',
      zh: '{cc} 只有 CUDA {cuda} 生成的 PTX，只到 CUDA {level} 的驱动无法编译它。',
    },
    source: 'ptxVersion',
    evidence: 'sourced',
  },
  'card-too-new': {
    text: {
      en: '{cc} is newer than the architectures that it was compiled for: {archs}.',
      zh: '{cc} 比镜像里编译好的架构都新：{archs}。',
    },
    source: 'blackwell',
    evidence: 'sourced',
  },
  'card-too-old': {
    text: {
      en: '{cc} is no longer among the architectures that it was compiled for: {archs}.',
      zh: '{cc} 已经不在编译范围内：{archs}。',
    },
    source: 'blackwell',
    evidence: 'sourced',
  },
  'cudnn-too-old': {
    text: {
      en: 'Its cuDNN ({cudnn}) contains no code for GPUs below {min}, and this one has {cc}. Convolutions and attention fail, even if the framework itself contains code for the GPU.',
      zh: '其中的 cuDNN（{cudnn}）没有 {min} 以下显卡的代码，而这块显卡是 {cc}。即使框架本身有这块显卡的代码，卷积和注意力也会出错。',
    },
    source: 'cudnn',
    evidence: 'sourced',
  },
  'cudnn-too-new': {
    text: {
      en: 'For {cc}, it contains only PTX, and its cuDNN ({cudnn}) is made for GPUs up to {newest}. Whether convolutions run isn’t known.',
      zh: '{cc} 只有 PTX，而其中的 cuDNN（{cudnn}）只支持到 {newest} 的显卡，卷积能不能运行不清楚。',
    },
    source: 'cudnn',
    evidence: 'sourced',
  },
  'cudnn-unknown': {
    text: {
      en: 'It isn’t known whether its cuDNN ({cudnn}) still contains code for {cc}.',
      zh: '不清楚其中的 cuDNN（{cudnn}）是否还有 {cc} 的代码。',
    },
    source: 'cudnn',
    evidence: 'sourced',
  },
  'card-unknown': {
    text: {
      en: 'The GPU’s compute capability isn’t known.',
      zh: '不知道这块显卡的计算能力。',
    },
    source: 'blackwell',
    evidence: 'sourced',
  },
  'build-unknown': {
    text: {
      en: 'It isn’t known which architectures this build was compiled for.',
      zh: '不清楚这个构建里编译了哪些架构。',
    },
    source: 'blackwell',
    evidence: 'sourced',
  },
  'arm-host': {
    text: {
      en: 'This GPU is only available in machines with an Arm processor. It isn’t known whether this image exists for Arm; `docker manifest inspect` lists its platforms.',
      zh: '这块显卡只装在 Arm 处理器的机器里。不清楚这个镜像有没有 Arm 版本；`docker manifest inspect` 会列出它支持的平台。',
    },
    source: 'arm',
    evidence: 'sourced',
  },
  'not-for-host': {
    text: {
      en: 'This GPU’s machine needs an image for {host}, and this image doesn’t exist for it.',
      zh: '这块显卡所在的机器需要 {host} 的镜像，而这个镜像没有这种版本。',
    },
    source: 'armImages',
    evidence: 'sourced',
  },
  'arm-cpu-only': {
    text: {
      en: 'This image exists for Arm, but the PyTorch in that variant is built without CUDA.',
      zh: '这个镜像有 Arm 版本，但其中的 PyTorch 不带 CUDA。',
    },
    source: 'armTorch',
    evidence: 'sourced',
  },
  jetson: {
    text: {
      en: 'A Jetson needs an image made for it (L4T). This one is for servers.',
      zh: 'Jetson 需要专门的 L4T 镜像，这个镜像是给服务器用的。',
    },
    source: 'forward',
    evidence: 'sourced',
  },
  'report-k80': {
    text: {
      en: 'Images with CUDA 11.5 and later were seen to find no device on a K80.',
      zh: '有人实测：CUDA 11.5 及更新的镜像在 K80 上找不到设备。',
    },
    source: 'k80',
    evidence: 'sourced',
  },
  'report-ptx-10': {
    text: {
      en: 'CUDA 10 builds contain only PTX for this GPU. In one report, the program ran after minutes of compiling; in others, it failed.',
      zh: 'CUDA 10 的构建对这块显卡只有 PTX：有人编译几分钟后能运行，也有人直接失败。',
    },
    source: 'ptx10',
    evidence: 'sourced',
  },
  'report-tf-50-old': {
    text: {
      en: 'TensorFlow contains only PTX for this GPU. Newer releases with newer PTX were reported to fail. There is no report about this one.',
      zh: 'TensorFlow 对这块显卡只有 PTX。PTX 更新的后续版本都有人报告运行失败，这个版本没有找到报告。',
    },
    source: 'tf50',
    evidence: 'sourced',
  },
  'report-tf-libraries': {
    text: {
      en: 'In this image, TensorFlow finds no GPU: a CUDA library of the version that it needs is missing. To add it, install `tensorflow[and-cuda]=={tensorflow}` with pip.',
      zh: '这个镜像里的 TensorFlow 找不到 GPU：缺少它需要的那一版 CUDA 库。可以用 pip 安装 `tensorflow[and-cuda]=={tensorflow}` 补上。',
    },
    source: 'tfLibraries',
    evidence: 'sourced',
  },
  'report-tf-50': {
    text: {
      en: 'TensorFlow contains only PTX for this GPU, and it was reported to fail (`CUDA_ERROR_INVALID_PTX`).',
      zh: 'TensorFlow 对这块显卡只有 PTX，多人报告运行失败（`CUDA_ERROR_INVALID_PTX`）。',
    },
    source: 'tf50',
    evidence: 'sourced',
  },
} as const satisfies Readonly<Record<string, Omit<Rule, 'id'>>>;

export type GpuRuleId = keyof typeof rules;

export const gpuRules: Readonly<Record<GpuRuleId, Omit<Rule, 'id'>>> = rules;
