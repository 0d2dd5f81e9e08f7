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
  ptxSlow: { title: 'pytorch issue 45822: minutes of compiling', url: 'https://github.com/pytorch/pytorch/issues/45822', checked: '2026-11-24' },
  ptx10: { title: 'pytorch issue 72957: CUDA 10.2 and newer cards', url: 'https://github.com/pytorch/pytorch/issues/72957', checked: '2026-11-24' },
  arm: { title: 'pytorch issue 160162: wheels for Arm', url: 'https://github.com/pytorch/pytorch/issues/160162', checked: '2026-11-24' },
  ptxVersion: { title: 'CUDA error 222: unsupported PTX version', url: 'https://nvidia.github.io/cuda-python/cuda-bindings/13.3.0/module/generated/cuda.bindings.utils.get_minimal_required_cuda_ver_from_ptx_ver.html', checked: '2026-11-24' },
  dsl: { title: 'libnvidia-container: src/cli/dsl.c', url: 'https://github.com/NVIDIA/libnvidia-container/blob/5823754b8577d16fabf25a6ef6a1d58f7ff1e5dd/src/cli/dsl.c', checked: '2026-11-27' },
  cudnn: { title: 'cuDNN: support matrices, and pytorch issue 162574', url: 'https://github.com/pytorch/pytorch/issues/162574', checked: '2026-11-27' },
  armImages: { title: 'pytorch: generate_docker_release_matrix.py', url: 'https://github.com/pytorch/pytorch/blob/146747c4dce0643e2b7def6f6ee9370469b0ed98/.github/scripts/generate_docker_release_matrix.py', checked: '2026-11-27' },
  armTorch: { title: 'pytorch: Dockerfile, case linux/arm64', url: 'https://github.com/pytorch/pytorch/blob/01343dcd3e6c849a177125b5f500ffd222305ec8/Dockerfile', checked: '2026-11-27' },
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
      en: 'The driver supports CUDA up to {level}, which includes {cuda}.',
      zh: '驱动支持到 CUDA {level}，包含 {cuda}。',
    },
    source: 'faq',
    evidence: 'sourced',
  },
  'driver-minor': {
    text: {
      en: 'The driver supports CUDA {level} only, but from CUDA 11 on a program of the same major version runs on every driver from {min} on, without the newest features.',
      zh: '驱动只支持到 CUDA {level}，但从 CUDA 11 起，同一主版本的程序可以在 {min} 及以上的驱动上运行，只是缺少最新特性。',
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
  'driver-needed': {
    text: {
      en: 'CUDA {cuda} needs driver {min} or newer.',
      zh: 'CUDA {cuda} 需要驱动 {min} 及以上。',
    },
    source: 'notes',
    evidence: 'sourced',
  },
  'driver-dropped': {
    text: {
      en: 'Driver branch {last} is the last one that drives this card; {driver} is newer and leaves it out. No image changes that.',
      zh: '支持这块卡的最后一个驱动分支是 {last}；{driver} 更新，已经不再支持它。换镜像也没有用。',
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
  'image-asks-own': {
    text: {
      en: 'The image names in `NVIDIA_REQUIRE_*` which drivers and cards it accepts, and this one is not among them (driver branch {branch}, CUDA {level}): the container does not start.',
      zh: '镜像用 `NVIDIA_REQUIRE_*` 写明了接受哪些驱动和卡，这里的不在其中（驱动分支 {branch}，CUDA {level}），容器起不来。',
    },
    source: 'dsl',
    evidence: 'sourced',
  },
  'image-asks-open': {
    text: {
      en: 'Whether the image starts depends on something about the driver or the card that is not known here (`NVIDIA_REQUIRE_*`).',
      zh: '镜像能否启动取决于 `NVIDIA_REQUIRE_*` 中的某个条件，而相关的驱动或卡的信息这里不清楚。',
    },
    source: 'dsl',
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
      en: 'There is machine code for {cc} in it.',
      zh: '里面有 {cc} 的机器码。',
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
      en: '{cc} is newer than what was compiled in: {archs}.',
      zh: '{cc} 比镜像里编译好的架构都新：{archs}。',
    },
    source: 'blackwell',
    evidence: 'sourced',
  },
  'card-too-old': {
    text: {
      en: '{cc} is no longer compiled in: {archs}.',
      zh: '{cc} 已经不在编译范围内：{archs}。',
    },
    source: 'blackwell',
    evidence: 'sourced',
  },
  'cudnn-too-old': {
    text: {
      en: 'The cuDNN in it ({cudnn}) has no code for cards below {min}; this one is {cc}. Convolutions and attention fail there, even where the framework itself has code for the card.',
      zh: '其中的 cuDNN（{cudnn}）没有 {min} 以下显卡的代码，而这块卡是 {cc}。即使框架本身有这块卡的代码，卷积和注意力也会出错。',
    },
    source: 'cudnn',
    evidence: 'sourced',
  },
  'cudnn-unknown': {
    text: {
      en: 'Whether the cuDNN in it ({cudnn}) still has code for {cc} is not known.',
      zh: '不清楚其中的 cuDNN（{cudnn}）是否还有 {cc} 的代码。',
    },
    source: 'cudnn',
    evidence: 'sourced',
  },
  'card-unknown': {
    text: {
      en: 'The compute capability of the card is not known.',
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
      en: 'This card comes in machines with an Arm processor. Whether this image exists for Arm is not known; `docker manifest inspect` lists its platforms.',
      zh: '这块卡只装在 Arm 处理器的机器里。不清楚这个镜像有没有 Arm 版本；`docker manifest inspect` 会列出它支持的平台。',
    },
    source: 'arm',
    evidence: 'sourced',
  },
  'not-for-host': {
    text: {
      en: 'The machine of this card needs an image for {host}, and this one does not exist for it.',
      zh: '这块卡所在的机器需要 {host} 的镜像，而这个镜像没有这种版本。',
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
  'report-ptx-10': {
    text: {
      en: 'Builds of CUDA 10 have only PTX for this card: one report has it running after minutes of compiling, others have it failing.',
      zh: 'CUDA 10 的构建对这块卡只有 PTX：有人编译几分钟后能运行，也有人直接失败。',
    },
    source: 'ptx10',
    evidence: 'sourced',
  },
  'report-tf-50-old': {
    text: {
      en: 'TensorFlow carries PTX only for this card. Newer releases with newer PTX were reported to fail; of this one no report was found.',
      zh: 'TensorFlow 对这块卡只有 PTX。PTX 更新的后续版本都有人报告运行失败，这个版本没有找到报告。',
    },
    source: 'tf50',
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
