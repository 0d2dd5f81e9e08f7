import type { ErrorRow } from '../schema/error';

/** Errors: compilers and wheels that are built from source. Specific errors come before general ones. */
export const compilerErrors: readonly ErrorRow[] = [
  {
    id: 'build-isolation',
    phases: ['build-cuda', 'build'],
    pattern: /No module named '(?:torch|numpy|packaging)'/i,
    only: /Getting requirements to build wheel|get_requires_for_build_wheel|build_meta\.py/,
    sample:
      "Getting requirements to build wheel: ModuleNotFoundError: No module named 'torch'",
    cause: {
      en: 'pip builds the package in an isolated environment without your torch, but the package’s `setup.py` imports torch.',
      zh: 'pip 在单独的环境里编译这个包，那里没有你的 torch，而它的 `setup.py` 要导入 torch。',
    },
    fix: [
      {
        en: 'Install torch first, then the package with `pip install --no-build-isolation …` (and `ninja`, `packaging`, `wheel` before it).',
        zh: '先装 torch，再用 `pip install --no-build-isolation …` 装它（之前还要装 `ninja`、`packaging`、`wheel`）。',
      },
    ],
    commands: [
      {
        on: 'container',
        mends: true,
        text: 'pip install --no-build-isolation flash-attn',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/Dao-AILab/flash-attention/issues/246',
      'https://github.com/meituan-longcat/LongCat-Video/pull/135',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'cc-killed',
    phases: ['build-cuda', 'build'],
    pattern:
      /fatal error: Killed signal terminated program \w+|internal compiler error: Killed \(program \w+\)/i,
    sample: 'c++: fatal error: Killed signal terminated program cc1plus',
    cause: {
      en: 'Several compilers ran at once and used up the memory, so the kernel killed one of them. Docker Desktop’s virtual machine gets only part of the laptop’s memory.',
      zh: '好几个编译进程同时运行，内存用光，内核杀掉了其中一个。Docker Desktop 的虚拟机只分到电脑的一部分内存。',
    },
    fix: [
      {
        en: 'Compile fewer files at a time: `MAX_JOBS=2 pip install …` (ninja), `make -j2`.',
        zh: '减少同时编译的文件：`MAX_JOBS=2 pip install …`（ninja）、`make -j2`。',
      },
      {
        en: 'Give Docker Desktop more memory: Settings → Resources, or `memory=` in `.wslconfig` with WSL 2.',
        zh: 'Docker Desktop：调大内存（Settings → Resources；WSL 2 在 `.wslconfig` 里写 `memory=`）。',
      },
    ],
    commands: [{ on: 'laptop', text: "docker info --format '{{.MemTotal}}'" }],
    evidence: 'sourced',
    sources: [
      'https://github.com/wallix/redemption/issues/142',
      'https://github.com/monero-project/monero/issues/2865',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'gcc-too-new',
    phases: ['build-cuda'],
    pattern:
      /unsupported GNU version! gcc versions later than \d+ are not supported|is greater than the maximum required version by CUDA/i,
    sample:
      'error: #error -- unsupported GNU version! gcc versions later than 12 are not supported!',
    cause: {
      en: 'The image’s gcc is newer than its CUDA compiler accepts, usually because a second CUDA was installed into a newer distribution.',
      zh: '镜像里的 gcc 比 CUDA 编译器能接受的新，一般是在较新的发行版里又装了另一个 CUDA。',
    },
    fix: [
      {
        en: 'Use NVIDIA’s `-devel` image of that CUDA version: its gcc matches.',
        zh: '用 NVIDIA 对应 CUDA 版本的 `-devel` 镜像，里面的 gcc 是配套的。',
      },
      {
        en: 'Or install the older compiler and name it: `ENV CC=gcc-12 CXX=g++-12`.',
        zh: '或者安装较旧的编译器，并指定使用它：`ENV CC=gcc-12 CXX=g++-12`。',
      },
    ],
    commands: [{ on: 'container', text: 'nvcc --version\ngcc --version' }],
    evidence: 'partly',
    sources: [
      'https://docs.nvidia.com/cuda/cuda-installation-guide-linux/#host-compiler-support-policy',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'python-h',
    phases: ['build', 'build-cuda'],
    pattern: /fatal error: Python\.h: No such file or directory/i,
    sample: 'fatal error: Python.h: No such file or directory',
    cause: {
      en: 'A package is compiled from source, and the header files of the distribution’s Python are missing.',
      zh: '有个包要从源码编译，而镜像里没有系统 Python 的头文件。',
    },
    fix: [
      {
        en: 'Install `python3-dev` and `build-essential` with apt before pip.',
        zh: '在 pip 之前用 apt 装 `python3-dev` 和 `build-essential`。',
      },
      {
        en: 'Or use a Python version for which the package has a wheel, so that nothing has to be compiled.',
        zh: '或者换一个有现成 wheel 的 Python 版本，就不用编译。',
      },
    ],
    evidence: 'partly',
    sources: ['https://packages.debian.org/bookworm/python3-dev'],
    checked: '2026-11-27',
  },
  {
    id: 'no-compiler',
    phases: ['build', 'build-cuda', 'runtime'],
    pattern:
      /error: command '(?:\S*\/)?(?:x86_64-linux-gnu-)?(?:gcc|g\+\+|cc)' failed: No such file|unable to execute '[^']*(?:gcc|g\+\+|cc)'|(?:gcc|g\+\+|make|cc): (?:command )?not found|No CMAKE_CXX_COMPILER could be found|RuntimeError: Failed to find C compiler/i,
    sample: "error: command 'gcc' failed: No such file or directory",
    cause: {
      en: 'Something has to be compiled, but the image has no C compiler: `-slim`, `-runtime`, and `-base` images don’t include one. Triton (`torch.compile`) needs one at run time.',
      zh: '有东西要编译，而镜像里没有 C 编译器：`-slim`、`-runtime`、`-base` 镜像都不带。Triton（`torch.compile`）运行时也需要。',
    },
    fix: [
      {
        en: 'Install `build-essential` with apt. In a multi-stage build, install it in the build stage.',
        zh: '用 apt 装 `build-essential`；多阶段构建就装在编译阶段。',
      },
    ],
    commands: [{ on: 'container', text: 'gcc --version' }],
    evidence: 'partly',
    sources: ['https://packages.debian.org/bookworm/build-essential'],
    checked: '2026-11-27',
  },
  {
    id: 'ninja-missing',
    phases: ['build-cuda', 'runtime'],
    pattern: /Ninja is required to load C\+\+ extensions/i,
    sample: 'RuntimeError: Ninja is required to load C++ extensions',
    cause: {
      en: 'The program compiles a PyTorch extension when it starts, and the image lacks the build tool ninja.',
      zh: '程序启动时要编译 PyTorch 扩展，而镜像里没有构建工具 ninja。',
    },
    fix: [
      {
        en: 'Add `pip install ninja` to the Dockerfile. The extension also needs a C++ compiler and nvcc, so use a `-devel` image.',
        zh: '在 Dockerfile 里加 `pip install ninja`。这个扩展还需要 C++ 编译器和 nvcc，所以要用 `-devel` 镜像。',
      },
    ],
    commands: [{ on: 'container', text: 'ninja --version\nnvcc --version' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/pytorch/pytorch/pull/147698',
      'https://github.com/NX-AI/xlstm/issues/76',
    ],
    checked: '2026-11-28',
  },
  {
    id: 'cmake-missing',
    phases: ['build', 'build-cuda'],
    pattern:
      /CMake must be installed to build|cmake: (?:command )?not found|CMake \d[\d.]* or higher is required|Compatibility with CMake < 3\.5 has been removed/i,
    sample:
      'RuntimeError: CMake must be installed to build the following extensions: dlib',
    cause: {
      en: 'The package is built with CMake, but the image has none, or its version is too old or too new (CMake 4 rejects projects written for versions before 3.5).',
      zh: '这个包用 CMake 编译，镜像里没有，或者版本太旧、太新（CMake 4 不接受为 3.5 以前写的项目）。',
    },
    fix: [
      {
        en: 'Run `pip install cmake` before you install the package; for an old project, `pip install "cmake<4"`.',
        zh: '先 `pip install cmake`；老项目用 `pip install "cmake<4"`。',
      },
    ],
    commands: [{ on: 'container', text: 'cmake --version' }],
    evidence: 'partly',
    sources: ['https://cmake.org/cmake/help/latest/release/4.0.html'],
    checked: '2026-11-27',
  },
  {
    id: 'rust-missing',
    phases: ['build'],
    pattern:
      /can't find Rust compiler|Cargo, the Rust package manager, is not installed|This package requires Rust/i,
    sample: "error: can't find Rust compiler",
    cause: {
      en: 'pip found no wheel of this package (often `tokenizers`) for your Python, so it tries to compile it, which needs Rust.',
      zh: 'pip 没找到适合你这个 Python 的 wheel（常见的是 `tokenizers`），于是从源码编译，而编译需要 Rust。',
    },
    fix: [
      {
        en: 'Update pip first, and choose a version of the package that has a wheel for your Python. You rarely need Rust.',
        zh: '先升级 pip，再选一个有现成 wheel 的版本。一般不用装 Rust。',
      },
    ],
    commands: [
      { on: 'container', mends: true, text: 'pip install --upgrade pip' },
    ],
    evidence: 'partly',
    sources: ['https://github.com/treygrainger/ai-powered-search/issues/48'],
    checked: '2026-11-27',
  },
  {
    id: 'header-missing',
    phases: ['build', 'build-cuda'],
    pattern:
      /fatal error: [\w./+-]+\.h(?:pp)?: No such file or directory|Could NOT find (?!Doxygen|Git\b)[A-Z]\w+ \(missing/,
    sample: 'fatal error: ffi.h: No such file or directory',
    cause: {
      en: 'The compiler can’t find a header file of a library. Only the `-devel` image contains `cuda…h`, `cudnn.h`, and `nccl.h`.',
      zh: '编译器找不到某个库的头文件。`cuda…h`、`cudnn.h`、`nccl.h` 只有 `-devel` 镜像里才有。',
    },
    fix: [
      {
        en: 'Install the library’s `-dev` package, for example `libffi-dev`, `libssl-dev`, or `libopenmpi-dev`.',
        zh: '安装那个库的 `-dev` 包：`libffi-dev`、`libssl-dev`、`libopenmpi-dev` 等。',
      },
      {
        en: 'For CUDA headers, build in the `-devel` image with cuDNN.',
        zh: 'CUDA 的头文件：在带 cuDNN 的 `-devel` 镜像里编译。',
      },
    ],
    evidence: 'partly',
    sources: ['https://packages.debian.org/bookworm/libffi-dev'],
    checked: '2026-11-27',
  },
  {
    id: 'wheel-failed',
    phases: ['build', 'build-cuda', 'runtime'],
    notice: true,
    pattern:
      /error: (?:subprocess-exited-with-error|metadata-generation-failed|legacy-install-failure)|ERROR: Failed building wheel for \S+|Failed to build installable wheels for/i,
    sample: 'ERROR: Failed building wheel for pycocotools',
    cause: {
      en: 'pip compiled the package from source, and the compilation failed. The cause is above this line: a missing compiler, header, or module.',
      zh: 'pip 从源码编译这个包，失败了。具体缺什么在这一行上面：编译器、头文件，或者某个模块。',
    },
    fix: [
      {
        en: 'Read the first `error:` in the indented block above.',
        zh: '看上面缩进的那一段里第一个 `error:`。',
      },
      {
        en: 'There is often a version with a wheel for your Python, so that nothing has to be compiled.',
        zh: '往往另有提供 wheel 的版本，换成那个版本就不用编译。',
      },
    ],
    commands: [{ on: 'container', text: 'python --version\npip --version' }],
    evidence: 'sourced',
    sources: ['https://github.com/Dao-AILab/flash-attention/issues/258'],
    checked: '2026-11-27',
  },
];
