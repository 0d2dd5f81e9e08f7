import type { ErrorRow } from '../schema/error';

/** Errors: memory, files, Python, and R while the program runs. Specific errors come before general ones. */
export const programErrors: readonly ErrorRow[] = [
  {
    id: 'cgroup-oom',
    phases: ['runtime', 'build-cuda', 'host'],
    pattern:
      /Memory cgroup out of memory: Killed process|oom-kill:constraint=|Out of memory: Kill(?:ed)? process \d+|invoked oom-killer/i,
    sample:
      'Memory cgroup out of memory: Killed process 4161 (python) total-vm:41231232kB, anon-rss:16770048kB',
    cause: {
      en: 'The kernel killed a program because memory ran out. “Memory cgroup” means that it reached the container’s limit (`-m`). Without these words, the server itself has no memory left.',
      zh: '内存用光，内核杀掉了程序。有 “Memory cgroup” 的是容器到了上限（`-m`），没有的是整台服务器。',
    },
    fix: [
      {
        en: 'In the container, raise `-m`, or use fewer loader workers and smaller batches.',
        zh: '容器：调大 `-m`，或者减少 DataLoader 的 worker、减小批次。',
      },
      {
        en: 'On the server, find out who needs the memory and agree on how to share it.',
        zh: '服务器：查看是谁在用内存，与对方商量怎样分配。',
      },
    ],
    commands: [
      { on: 'server', text: 'free -g\ndocker stats --no-stream' },
      {
        on: 'server',
        text: "docker inspect --format '{{.State.OOMKilled}} {{.HostConfig.Memory}}' {prefix}train",
      },
    ],
    evidence: 'partly',
    sources: [
      'https://docs.docker.com/engine/containers/resource_constraints/',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'cannot-allocate',
    phases: ['runtime'],
    pattern:
      /\[Errno 12\] Cannot allocate memory|DefaultCPUAllocator: (?:can't|not enough) |std::bad_alloc|numpy\.?\w*\.?_ArrayMemoryError|Unable to allocate [\d.]+ [KMGT]iB for an array|fork: (?:retry: )?(?:Cannot allocate memory|Resource temporarily unavailable)|cannot allocate vector of size/i,
    sample:
      'numpy.core._exceptions._ArrayMemoryError: Unable to allocate 37.3 GiB for an array with shape (100000, 50000) and data type float64',
    cause: {
      en: 'The program asked for more memory (not GPU memory) than the container or the server has left.',
      zh: '程序要的内存（不是显存）超过了容器或服务器剩下的。',
    },
    fix: [
      {
        en: 'Load less at once: use `np.load(…, mmap_mode="r")`, smaller types (`float32`), or fewer workers.',
        zh: '一次少读些：`np.load(…, mmap_mode="r")`、更小的类型（`float32`）、更少的 worker。',
      },
      {
        en: 'Check whether `-m` limits the container.',
        zh: '检查容器是不是有 `-m` 限制。',
      },
    ],
    commands: [{ on: 'server', text: 'free -g\ndocker stats --no-stream' }],
    evidence: 'partly',
    sources: [
      'https://docs.docker.com/engine/containers/resource_constraints/',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'tf-oom',
    phases: ['cuda', 'runtime'],
    pattern:
      /ResourceExhaustedError|OOM when allocating tensor with shape|RESOURCE_EXHAUSTED: Out of memory|CUDA_ERROR_OUT_OF_MEMORY: out of memory/i,
    sample:
      'ResourceExhaustedError: OOM when allocating tensor with shape[64,256,56,56]',
    cause: {
      en: 'The GPU’s memory is full. TensorFlow and JAX reserve nearly all of a GPU’s memory when they start, so a second program on the same GPU finds none left.',
      zh: '显存满了。TensorFlow、JAX 一启动就占住几乎整块显卡，同一块显卡上的第二个程序就没有了。',
    },
    fix: [
      {
        en: 'Choose a free GPU, or reduce the batch size.',
        zh: '换一块空闲的显卡，或减小批次。',
      },
      {
        en: 'Let it reserve only what it needs: `TF_FORCE_GPU_ALLOW_GROWTH=true`, `XLA_PYTHON_CLIENT_PREALLOCATE=false`.',
        zh: '让它按需占用：`TF_FORCE_GPU_ALLOW_GROWTH=true`、`XLA_PYTHON_CLIENT_PREALLOCATE=false`。',
      },
    ],
    commands: [{ on: 'server', text: 'nvidia-smi' }],
    evidence: 'partly',
    sources: [
      'https://www.tensorflow.org/guide/gpu',
      'https://docs.jax.dev/en/latest/gpu_memory_allocation.html',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'threads',
    phases: ['runtime', 'build'],
    pattern:
      /OpenBLAS blas_thread_init: pthread_create failed|RuntimeError: can't start new thread|libgomp: Thread creation failed/i,
    sample:
      'OpenBLAS blas_thread_init: pthread_create failed for thread 1 of 64: Operation not permitted',
    cause: {
      en: '“Operation not permitted”: the server’s Docker (before 20.10.10) is older than the distribution in the image and blocks a system call that it needs. “Resource temporarily unavailable”: the process limit is reached.',
      zh: '“Operation not permitted”：服务器的 Docker 比镜像里的发行版旧（早于 20.10.10），禁止了它要用的系统调用。“Resource temporarily unavailable”：进程数到了上限。',
    },
    fix: [
      {
        en: 'Ask the administrator ({contact}) to update Docker, or use an older base image (Ubuntu 20.04, Debian 11).',
        zh: '请管理员（{contact}）更新 Docker，或者换旧一些的基础镜像（Ubuntu 20.04、Debian 11）。',
      },
      {
        en: 'For the process limit, use `-e OMP_NUM_THREADS=4 -e OPENBLAS_NUM_THREADS=4` or `--pids-limit -1`.',
        zh: '进程数上限：`-e OMP_NUM_THREADS=4 -e OPENBLAS_NUM_THREADS=4`，或 `--pids-limit -1`。',
      },
    ],
    commands: [
      { on: 'server', text: 'docker version' },
      { on: 'container', text: 'cat /sys/fs/cgroup/pids.max' },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/google-deepmind/alphafold3/issues/83',
      'https://github.com/coqui-ai/TTS/issues/3439',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'hf-offline',
    phases: ['runtime'],
    common: true,
    pattern:
      /couldn't connect to 'https:\/\/huggingface\.co'|LocalEntryNotFoundError|(?:MaxRetryError|ConnectionError|NameResolutionError)[^\n]{0,300}huggingface\.co|OfflineModeIsEnabled/i,
    sample:
      "OSError: We couldn't connect to 'https://huggingface.co' to load this file, couldn't find it in the cached files",
    cause: {
      en: 'The program tries to download a model, but the server has no internet.',
      zh: '程序要下载模型，而服务器没有外网。',
    },
    fix: [
      {
        en: 'Download the model on your laptop, copy it to the server, and mount it. Then pass the directory instead of the model’s name.',
        zh: '在自己电脑上下载模型，传到服务器，挂载进容器，代码里用目录代替模型名。',
      },
      {
        en: 'Set `HF_HUB_OFFLINE=1`, so that it looks only in the cache (`HF_HOME`).',
        zh: '设 `HF_HUB_OFFLINE=1`，只在缓存（`HF_HOME`）里找。',
      },
    ],
    commands: [
      { on: 'container', text: 'echo "$HF_HOME"\nls "$HF_HOME"' },
      {
        on: 'server',
        mends: true,
        text: 'docker run --rm -it --gpus device=0 -e HF_HUB_OFFLINE=1 -e HF_HOME=/models -v {home}/models:/models:ro {tag} bash',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/McGill-NLP/llm2vec/issues/139',
      'https://huggingface.co/docs/transformers/installation#offline-mode',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'wandb-offline',
    phases: ['runtime'],
    pattern:
      /wandb: (?:\w+ )?Network error \(\w+\)|(?:MaxRetryError|ConnectionError|NameResolutionError)[^\n]{0,300}api\.wandb\.ai|wandb\.errors\.(?:\w+\.)?CommError/i,
    sample: 'wandb: Network error (ConnectionError), entering retry loop.',
    cause: {
      en: 'Weights & Biases sends your results to its servers while the program runs, but the lab’s server has no internet.',
      zh: 'Weights & Biases 边运行边把结果传到它的服务器，而实验室的服务器没有外网。',
    },
    fix: [
      {
        en: 'Add `-e WANDB_MODE=offline` to `docker run`: the results stay in the folder `wandb` of your project.',
        zh: '在 `docker run` 里加 `-e WANDB_MODE=offline`：结果留在项目的 `wandb` 目录里。',
      },
      {
        en: 'Later, copy that folder to your laptop and run `wandb sync` there.',
        zh: '以后把这个目录复制到自己的电脑，执行 `wandb sync`。',
      },
      {
        en: 'Sweeps need the connection, so they don’t work on this server.',
        zh: 'Sweeps 必须联网，所以在这台服务器上不能用。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/milesial/Pytorch-UNet/issues/331',
      'https://github.com/wandb/wandb/issues/10027',
    ],
    checked: '2026-11-28',
  },
  {
    id: 'vllm-memory',
    phases: ['runtime'],
    pattern:
      /No available memory for the cache blocks|max seq len \(\d+\) is larger than the maximum number of tokens that can be stored in KV cache/i,
    sample:
      'ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when initializing the engine.',
    cause: {
      en: 'After the weights, the GPU has too little memory left for vLLM’s cache. Often another program uses the same GPU, or the model’s context is very long.',
      zh: '载入权重以后，剩下的显存不够 vLLM 放缓存。常见的原因是别的程序也在用这块显卡，或者模型的上下文很长。',
    },
    fix: [
      {
        en: 'Choose a GPU that no one uses.',
        zh: '选一块没人在用的显卡。',
      },
      {
        en: 'Limit the context with `--max-model-len 8192`, or give vLLM more of the memory with `--gpu-memory-utilization 0.95`.',
        zh: '用 `--max-model-len 8192` 限制上下文长度，或者用 `--gpu-memory-utilization 0.95` 让 vLLM 多用一些显存。',
      },
      {
        en: 'If that isn’t enough, split the model over several GPUs (`--tensor-parallel-size 2`), or use a smaller or quantized model.',
        zh: '如果还不够，把模型分到多块显卡上（`--tensor-parallel-size 2`），或者换更小的、量化过的模型。',
      },
    ],
    commands: [{ on: 'server', text: 'nvidia-smi' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/vllm-project/vllm/issues/2248',
      'https://github.com/vllm-project/vllm/issues/2418',
    ],
    checked: '2026-11-28',
  },
  {
    id: 'git-ownership',
    phases: ['runtime', 'build'],
    pattern: /detected dubious ownership in repository/i,
    sample: "fatal: detected dubious ownership in repository at '/workspace'",
    cause: {
      en: 'Git refuses a repository that belongs to another user: the container’s user isn’t the owner of the mounted project.',
      zh: 'Git 拒绝使用属于别人的仓库，而容器里的用户不是所挂载项目的所有者。',
    },
    fix: [
      {
        en: 'Run the container with your own IDs: `--user "$(id -u):$(id -g)"`.',
        zh: '用自己的 ID 运行容器：`--user "$(id -u):$(id -g)"`。',
      },
      {
        en: 'If it has to run as root, allow this directory.',
        zh: '如果必须用 root，就允许 Git 使用这个目录。',
      },
    ],
    commands: [
      {
        on: 'container',
        mends: true,
        text: 'git config --global --add safe.directory /workspace',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory',
    ],
    checked: '2026-11-28',
  },
  {
    id: 'numpy-2',
    phases: ['runtime', 'build'],
    pattern:
      /A module that was compiled using NumPy 1\.x cannot be run in|Failed to initialize NumPy: _ARRAY_API not found|numpy\.dtype size changed, may indicate binary incompatibility|module 'numpy' has no attribute '(?:float|int|bool|object)'|RuntimeError: Numpy is not available/i,
    sample:
      'A module that was compiled using NumPy 1.x cannot be run in NumPy 2.0.0 as it may crash.',
    cause: {
      en: 'A package was built for NumPy 1, and a later `pip install` installed NumPy 2, or the other way around.',
      zh: '某个包是为 NumPy 1 编译的，后来 `pip install` 装上了 NumPy 2（或者反过来）。',
    },
    fix: [
      {
        en: 'Pin the version in the Dockerfile: `pip install "numpy<2"`, in the same command as the other packages.',
        zh: '在 Dockerfile 里固定版本：`pip install "numpy<2"`，和其他包写在同一条命令里。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'python -c "import numpy; print(numpy.__version__)"',
      },
      { on: 'container', mends: true, text: "pip install 'numpy<2'" },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/TorchDSP/torchsig/issues/238',
      'https://github.com/pyg-team/pytorch-frame/pull/525',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'glibcxx',
    phases: ['runtime', 'cuda'],
    pattern: /version [`'](?:GLIBCXX|CXXABI)_[\d.]+'? not found/i,
    sample:
      "ImportError: /opt/conda/lib/libstdc++.so.6: version `GLIBCXX_3.4.30' not found",
    cause: {
      en: 'A library was compiled with a newer compiler than the `libstdc++` that the program finds first, usually conda’s.',
      zh: '某个库用的编译器比先找到的 `libstdc++` 新，先找到的一般是 conda 里的。',
    },
    fix: [
      {
        en: 'Update it in the environment: `conda install -c conda-forge libstdcxx-ng`.',
        zh: '在环境里更新：`conda install -c conda-forge libstdcxx-ng`。',
      },
      {
        en: 'Don’t mix conda’s Python with system libraries.',
        zh: 'conda 的 Python 不要和系统的库混用。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'strings /opt/conda/lib/libstdc++.so.6 | grep GLIBCXX | tail -3',
      },
      {
        on: 'container',
        mends: true,
        text: 'conda install -y -c conda-forge libstdcxx-ng',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/isl-org/Open3D/issues/5531',
      'https://github.com/kvcache-ai/ktransformers/issues/524',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'glibc',
    phases: ['runtime', 'run', 'build'],
    pattern: /version [`']GLIBC_[\d.]+'? not found/i,
    sample:
      "python: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by python)",
    cause: {
      en: 'The program was built on a newer distribution than the one in the image. This happens if you mount the server’s own programs or virtual environments into the container.',
      zh: '程序是在比镜像更新的发行版上编译的。把服务器上的程序或虚拟环境挂载进容器时，会出现这种情况。',
    },
    fix: [
      {
        en: 'Use a base image with a newer distribution, or build the program in the image.',
        zh: '换发行版更新的基础镜像，或者在镜像里编译。',
      },
      {
        en: 'Don’t mount the server’s conda or a virtual environment into the container.',
        zh: '不要把服务器的 conda 或虚拟环境挂载进容器。',
      },
    ],
    commands: [{ on: 'container', text: 'ldd --version\ncat /etc/os-release' }],
    evidence: 'partly',
    sources: ['https://sourceware.org/glibc/wiki/Release'],
    checked: '2026-11-27',
  },
  {
    id: 'read-only',
    phases: ['runtime', 'run'],
    pattern: /\[Errno 30\] Read-only file system|: Read-only file system\b/i,
    sample:
      "OSError: [Errno 30] Read-only file system: '/data/imagenet/cache.npy'",
    cause: {
      en: 'The directory was mounted with `:ro` (data sets usually are), or the container runs with `--read-only`.',
      zh: '目录是用 `:ro` 挂载的（数据集一般都这样），或者容器加了 `--read-only`。',
    },
    fix: [
      {
        en: 'Write results and caches to your own directory, not next to the data.',
        zh: '结果和缓存写到自己的目录，不要写在数据旁边。',
      },
    ],
    commands: [
      {
        on: 'server',
        text: "docker inspect --format '{{range .Mounts}}{{.Source}} {{.Destination}} {{.RW}}{{println}}{{end}}' {prefix}train",
      },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/engine/storage/bind-mounts/'],
    checked: '2026-11-27',
  },
  {
    id: 'inotify',
    phases: ['runtime', 'host'],
    pattern:
      /inotify watch limit reached|System limit for number of file watchers reached/i,
    sample: 'OSError: [Errno 28] inotify watch limit reached',
    cause: {
      en: 'The editors and notebooks of all users together watch too many files on this server. The disk isn’t full, although the error number (28) is the same.',
      zh: '服务器上被监视的文件太多（所有人的编辑器、notebook 合在一起）。错误码也是 28，但磁盘并没有满。',
    },
    fix: [
      {
        en: 'Close editors that you don’t need, and exclude data directories in VS Code (`files.watcherExclude`).',
        zh: '关掉不用的编辑器，在 VS Code 里排除数据目录（`files.watcherExclude`）。',
      },
      {
        en: 'Administrator ({contact}): raise `fs.inotify.max_user_watches`.',
        zh: '管理员（{contact}）：调大 `fs.inotify.max_user_watches`。',
      },
    ],
    commands: [
      { on: 'server', text: 'cat /proc/sys/fs/inotify/max_user_watches' },
    ],
    evidence: 'partly',
    sources: ['https://code.visualstudio.com/docs/setup/linux'],
    checked: '2026-11-27',
  },
  {
    id: 'locale-ascii',
    phases: ['runtime', 'build'],
    pattern:
      /UnicodeEncodeError: 'ascii' codec can't encode|UnicodeDecodeError: 'ascii' codec can't decode|Setting LC_\w+ failed, using "C"|setlocale: LC_\w+: cannot change locale/i,
    sample:
      "UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-3: ordinal not in range(128)",
    cause: {
      en: 'The image sets no language, so programs treat text as pure ASCII and fail on Chinese characters.',
      zh: '镜像里没设语言，程序以为文本只有 ASCII，遇到中文就出错。',
    },
    fix: [
      {
        en: 'Set it in the Dockerfile: `ENV LANG=C.UTF-8`.',
        zh: '在 Dockerfile 里写 `ENV LANG=C.UTF-8`。',
      },
    ],
    commands: [
      { on: 'container', text: 'locale' },
      { on: 'container', mends: true, text: 'export LANG=C.UTF-8' },
    ],
    evidence: 'partly',
    sources: ['https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUTF8'],
    checked: '2026-11-27',
  },
  {
    id: 'nfs-chown',
    phases: ['runtime', 'run'],
    pattern:
      /chown: changing ownership of \S+: Operation not permitted|chown: \S+: Operation not permitted|Stale file handle/i,
    sample:
      "chown: changing ownership of '/workspace': Operation not permitted",
    cause: {
      en: 'The directory is on a network disk (NFS), where root has no special rights: the image’s start script tries to change the owner and can’t.',
      zh: '目录在网络盘（NFS）上，那里 root 没有特权：镜像的启动脚本想改属主，不允许。',
    },
    fix: [
      {
        en: 'Run with `--user "$(id -u):$(id -g)"`, so that nothing has to be changed, or use a local disk of the server.',
        zh: '用 `--user "$(id -u):$(id -g)"` 运行，就不用改属主；或者用服务器的本地盘。',
      },
    ],
    commands: [
      { on: 'server', text: 'df -T {home}/project\nls -ldn {home}/project' },
    ],
    evidence: 'partly',
    sources: ['https://man7.org/linux/man-pages/man5/exports.5.html'],
    checked: '2026-11-27',
  },
  {
    id: 'r-system-library',
    phases: ['build', 'runtime'],
    pattern:
      /ANTICONF ERROR|Configuration failed because \S+ was not found|ERROR: configuration failed for package|was not found in the pkg-config search path/i,
    sample:
      'Configuration failed because libcurl was not found. Try installing:',
    cause: {
      en: 'An R package is compiled and needs a system library that is missing. The message names the Debian and Ubuntu package after `deb:`.',
      zh: '编译 R 包时缺系统库。报错里 `deb:` 后面就是 Debian、Ubuntu 的包名。',
    },
    fix: [
      {
        en: 'Install the `-dev` package with apt before the R step. For most R packages, `libcurl4-openssl-dev libssl-dev libxml2-dev` is enough.',
        zh: '在 R 那一步之前用 apt 装 `-dev` 包：多数情况 `libcurl4-openssl-dev libssl-dev libxml2-dev` 就够。',
      },
      {
        en: 'Or use an image with binary packages (`rocker/r-ver`), which doesn’t compile anything.',
        zh: '或者用有二进制包的镜像（`rocker/r-ver`），不用编译。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/rocker-org/rocker/issues/425',
      'https://github.com/SteffenMoritz/imputeTS/issues/21',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'r-repository',
    phases: ['build', 'runtime'],
    pattern:
      /unable to access index for repository|cannot open URL 'https?:\/\/[^']*(?:r-project|CRAN|cran|posit)[^']*'/i,
    sample:
      'Warning: unable to access index for repository https://cloud.r-project.org/src/contrib:',
    cause: {
      en: 'R can’t reach CRAN. On the server, that’s normal.',
      zh: 'R 连不上 CRAN。在服务器上本来就这样。',
    },
    fix: [
      {
        en: 'Install packages in the Dockerfile, on the laptop.',
        zh: '在自己电脑上，写进 Dockerfile 安装。',
      },
      {
        en: 'On the laptop, choose a mirror with `options(repos = …)`.',
        zh: '自己的电脑：用 `options(repos = …)` 换镜像源。',
      },
    ],
    evidence: 'partly',
    sources: ['https://cran.r-project.org/mirrors.html'],
    checked: '2026-11-27',
  },
  {
    id: 'r-package-missing',
    phases: ['runtime', 'build'],
    pattern:
      /there is no package called [‘'`]\S+[’'`]|package [‘'`]\S+[’'`] is not available for this version of R|dependenc(?:y|ies) .{1,200} (?:is|are) not available for package/i,
    sample: 'Error in library(ggplot2) : there is no package called ‘ggplot2’',
    cause: {
      en: 'The image doesn’t contain this R package: it was never installed, its installation failed (R continues after a failure), or it needs a newer R.',
      zh: '镜像里没有这个 R 包：没装过，装的时候失败了（R 不会停），或者它要求更新的 R。',
    },
    fix: [
      {
        en: 'Install it in the Dockerfile with `install2.r --error ggplot2`, so that a failure stops the build.',
        zh: '在 Dockerfile 里用 `install2.r --error ggplot2` 安装，失败会让构建停下。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'R --version\nRscript -e "rownames(installed.packages())"',
      },
    ],
    evidence: 'partly',
    sources: ['https://rocker-project.org/use/extending.html'],
    checked: '2026-11-27',
  },
  {
    id: 'r-lib-writable',
    phases: ['runtime'],
    pattern:
      /'lib = "[^"]+"' is not writable|is not writable\b[^\n]{0,40}\bin install\.packages|unable to install packages/i,
    sample:
      'Warning: \'lib = "/usr/local/lib/R/site-library"\' is not writable',
    cause: {
      en: 'You run with `--user`, and root owns the R library. Packages that you install in a container are lost with it anyway.',
      zh: '用了 `--user`，而 R 的库目录归 root。而且在容器里安装的包会随容器一起删除。',
    },
    fix: [
      {
        en: 'Add the package to the Dockerfile. To try something, use `-e R_LIBS_USER=/workspace/R` with a directory that you own.',
        zh: '把包写进 Dockerfile。临时试用：`-e R_LIBS_USER=/workspace/R`，指向自己的目录。',
      },
    ],
    commands: [{ on: 'container', text: 'id\nRscript -e ".libPaths()"' }],
    evidence: 'partly',
    sources: ['https://rocker-project.org/use/extending.html'],
    checked: '2026-11-27',
  },
  {
    id: 'module-missing',
    phases: ['runtime'],
    common: true,
    pattern:
      /ModuleNotFoundError: No module named '[^']+'|ImportError: No module named \S+/i,
    sample: "ModuleNotFoundError: No module named 'cv2'",
    cause: {
      en: 'The Python that you run doesn’t have this module: the module isn’t in the image, you meant another Python (conda’s `python`, the system’s `python3`), or your own module isn’t in the working directory.',
      zh: '正在运行的 Python 里没有这个模块：镜像里没装，用错了 Python（conda 的 `python`、系统的 `python3`），或者自己的模块不在工作目录里。',
    },
    fix: [
      {
        en: 'Add it to the Dockerfile and build again. Names differ: `cv2` is `opencv-python-headless`, `PIL` is `pillow`, `yaml` is `pyyaml`, `sklearn` is `scikit-learn`.',
        zh: '写进 Dockerfile 重新构建。包名可能不同：`cv2` 是 `opencv-python-headless`，`PIL` 是 `pillow`，`yaml` 是 `pyyaml`，`sklearn` 是 `scikit-learn`。',
      },
      {
        en: 'For a module of your own, start in its directory (`-w /workspace`) or set `PYTHONPATH`.',
        zh: '自己的模块：在它的目录里启动（`-w /workspace`），或设 `PYTHONPATH`。',
      },
    ],
    commands: [
      { on: 'container', text: 'which -a python python3 pip\npip list' },
    ],
    evidence: 'partly',
    sources: [
      'https://docs.python.org/3/library/exceptions.html#ModuleNotFoundError',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'library-missing',
    phases: ['runtime', 'run', 'build'],
    pattern:
      /error while loading shared libraries: \S+: cannot open shared object file|(?:ImportError|OSError): lib[\w.+-]+\.so[\d.]*: cannot open shared object file/i,
    sample:
      'error while loading shared libraries: libgomp.so.1: cannot open shared object file: No such file or directory',
    cause: {
      en: 'The image lacks a system library. Small base images don’t include most of them.',
      zh: '镜像里缺系统库。精简的基础镜像大多不带。',
    },
    fix: [
      {
        en: 'Install its package with apt, for example `libgomp1`, `libglib2.0-0`, `libsndfile1`, or `libopenmpi3`. `apt-file search NAME` finds the package.',
        zh: '用 apt 装对应的包：`libgomp1`、`libglib2.0-0`、`libsndfile1`、`libopenmpi3` 等；`apt-file search 库名` 能查到。',
      },
    ],
    commands: [{ on: 'container', text: 'ldconfig -p' }],
    evidence: 'partly',
    sources: ['https://man7.org/linux/man-pages/man8/ld.so.8.html'],
    checked: '2026-11-27',
  },
  {
    id: 'script-missing',
    phases: ['run', 'runtime'],
    pattern:
      /python[\d.]*: can't open file ['"][^'"\n]{1,300}['"]: \[Errno 2\]/i,
    sample:
      "python: can't open file '/workspace/train.py': [Errno 2] No such file or directory",
    cause: {
      en: 'The container has no script at this path. Either the folder isn’t mounted, or it’s mounted at a path other than the working directory, which completes a relative name.',
      zh: '容器里这个路径下没有脚本：代码目录没有挂载，或者挂载到的路径不是工作目录（相对路径从工作目录算起）。',
    },
    fix: [
      {
        en: 'Mount the folder with the script, and set the working directory to the path after the colon: `-v "$PWD:/workspace" -w /workspace`.',
        zh: '把脚本所在的目录挂载进去，并把工作目录设为冒号后面的路径：`-v "$PWD:/workspace" -w /workspace`。',
      },
    ],
    commands: [
      {
        on: 'server',
        text: 'docker run --rm -v "$PWD:/workspace" -w /workspace {image} ls -la',
      },
    ],
    evidence: 'partly',
    sources: [
      'https://docs.python.org/3/using/cmdline.html#cmdoption-arg-script',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'segfault',
    phases: ['runtime'],
    notice: true,
    pattern:
      /Segmentation fault(?: \(core dumped\))?|exit(?:ed)?(?: with)? code:? ?139|Fatal Python error: Segmentation fault|Signal: Segmentation fault \(11\)/i,
    sample: 'Segmentation fault (core dumped)',
    cause: {
      en: 'A compiled library crashed. Common causes are an extension that was built for another PyTorch, two versions of one library, a processor that lacks an instruction, and emulation on a Mac.',
      zh: '某个编译出来的库崩溃了：扩展对应的 PyTorch 不同，同一个库有两个版本，处理器缺指令，或者在 Mac 上模拟运行。',
    },
    fix: [
      {
        en: 'Find out in which import or call it crashes.',
        zh: '看它在哪个导入、哪个调用处崩溃。',
      },
    ],
    commands: [{ on: 'container', text: 'python -X faulthandler train.py' }],
    evidence: 'partly',
    sources: ['https://docs.python.org/3/library/faulthandler.html'],
    checked: '2026-11-27',
  },
];
