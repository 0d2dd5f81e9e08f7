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
  k80torch: { title: 'K80 and 2.7.1+cu118', url: 'https://github.com/nelson-liu/pytorch-manylinux-binaries/issues/13', checked: '2026-11-24' },
  tf50: { title: 'tensorflow issue 99592: RTX 50', url: 'https://github.com/tensorflow/tensorflow/issues/99592', checked: '2026-11-24' },
  ptxSlow: { title: 'pytorch issue 45822: minutes of compiling', url: 'https://github.com/pytorch/pytorch/issues/45822', checked: '2026-11-24' },
  ptx10: { title: 'pytorch issue 72957: CUDA 10.2 and newer cards', url: 'https://github.com/pytorch/pytorch/issues/72957', checked: '2026-11-24' },
  arm: { title: 'pytorch issue 160162: wheels for Arm', url: 'https://github.com/pytorch/pytorch/issues/160162', checked: '2026-11-24' },
  ptxVersion: { title: 'CUDA error 222: unsupported PTX version', url: 'https://nvidia.github.io/cuda-python/cuda-bindings/13.3.0/module/generated/cuda.bindings.utils.get_minimal_required_cuda_ver_from_ptx_ver.html', checked: '2026-11-24' },
  matrix: { title: 'NVIDIA data center drivers: toolkit, driver and architecture matrix', url: 'https://docs.nvidia.com/datacenter/tesla/drivers/cuda-toolkit-driver-and-architecture-matrix.html', checked: '2026-11-24' },
} as const satisfies TableSources;

type Rule = GpuRule<keyof typeof gpuRuleSources>;

/**
 * The rules behind the verdicts, in words. Holes are filled by the judge:
 * {driver} and {level} of the server, {cuda} of the image, {cc} of the card,
 * {archs} of the build, {min} the oldest driver.
 */
const rules = {
  'driver-covers': {
    text: {
      en: 'The driver knows CUDA {level}; older versions such as {cuda} run on it.',
      zh: '驱动支持到 CUDA {level}，更早的版本（如 {cuda}）都能运行。',
    },
    source: 'faq',
    evidence: 'sourced',
  },
  'driver-minor': {
    text: {
      en: 'The driver knows CUDA {level} only, but from CUDA 11 on a program of the same major version runs on every driver from {min} on, without the newest features.',
      zh: '驱动只到 CUDA {level}，但从 CUDA 11 起，同一主版本的程序可以在 {min} 及以上的驱动上运行，只是缺少最新特性。',
    },
    source: 'minor',
    evidence: 'sourced',
  },
  'driver-old': {
    text: {
      en: 'CUDA {cuda} needs a driver of at least {min}; this one is {driver} and knows CUDA {level}.',
      zh: 'CUDA {cuda} 至少需要驱动 {min}；这台服务器的驱动是 {driver}，只到 CUDA {level}。',
    },
    source: 'notes',
    evidence: 'sourced',
  },
  'driver-minor-unsure': {
    text: {
      en: 'The driver knows CUDA {level} only. Programs of CUDA {cuda} run on it from version {min} on; which version it is is not known.',
      zh: '驱动只到 CUDA {level}。{min} 及以上的驱动才能运行 CUDA {cuda} 的程序，而驱动的具体版本不清楚。',
    },
    source: 'minor',
    evidence: 'sourced',
  },
  'driver-before-card': {
    text: {
      en: 'This driver ({driver}) is older than the card: {cc} is known to drivers from branch {first} on. No image changes that.',
      zh: '驱动（{driver}）比这块卡还旧：从 {first} 分支起驱动才认识 {cc}，换镜像也没有用。',
    },
    source: 'matrix',
    evidence: 'inferred',
  },
  'driver-forward': {
    text: {
      en: 'The image brings newer driver libraries along (`cuda-compat`), which data-center cards may use on driver branch {branch}.',
      zh: '镜像自带较新的驱动库（`cuda-compat`），数据中心卡在驱动分支 {branch} 上可以使用。',
    },
    source: 'forward',
    evidence: 'sourced',
  },
  'driver-unknown': {
    text: {
      en: 'The driver of the server is not known.',
      zh: '不知道服务器的驱动版本。',
    },
    source: 'notes',
    evidence: 'sourced',
  },
  'driver-dropped': {
    text: {
      en: 'No driver newer than branch {last} serves this card, yet the driver is {driver}.',
      zh: '这块卡最多只能用 {last} 分支的驱动，而服务器上是 {driver}。',
    },
    source: 'notes',
    evidence: 'sourced',
  },
  'image-asks': {
    text: {
      en: 'The image asks for CUDA {cuda} of the driver before it starts (`NVIDIA_REQUIRE_CUDA`). This driver offers {level}, and its branch {branch} is not on the image’s list for this kind of card: the container does not start.',
      zh: '镜像启动前会检查驱动是否支持 CUDA {cuda}（`NVIDIA_REQUIRE_CUDA`）。驱动只到 {level}，分支 {branch} 又不在镜像为这类卡列出的名单里，容器起不来。',
    },
    source: 'require',
    evidence: 'sourced',
  },
  'image-list-unknown': {
    text: {
      en: 'The image asks for CUDA {cuda} of the driver before it starts, with a list of exceptions that is not known for this driver or changed between editions of the tag.',
      zh: '镜像启动前会检查驱动是否支持 CUDA {cuda}，但例外名单里有没有这个驱动并不清楚，或者名单在同一标签重新发布时改过。',
    },
    source: 'require',
    evidence: 'sourced',
  },
  'image-804': {
    text: {
      en: 'The image brings driver libraries of CUDA {cuda} along. On cards other than data-center ones they were seen to stop programs with error 804 where the driver is older.',
      zh: '镜像自带 CUDA {cuda} 的驱动库。在非数据中心卡上，如果驱动更旧，程序可能因此报错误 804 而退出。',
    },
    source: 'compat804',
    evidence: 'sourced',
  },
  'image-free': {
    text: {
      en: 'The runtime image is built on plain Ubuntu and asks nothing of the driver before it starts.',
      zh: 'runtime 镜像基于普通的 Ubuntu，启动前不检查驱动。',
    },
    source: 'makefile',
    evidence: 'sourced',
  },
  'card-native': {
    text: {
      en: 'Machine code for this card ({cc}) is in it.',
      zh: '里面有这块卡（{cc}）的机器码。',
    },
    source: 'blackwell',
    evidence: 'sourced',
  },
  'card-ptx': {
    text: {
      en: 'There is no machine code for {cc}, only PTX, which the driver compiles at the first start. That can take minutes, and libraries such as cuDNN may lack code altogether.',
      zh: '里面没有 {cc} 的机器码，只有 PTX，由驱动在第一次启动时编译，可能要几分钟；cuDNN 等库还可能完全没有对应代码。',
    },
    source: 'ptxSlow',
    evidence: 'sourced',
  },
  'card-ptx-old-driver': {
    text: {
      en: 'There is only PTX for {cc}, made by CUDA {cuda}; a driver that knows no more than {level} cannot compile it.',
      zh: '{cc} 只有 CUDA {cuda} 生成的 PTX，只到 CUDA {level} 的驱动无法编译它。',
    },
    source: 'ptxVersion',
    evidence: 'sourced',
  },
  'card-too-new': {
    text: {
      en: 'The card ({cc}) is newer than what was compiled in: {archs}.',
      zh: '这块卡（{cc}）比镜像里编译好的架构都新：{archs}。',
    },
    source: 'blackwell',
    evidence: 'sourced',
  },
  'card-too-old': {
    text: {
      en: 'The card ({cc}) is no longer compiled in: {archs}.',
      zh: '这块卡（{cc}）已经不在编译范围内：{archs}。',
    },
    source: 'blackwell',
    evidence: 'sourced',
  },
  'card-unknown': {
    text: {
      en: 'The compute capability of this card is not known.',
      zh: '不知道这块卡的计算能力。',
    },
    source: 'blackwell',
    evidence: 'sourced',
  },
  'build-unknown': {
    text: {
      en: 'What was compiled into this build is not known.',
      zh: '不清楚这个构建里编译了哪些架构。',
    },
    source: 'blackwell',
    evidence: 'sourced',
  },
  'arm-host': {
    text: {
      en: 'This card sits in a machine with an Arm processor; images for x86-64 do not start there, and what the Arm builds contain is not in the tables.',
      zh: '这块卡装在 Arm 处理器的机器里，x86-64 镜像在那里无法启动；Arm 构建里有什么，数据表没有收录。',
    },
    source: 'arm',
    evidence: 'sourced',
  },
  jetson: {
    text: {
      en: 'A Jetson needs the images made for it (L4T); this one is for servers.',
      zh: 'Jetson 需要专门的 L4T 镜像，这个镜像是给服务器用的。',
    },
    source: 'forward',
    evidence: 'sourced',
  },
  'report-k80': {
    text: {
      en: 'Images of CUDA 11.5 and newer were seen to find no device on a K80.',
      zh: '有人实测：CUDA 11.5 及更新的镜像在 K80 上找不到设备。',
    },
    source: 'k80',
    evidence: 'sourced',
  },
  'report-k80-torch': {
    text: {
      en: 'By its list this build serves the K80, but an error was reported.',
      zh: '按架构列表，这个构建支持 K80，但有人报告运行出错。',
    },
    source: 'k80torch',
    evidence: 'sourced',
  },
  'report-ptx-10': {
    text: {
      en: 'Builds of CUDA 10 have only PTX for this card: one report has it running after minutes of compiling, others have it failing.',
      zh: 'CUDA 10 的构建对这块卡只有 PTX：有人编译几分钟后能运行，也有人直接失败。',
    },
    source: 'ptx10',
    evidence: 'sourced',
  },
  'report-tf-50': {
    text: {
      en: 'TensorFlow carries PTX only for this card, and it was reported to fail (`CUDA_ERROR_INVALID_PTX`).',
      zh: 'TensorFlow 对这块卡只有 PTX，多人报告运行失败（`CUDA_ERROR_INVALID_PTX`）。',
    },
    source: 'tf50',
    evidence: 'sourced',
  },
} as const satisfies Readonly<Record<string, Omit<Rule, 'id'>>>;

export type GpuRuleId = keyof typeof rules;

export const gpuRules: Readonly<Record<GpuRuleId, Omit<Rule, 'id'>>> = rules;
