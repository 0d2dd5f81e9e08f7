import type { ErrorRow } from '../schema/error';

/** Errors: the driver, the NVIDIA Container Toolkit, and MIG. Specific errors come before general ones. */
export const toolkitErrors: readonly ErrorRow[] = [
  {
    id: 'libs-in-image',
    phases: ['run-gpu'],
    pattern:
      /nvidia-container-cli: mount error: file creation failed: \S+\.so[\d.]*: file exists/i,
    sample:
      'nvidia-container-cli: mount error: file creation failed: /var/lib/docker/overlay2/ce57966999d9/merged/usr/lib/x86_64-linux-gnu/libnvidia-ml.so.1: file exists: unknown',
    cause: {
      en: 'The image contains driver libraries where the toolkit needs to mount the server’s. They come from a package such as `libnvidia-compute-…` or `nvidia-utils-…`, or from `docker commit` of a container with a GPU.',
      zh: '镜像里带着驱动库，而 toolkit 要把服务器的驱动库放到同一位置。它们来自 `libnvidia-compute-…`、`nvidia-utils-…` 之类的软件包，或者对带 GPU 的容器做过 `docker commit`。',
    },
    fix: [
      {
        en: 'Don’t install a driver in the image: remove the package, or install with `--no-install-recommends`. Build the image again instead of committing a container.',
        zh: '镜像里不要装驱动：去掉那个包，或者加 `--no-install-recommends`。重新构建，不要用 commit。',
      },
      {
        en: 'To repair an image that you can’t build again, delete the files in a last step.',
        zh: '如果不能重新构建镜像，就在它上面加一步，删掉这些文件。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        mends: true,
        text: 'docker build --platform {platform} -t {tag} .',
      },
      {
        on: 'server',
        text: 'docker run --rm {tag} find / -name libnvidia-ml.so.1 -o -name libcuda.so.1',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-container-toolkit/issues/289',
      'https://github.com/BIOP/BIOP-desktop/issues/2',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'toolkit-cgroup',
    phases: ['run-gpu'],
    pattern:
      /cgroup subsystem devices not found|bpf_prog_query\(BPF_CGROUP_DEVICE\) failed/i,
    sample:
      'nvidia-container-cli: container error: cgroup subsystem devices not found: unknown',
    cause: {
      en: 'The server uses cgroup v2, and its NVIDIA Container Toolkit is too old for it, or Docker runs rootless.',
      zh: '服务器用的是 cgroup v2，而 NVIDIA Container Toolkit 太旧，或者用的是 Rootless Docker。',
    },
    fix: [
      {
        en: 'Administrator ({contact}): update the toolkit. For rootless Docker, set `no-cgroups = true` in `/etc/nvidia-container-runtime/config.toml`.',
        zh: '管理员（{contact}）：更新 toolkit。Rootless Docker 则在 `/etc/nvidia-container-runtime/config.toml` 里设 `no-cgroups = true`。',
      },
    ],
    commands: [
      { on: 'server', text: 'nvidia-container-cli --version' },
      { on: 'server', text: "docker info --format '{{.CgroupVersion}}'" },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-docker/issues/1660',
      'https://github.com/NVIDIA/nvidia-container-toolkit/issues/139',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'driver-not-loaded',
    phases: ['run-gpu'],
    pattern:
      /nvml error: driver not loaded|NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver/i,
    sample:
      "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.",
    cause: {
      en: 'The driver isn’t loaded in the server’s kernel, usually after a kernel update for which no module was built. This affects everyone on the server.',
      zh: '服务器的内核没有加载驱动，多半是更新内核之后没有编译对应的模块。整台服务器都受影响。',
    },
    fix: [
      {
        en: 'Tell the administrator ({contact}). You can’t fix this from the container.',
        zh: '告诉管理员（{contact}）。在容器里无法解决。',
      },
      {
        en: 'Administrator: run `dkms status`, install the headers of this kernel, and load the module. Then hold the kernel and driver packages.',
        zh: '管理员：看 `dkms status`，装上这个内核的头文件，再加载模块；以后锁住内核和驱动的包。',
      },
    ],
    commands: [
      { on: 'server', text: 'nvidia-smi\ncat /proc/driver/nvidia/version' },
      { on: 'server', mends: true, text: 'sudo modprobe nvidia' },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-docker/issues/1393',
      'https://github.com/NVIDIA/nvidia-container-toolkit/issues/1269',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'ldcache',
    phases: ['run-gpu'],
    pattern: /nvidia-container-cli: ldcache error/i,
    sample:
      'nvidia-container-cli: ldcache error: open failed: /sbin/ldconfig.real: no such file or directory',
    cause: {
      en: 'The toolkit runs `ldconfig` to register the driver libraries, and its configuration names a program that this server doesn’t have.',
      zh: 'toolkit 要用 `ldconfig` 登记驱动库，而配置里写的那个程序服务器上没有。',
    },
    fix: [
      {
        en: 'Administrator ({contact}): in `/etc/nvidia-container-runtime/config.toml`, set `ldconfig = "@/sbin/ldconfig"` (Ubuntu: `"@/sbin/ldconfig.real"`).',
        zh: '管理员（{contact}）：在 `/etc/nvidia-container-runtime/config.toml` 里设置 `ldconfig = "@/sbin/ldconfig"`（Ubuntu 是 `"@/sbin/ldconfig.real"`）。',
      },
    ],
    commands: [
      {
        on: 'server',
        text: 'grep ldconfig /etc/nvidia-container-runtime/config.toml',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-docker/issues/587',
      'https://github.com/NVIDIA/nvidia-container-toolkit/issues/147',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'gpu-unknown-device',
    phases: ['run-gpu'],
    pattern:
      /nvidia-container-cli(?:\.real)?: device error: [^\n]*unknown device/i,
    sample: 'nvidia-container-cli: device error: 4: unknown device: unknown',
    cause: {
      en: 'The server has no GPU with this index or UUID. Indexes start at 0: a server with four GPUs has 0 to 3. UUIDs of MIG instances change when the instances are created again.',
      zh: '服务器上没有这个编号或 UUID 的 GPU。编号从 0 开始，四块显卡就是 0 到 3。MIG 实例重建之后 UUID 会变。',
    },
    fix: [
      {
        en: 'List the GPUs (and MIG instances) and use an index or UUID from the list.',
        zh: '列出显卡（和 MIG 实例），用里面的编号或 UUID。',
      },
    ],
    commands: [
      { on: 'server', text: 'nvidia-smi -L' },
      {
        on: 'server',
        mends: true,
        text: 'docker run --rm --gpus device=0 {tag} nvidia-smi -L',
      },
    ],
    evidence: 'sourced',
    sources: ['https://github.com/NVIDIA/nvidia-container-toolkit/issues/203'],
    checked: '2026-11-27',
  },
  {
    id: 'device-node-missing',
    phases: ['run-gpu', 'run'],
    pattern:
      /error gathering device information while adding custom device "[^"]+"/i,
    sample:
      'docker: Error response from daemon: error gathering device information while adding custom device "/dev/nvidia-uvm": no such file or directory',
    cause: {
      en: '`--device` names a file that the server doesn’t have at the moment: the GPU doesn’t exist, or the driver module that creates the file isn’t loaded.',
      zh: '`--device` 指定的设备文件服务器上暂时没有：没有这块显卡，或者生成它的驱动模块没加载。',
    },
    fix: [
      {
        en: 'Use `--gpus` instead of `--device`: the toolkit adds the device files itself.',
        zh: '用 `--gpus` 代替 `--device`，设备文件由 toolkit 添加。',
      },
      {
        en: 'Administrator: `nvidia-modprobe -u -c=0` creates `/dev/nvidia-uvm` after a restart.',
        zh: '管理员：重启后执行 `nvidia-modprobe -u -c=0`，生成 `/dev/nvidia-uvm`。',
      },
    ],
    commands: [
      { on: 'server', text: 'ls -l /dev/nvidia*' },
      {
        on: 'server',
        mends: true,
        text: 'docker run --rm --gpus device=0 {tag} nvidia-smi -L',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-docker/issues/145',
      'https://github.com/NVIDIA/nvidia-docker/issues/106',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'mig-busy',
    phases: ['host', 'run-gpu'],
    pattern:
      /In use by another client|(?:Unable to (?:enable|disable) MIG Mode|Failed to (?:create|display|destroy) (?:GPU|compute) instances?)/i,
    sample:
      'Unable to enable MIG Mode for GPU 00000000:01:00.0: In use by another client',
    cause: {
      en: 'You can switch MIG only while nothing uses the GPU: no program, no monitoring, no graphical session. Only root can create instances.',
      zh: '只有显卡完全空闲时才能切换 MIG：不能有程序、监控、图形会话。创建实例要 root 权限。',
    },
    fix: [
      {
        en: 'Administrator ({contact}): stop everything that uses the GPU (`nvidia-smi`, `dcgm`, `nvidia-persistenced`, a display manager), then switch MIG or restart the server.',
        zh: '管理员（{contact}）：停掉占用显卡的程序（`nvidia-smi`、`dcgm`、`nvidia-persistenced`、显示管理器），再切换 MIG，或者重启服务器。',
      },
    ],
    commands: [{ on: 'server', text: 'nvidia-smi\nsudo lsof /dev/nvidia0' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/mig-parted/issues/181',
      'https://github.com/NVIDIA/k8s-device-plugin/issues/299',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'gpu-lost',
    phases: ['run-gpu', 'cuda', 'runtime'],
    pattern:
      /GPU has fallen off the bus|Unable to determine the device handle for GPU|NVRM: Xid \(PCI:[\da-fA-F:.]+\): (?:31|43|45|48|61|62|63|64|74|79|94|95|119|120)\b|uncorrectable ECC error encountered|GPU is lost/i,
    sample:
      'NVRM: Xid (PCI:0000:3b:00): 79, pid=1234, GPU has fallen off the bus.',
    cause: {
      en: 'The GPU reports a hardware fault: heat, power supply, a loose card, faulty memory (ECC), or a driver error. The number after `Xid` tells which.',
      zh: '显卡报硬件故障：过热、供电、接触不良、显存出错（ECC），或者驱动的问题。`Xid` 后面的数字说明是哪一种。',
    },
    fix: [
      {
        en: 'Send the administrator ({contact}) the line with `Xid`, the GPU’s index, and the time. Use another GPU in the meantime.',
        zh: '把带 `Xid` 的那一行、显卡的编号和时间告诉管理员（{contact}），先换一块显卡用。',
      },
      {
        en: 'Xid 31 and 43 are usually an error in your program, such as an access outside a tensor.',
        zh: 'Xid 31、43 一般是程序自己的错，例如访问越界。',
      },
    ],
    commands: [
      { on: 'server', text: 'nvidia-smi\nsudo dmesg -T | grep -i xid' },
    ],
    evidence: 'sourced',
    sources: [
      'https://docs.nvidia.com/deploy/xid-errors/',
      'https://github.com/NVIDIA/open-gpu-kernel-modules/issues/507',
    ],
    checked: '2026-11-27',
  },
];
