import type { ErrorRow } from '../schema/error';

/** Errors: GPUs and CUDA. Specific errors come before general ones. */
export const gpuErrors: readonly ErrorRow[] = [
  {
    id: 'nvidia-smi-missing',
    phases: ['run-gpu'],
    common: true,
    pattern:
      /exec: \"nvidia-smi\": executable file not found|nvidia-smi: (command )?not found/i,
    sample: 'exec: "nvidia-smi": executable file not found in $PATH',
    cause: {
      en: 'Images don’t contain `nvidia-smi`; it comes from the host together with the GPU. Either the container has no GPU, or the capability `utility` is turned off.',
      zh: '镜像里没有 `nvidia-smi`，它随 GPU 从宿主机放进容器。容器里没有它，可能是没有申请 GPU，也可能是关掉了 `utility` 能力。',
    },
    fix: [
      {
        en: 'Put `--gpus device=0` *before* the image name.',
        zh: '在镜像名**前面**加 `--gpus device=0`。',
      },
      {
        en: 'If you set `NVIDIA_DRIVER_CAPABILITIES`, include `compute,utility`.',
        zh: '如果设了 `NVIDIA_DRIVER_CAPABILITIES`，它要包含 `compute,utility`。',
      },
    ],
    commands: [
      {
        on: 'server',
        mends: true,
        text: 'docker run --rm --gpus device=0 {tag} nvidia-smi -L',
      },
    ],
    evidence: 'partly',
    sources: [
      'https://github.com/NVIDIA/cloud-native-docs/blob/main/container-toolkit/docker-specialized.md',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'no-gpu-driver',
    phases: ['run-gpu'],
    common: true,
    pattern:
      /could not select device driver\s+\"[^\"]*\"\s+with capabilities:?\s*\[\[gpu/i,
    sample:
      'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
    cause: {
      en: 'Docker can’t provide GPUs: the NVIDIA Container Toolkit is missing, Docker wasn’t restarted after its installation, or Docker is the snap package.',
      zh: 'Docker 不知道怎么分配 GPU：没装 NVIDIA Container Toolkit，装了没重启 Docker，或者 Docker 是 snap 版。',
    },
    fix: [
      {
        en: 'On the server, ask the administrator ({contact}) to install and configure the toolkit.',
        zh: '服务器：请管理员（{contact}）安装并配置 toolkit。',
      },
      {
        en: 'On a laptop without an NVIDIA GPU, omit `--gpus`.',
        zh: '没有 NVIDIA 显卡的电脑：去掉 `--gpus`。',
      },
    ],
    commands: [
      { on: 'server', text: "docker info --format '{{json .Runtimes}}'" },
      {
        on: 'server',
        mends: true,
        text: 'sudo nvidia-ctk runtime configure --runtime=docker\nsudo systemctl restart docker',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-docker/issues/1034',
      'https://github.com/NVIDIA/nvidia-container-toolkit/issues/871',
      'https://github.com/NVIDIA/nvidia-docker/issues/1642',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'cdi-no-vendor',
    phases: ['run-gpu'],
    pattern:
      /failed to discover GPU vendor from CDI|no known GPU vendor found/i,
    sample: 'failed to discover GPU vendor from CDI: no known GPU vendor found',
    cause: {
      en: 'When Docker (29 and later) started, it didn’t find the NVIDIA Container Toolkit: the toolkit is missing, or Docker wasn’t restarted after its installation.',
      zh: 'Docker（29 及以上）启动时没找到 NVIDIA Container Toolkit：没装，或者装完没有重启 Docker。',
    },
    fix: [
      {
        en: 'Administrator: install the toolkit (1.18 or later), then restart Docker.',
        zh: '管理员：装 toolkit（1.18 及以上），再重启 Docker。',
      },
    ],
    commands: [
      {
        on: 'server',
        mends: true,
        text: 'sudo systemctl restart docker',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/ShaneIsrael/fireshare/issues/689',
      'https://github.com/NVIDIA/cloud-native-docs/blob/main/container-toolkit/cdi-support.md',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'cdi-unresolvable',
    phases: ['run-gpu'],
    pattern: /unresolvable CDI devices/i,
    sample:
      'CDI device injection failed: unresolvable CDI devices nvidia.com/gpu=all',
    cause: {
      en: 'No CDI specification contains the name after `nvidia.com/gpu=`: none was generated, or it is older than the last driver update.',
      zh: '`nvidia.com/gpu=` 后面的名称不在任何描述文件里：没生成过，或者更新驱动后没重新生成。',
    },
    fix: [
      {
        en: 'List the existing names, and ask the administrator to generate the specification again.',
        zh: '列出现有的名称，请管理员重新生成描述文件。',
      },
    ],
    commands: [{ on: 'server', text: 'nvidia-ctk cdi list' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-container-toolkit/issues/434',
      'https://github.com/NVIDIA/nvidia-container-toolkit/issues/1537',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'count-and-ids',
    phases: ['run-gpu'],
    pattern: /cannot set both Count and DeviceIDs on device request/i,
    sample: 'cannot set both Count and DeviceIDs on device request',
    cause: {
      en: 'Docker split `--gpus device=0,1` at the comma. The quotes that hold it together have to reach Docker.',
      zh: '`--gpus device=0,1` 在逗号处被拆开了。把它们连在一起的引号必须传给 Docker。',
    },
    fix: [
      {
        en: 'Put single quotes outside and double quotes inside.',
        zh: '外面写单引号，里面写双引号。',
      },
    ],
    commands: [
      {
        on: 'server',
        mends: true,
        text: 'docker run --rm --gpus \'"device=0,1"\' {tag} nvidia-smi -L',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/moby/moby/blob/master/daemon/nvidia_linux.go',
      'measured',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'gpus-count',
    phases: ['run-gpu'],
    pattern:
      /invalid count \(([^)]*)\): value must be either \"all\" or an integer|"--gpus" flag: count must be an integer/i,
    sample:
      'invalid argument "gpu0" for "--gpus" flag: invalid count (gpu0): value must be either "all" or an integer',
    cause: {
      en: '`--gpus` accepts `all`, a number, or `device=…`. Often the value is missing, so Docker took the next word.',
      zh: '`--gpus` 只接受 `all`、数字或 `device=…`。常见的原因是没有写值，后面那个词被当成了值。',
    },
    fix: [
      {
        en: 'Write `--gpus device=0`. To use no GPU, omit the option.',
        zh: '写成 `--gpus device=0`。不用 GPU 就去掉这个选项。',
      },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'gpus-twice',
    phases: ['run-gpu'],
    pattern: /gpu request key '([^']+)' can be specified only once/i,
    sample: "gpu request key '1' can be specified only once",
    cause: {
      en: 'The same number or key occurs twice in one value, as in `1,1`.',
      zh: '同一个值里写了两遍相同的数字或键，例如 `1,1`。',
    },
    fix: [
      {
        en: 'A number is a count, not an index. Choose GPUs with `--gpus \'"device=0,1"\'`.',
        zh: '数字是数量，不是编号；选择显卡请写 `--gpus \'"device=0,1"\'`。',
      },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'nvml-unknown',
    phases: ['run-gpu'],
    pattern: /Failed to initialize NVML: Unknown Error/i,
    sample: 'Failed to initialize NVML: Unknown Error',
    cause: {
      en: 'The container lost its GPU: on the host, `systemctl daemon-reload` (often run by a package update) reset its device permissions.',
      zh: '容器本来有 GPU，后来丢了：宿主机执行了 `systemctl daemon-reload`（常由软件更新触发），设备权限被重置。',
    },
    fix: [
      {
        en: 'Stop the container and start it again. If that doesn’t help, create a new one.',
        zh: '停止容器再启动；如果无效，就重新创建容器。',
      },
      {
        en: 'For a permanent fix, the administrator can set up CDI or the cgroupfs driver.',
        zh: '要彻底解决，由管理员改用 CDI 或 cgroupfs 驱动。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-container-toolkit/issues/48',
      'https://github.com/NVIDIA/cloud-native-docs/blob/main/container-toolkit/troubleshooting.md',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'nvml-mismatch',
    phases: ['run-gpu'],
    common: true,
    pattern: /Driver\/library version mismatch/i,
    sample: 'Failed to initialize NVML: Driver/library version mismatch',
    cause: {
      en: 'An update replaced the driver’s files on the host while the old driver is still loaded in the kernel. This affects the whole server.',
      zh: '宿主机上驱动文件更新了，内核里加载的还是旧的。整台服务器都受影响。',
    },
    fix: [
      {
        en: 'Administrator: reboot, and hold the driver packages from now on. You can’t fix this from the container.',
        zh: '管理员：重启服务器，以后锁住驱动包。在容器里无法解决。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-container-toolkit/issues/394',
      'https://github.com/NVIDIA/nvidia-docker/issues/584',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'nvml-perm',
    phases: ['run-gpu'],
    pattern: /Failed to initialize NVML: Insufficient Permissions/i,
    sample: 'Failed to initialize NVML: Insufficient Permissions',
    cause: {
      en: 'SELinux blocks the container’s access to the GPU’s devices.',
      zh: 'SELinux 禁止容器访问显卡设备。',
    },
    fix: [
      {
        en: 'Administrator: fix the SELinux context. `--security-opt label=disable` shows whether that is the cause.',
        zh: '管理员：修正 SELinux 上下文。加 `--security-opt label=disable` 可以验证是不是这个原因。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/cloud-native-docs/blob/main/container-toolkit/troubleshooting.md',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'libnvml-missing',
    phases: ['run-gpu'],
    pattern: /libnvidia-ml\.so(\.1)?: cannot open shared object file/i,
    sample:
      'nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file',
    cause: {
      en: 'The host has no NVIDIA driver libraries, or the daemon can’t see them (Docker Desktop on Linux, snap, a virtual machine).',
      zh: '宿主机没有 NVIDIA 驱动库，或者守护进程看不到（Linux 上的 Docker Desktop、snap 版、虚拟机）。',
    },
    fix: [
      {
        en: 'Check whether `nvidia-smi` works on the host itself.',
        zh: '在宿主机上执行 `nvidia-smi`，看它是否正常。',
      },
      {
        en: 'On Linux, use Docker Engine instead of Docker Desktop.',
        zh: 'Linux 上用 Docker Engine，不用 Docker Desktop。',
      },
    ],
    commands: [{ on: 'server', text: 'nvidia-smi' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/for-win/issues/13835',
      'https://github.com/NVIDIA/libnvidia-container/issues/231',
      'https://github.com/NVIDIA/nvidia-docker/issues/1711',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'require-cuda',
    phases: ['run-gpu'],
    pattern: /unsatisfied condition: cuda\s*>=\s*([\d.]+)/i,
    sample:
      'nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.4, please update your driver to a newer version, or use an earlier cuda container',
    cause: {
      en: 'The image requires a CUDA version that the server’s driver doesn’t support.',
      zh: '镜像要求的 CUDA 版本，服务器的驱动不支持。',
    },
    fix: [
      {
        en: 'Use an image with an older CUDA version, or ask for a driver update.',
        zh: '换 CUDA 版本较旧的镜像，或请管理员升级驱动。',
      },
      {
        en: 'If minor-version compatibility applies, `-e NVIDIA_DISABLE_REQUIRE=1` skips the check at your own risk.',
        zh: '如果满足次版本兼容，可以用 `-e NVIDIA_DISABLE_REQUIRE=1` 跳过检查，风险自负。',
      },
    ],
    commands: [{ on: 'server', text: 'nvidia-smi' }],
    needsOtherImage: true,
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-container-toolkit/issues/152',
      'https://github.com/theroyallab/tabbyAPI/issues/324',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'unknown-runtime',
    phases: ['run-gpu'],
    pattern:
      /unknown or invalid runtime name:? nvidia|Unknown runtime specified nvidia/i,
    sample:
      'docker: Error response from daemon: unknown or invalid runtime name: nvidia',
    cause: {
      en: '`--runtime=nvidia` asks for a runtime that isn’t registered on this server.',
      zh: '`--runtime=nvidia` 要的运行时没有在这台服务器上注册。',
    },
    fix: [
      {
        en: 'Omit `--runtime` and use `--gpus`.',
        zh: '去掉 `--runtime`，用 `--gpus`。',
      },
      {
        en: 'If you need it, the administrator registers it with `nvidia-ctk runtime configure --runtime=docker`.',
        zh: '如果确实需要，请管理员用 `nvidia-ctk runtime configure --runtime=docker` 注册。',
      },
    ],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-24',
  },
  {
    id: 'driver-too-old',
    phases: ['cuda'],
    common: true,
    pattern: /NVIDIA driver on your system is too old \(found version (\d+)\)/i,
    sample:
      'The NVIDIA driver on your system is too old (found version 11040).',
    cause: {
      en: 'PyTorch was built for a newer CUDA version than the driver supports. The number in brackets is the driver’s: 11040 means 11.4.',
      zh: 'PyTorch 用的 CUDA 比驱动支持的新。括号里是驱动的版本号：11040 就是 11.4。',
    },
    fix: [
      {
        en: 'Use an image or wheel with that major version of CUDA, or ask for a driver update.',
        zh: '换成括号里那个 CUDA 主版本的镜像或 wheel，或请管理员升级驱动。',
      },
    ],
    commands: [{ on: 'server', text: 'nvidia-smi' }],
    needsOtherImage: true,
    evidence: 'sourced',
    sources: [
      'https://github.com/lllyasviel/Fooocus/issues/1313',
      'https://github.com/IEIT-Yuan/Yuan-2.0/issues/65',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'driver-insufficient',
    phases: ['cuda'],
    pattern: /CUDA driver version is insufficient for CUDA runtime version/i,
    sample:
      'CUDA error: CUDA driver version is insufficient for CUDA runtime version',
    cause: {
      en: 'The CUDA version in the image is newer than the server’s driver supports. Or the container has no GPU, so it has no driver either.',
      zh: '镜像里的 CUDA 比服务器驱动支持的新。也可能没申请 GPU，容器里根本没有驱动。',
    },
    fix: [
      {
        en: 'First check that `--gpus` is there, before the image name.',
        zh: '先确认写了 `--gpus`，而且在镜像名前面。',
      },
      {
        en: 'Then compare the driver and the CUDA version, and choose an older image.',
        zh: '再对照驱动支持的 CUDA，换 CUDA 版本较旧的镜像。',
      },
    ],
    commands: [{ on: 'server', text: 'nvidia-smi' }],
    needsOtherImage: true,
    evidence: 'partly',
    sources: ['https://docs.nvidia.com/deploy/cuda-compatibility/'],
    checked: '2026-11-24',
  },
  {
    id: 'no-kernel-image',
    phases: ['cuda'],
    common: true,
    pattern: /no kernel image is available(?: for execution on the device)?/i,
    sample:
      'RuntimeError: CUDA error: no kernel image is available for execution on the device',
    cause: {
      en: 'The program contains no code for this GPU: the GPU is newer than the build, the build dropped it because of its age, or an extension was compiled for other GPUs.',
      zh: '程序里没有适合这块显卡的代码：显卡比构建版本新，或者太旧已被去掉，或者扩展是为别的显卡编译的。',
    },
    fix: [
      {
        en: 'Compare the GPU’s compute capability with the architectures of the build.',
        zh: '比较这块显卡的计算能力和这个构建支持的架构。',
      },
      {
        en: 'Choose another build of the framework, or compile the extension with the GPU’s compute capability in `TORCH_CUDA_ARCH_LIST`.',
        zh: '换一个框架构建版本；如果是扩展，把这块显卡的计算能力写进 `TORCH_CUDA_ARCH_LIST`，再重新编译。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'python -c "import torch; print(torch.cuda.get_device_capability(), torch.cuda.get_arch_list())"',
      },
    ],
    needsOtherImage: true,
    evidence: 'sourced',
    sources: [
      'https://github.com/mlverse/torch/issues/1348',
      'https://github.com/Comfy-Org/ComfyUI/issues/16438',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'sm-not-compatible',
    phases: ['cuda'],
    pattern:
      /CUDA capability sm_(\d+) is not compatible with the current PyTorch installation|which is of cuda capability/i,
    sample:
      'NVIDIA GeForce RTX 5090 with CUDA capability sm_120 is not compatible with the current PyTorch installation.',
    cause: {
      en: 'PyTorch warns that this build contains no code for the GPU.',
      zh: 'PyTorch 警告：这个构建里没有适合这块显卡的代码。',
    },
    fix: [
      {
        en: 'For RTX 50, use PyTorch 2.7 or later with CUDA 12.8 or later. For Pascal and Volta, use a build that still lists 6.x or 7.0.',
        zh: 'RTX 50 系列：PyTorch 2.7 及以上，配 CUDA 12.8 及以上。Pascal、Volta：用列表里还有 6.x、7.0 的构建。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'python -c "import torch; print(torch.cuda.get_arch_list())"',
      },
    ],
    needsOtherImage: true,
    evidence: 'sourced',
    sources: [
      'https://github.com/jhj0517/Whisper-WebUI/issues/653',
      'https://github.com/Comfy-Org/ComfyUI/issues/16438',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'err-804',
    phases: ['cuda'],
    pattern:
      /forward compatibility was attempted on non supported HW|Error 804/i,
    sample:
      'Error 804: forward compatibility was attempted on non supported HW',
    cause: {
      en: 'The image contains a compatibility library for older drivers. It works only on data-center GPUs and breaks others.',
      zh: '镜像带了给旧驱动用的兼容库，它只能用于数据中心 GPU，在别的显卡上反而会出错。',
    },
    fix: [
      {
        en: 'Keep `/usr/local/cuda/compat` out of `LD_LIBRARY_PATH`, or use an image with an older CUDA version.',
        zh: '把 `/usr/local/cuda/compat` 从 `LD_LIBRARY_PATH` 里去掉，或换 CUDA 旧一些的镜像。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-docker/issues/1515',
      'https://github.com/NVIDIA/nvidia-docker/issues/1294',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'err-802',
    phases: ['cuda'],
    pattern: /system not yet initialized|Error 802/i,
    sample: 'Error 802: system not yet initialized',
    cause: {
      en: 'Servers with NVSwitch (HGX, DGX) need the service `nvidia-fabricmanager` in exactly the same version as the driver.',
      zh: '带 NVSwitch 的服务器（HGX、DGX）需要 `nvidia-fabricmanager` 服务，版本和驱动完全一致。',
    },
    fix: [
      {
        en: 'Administrator: install and start it.',
        zh: '管理员：安装并启动它。',
      },
    ],
    commands: [{ on: 'server', text: 'systemctl status nvidia-fabricmanager' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/aws-samples/aws-deep-learning-ami-ubuntu-dcv-desktop/issues/33',
      'https://github.com/gpustack/gpustack/issues/1254',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'cuda-oom',
    phases: ['cuda'],
    common: true,
    pattern: /CUDA out of memory|CUDA error: out of memory/i,
    sample: 'torch.OutOfMemoryError: CUDA out of memory.',
    cause: {
      en: 'The GPU’s memory is full. On a shared server, another person’s job often uses GPU 0, which everyone gets first.',
      zh: '显存满了。在共用服务器上，往往是因为别人的任务占用了默认的 0 号 GPU。',
    },
    fix: [
      {
        en: 'Check who uses the GPU, and choose another one.',
        zh: '查看谁在用，换一块显卡。',
      },
      {
        en: 'If no one else uses the GPU, reduce the batch size.',
        zh: '如果没有别人在用，减小批次。',
      },
    ],
    commands: [{ on: 'server', text: 'nvidia-smi' }],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-24',
  },
  {
    id: 'torch-not-compiled',
    phases: ['cuda'],
    common: true,
    pattern: /Torch not compiled with CUDA enabled/i,
    sample: 'AssertionError: Torch not compiled with CUDA enabled',
    cause: {
      en: 'A CPU-only PyTorch is installed, often because a `pip install` replaced the one in the base image, or because the image is arm64.',
      zh: '装的是 CPU 版 PyTorch，常见的是某次 `pip install` 把基础镜像里的替换掉了，或者在 arm64 上安装。',
    },
    fix: [
      {
        en: 'Don’t list `torch` in `requirements.txt` if the base image has it.',
        zh: '如果基础镜像自带 `torch`，不要把它写进 `requirements.txt`。',
      },
      {
        en: 'Otherwise, install it from PyTorch’s CUDA index.',
        zh: '否则从 PyTorch 的 CUDA 源安装。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'python -c "import torch; print(torch.__version__, torch.version.cuda)"',
      },
    ],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-24',
  },
  {
    id: 'tf-no-gpu',
    phases: ['cuda'],
    pattern:
      /Could not find cuda drivers on your machine|Cannot dlopen some GPU libraries/i,
    sample:
      'Could not find cuda drivers on your machine, GPU will not be used.',
    cause: {
      en: 'TensorFlow finds no driver (no `--gpus`), or the image lacks the CUDA and cuDNN libraries that TensorFlow needs.',
      zh: 'TensorFlow 没看到驱动（没加 `--gpus`），或者镜像里没有它要的 CUDA、cuDNN 库。',
    },
    fix: [
      {
        en: 'Use a tag that contains `gpu`, and run it with `--gpus`.',
        zh: '用带 `gpu` 的标签，运行时加 `--gpus`。',
      },
      {
        en: 'The images of 2.18 to 2.21 lack cuDNN 9: use `tensorflow/tensorflow:2.17.0-gpu`, or install `tensorflow[and-cuda]` of the same version.',
        zh: '2.18 到 2.21 的镜像缺 cuDNN 9：改用 `tensorflow/tensorflow:2.17.0-gpu`，或者装上同一版本的 `tensorflow[and-cuda]`。',
      },
    ],
    evidence: 'partly',
    sources: ['https://github.com/tensorflow/tensorflow/issues/81344'],
    checked: '2026-11-28',
  },
  {
    id: 'jax-no-gpu',
    phases: ['cuda'],
    pattern:
      /Unable to initialize backend '(?:cuda|gpu)'|An NVIDIA GPU may be present on this machine, but a CUDA-enabled jaxlib is not installed/i,
    sample:
      "RuntimeError: Unable to initialize backend 'cuda': FAILED_PRECONDITION: No visible GPU devices.",
    cause: {
      en: 'JAX finds no GPU: the container has none, its driver is too old for the installed CUDA version, or JAX was installed for the CPU only.',
      zh: 'JAX 没看到 GPU：容器没有分到 GPU、驱动对装上的 CUDA 来说太旧，或者装的 JAX 只支持 CPU。',
    },
    fix: [
      {
        en: 'Run `nvidia-smi` in the container. If it fails, add `--gpus` to `docker run`, before the image name.',
        zh: '在容器里执行 `nvidia-smi`。如果失败，在 `docker run` 的镜像名前面加 `--gpus`。',
      },
      {
        en: 'If `nvidia-smi` works, install JAX with CUDA: `pip install "jax[cuda12]"`, or `jax[cuda13]` if the driver supports CUDA 13.',
        zh: '如果 `nvidia-smi` 正常，安装带 CUDA 的 JAX：`pip install "jax[cuda12]"`；驱动支持 CUDA 13 时可以用 `jax[cuda13]`。',
      },
    ],
    commands: [{ on: 'container', text: 'nvidia-smi\npip list | grep -i jax' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/google-deepmind/alphafold3/issues/141',
      'https://docs.jax.dev/en/latest/installation.html',
    ],
    checked: '2026-11-28',
  },
  {
    id: 'libgl',
    phases: ['runtime', 'cuda'],
    common: true,
    pattern: /libGL\.so\.1: cannot open shared object file/i,
    sample: 'ImportError: libGL.so.1: cannot open shared object file',
    cause: {
      en: '`opencv-python` needs desktop libraries, which small images don’t include.',
      zh: '`opencv-python` 要用桌面环境的库，小镜像里没有。',
    },
    fix: [
      {
        en: 'Use `opencv-python-headless`.',
        zh: '改用 `opencv-python-headless`。',
      },
      {
        en: 'Or install `libgl1` and `libglib2.0-0` (in old releases `libgl1-mesa-glx`) in the Dockerfile.',
        zh: '或者在 Dockerfile 里装 `libgl1` 和 `libglib2.0-0`（旧版本叫 `libgl1-mesa-glx`）。',
      },
    ],
    evidence: 'partly',
    sources: [
      'https://github.com/opencv/opencv-python/issues/370',
      'https://github.com/pytorch/ignite/issues/1615',
    ],
    checked: '2026-11-24',
  },
];
