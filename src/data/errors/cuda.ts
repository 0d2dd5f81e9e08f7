import type { ErrorRow } from '../schema/error';

/** Errors: CUDA libraries and framework messages about them. Specific errors come before general ones. */
export const cudaErrors: readonly ErrorRow[] = [
  {
    id: 'no-driver-inside',
    phases: ['cuda', 'run-gpu'],
    common: true,
    pattern:
      /Found no NVIDIA driver on your system|libcuda\.so(?:\.1)?: cannot open shared object file|(?:RuntimeError: |AssertionError: )No CUDA GPUs are available|no CUDA-capable device is detected|failed call to cuInit: (?:CUDA_ERROR_NO_DEVICE|UNKNOWN ERROR \(303\))/i,
    sample:
      'RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver',
    cause: {
      en: 'The container was started without a GPU: `--gpus` is missing or comes after the image name, or `CUDA_VISIBLE_DEVICES` is empty or names a GPU that isn’t there.',
      zh: '启动容器时没有分配 GPU：没写 `--gpus`，或者写到了镜像名后面；也可能是 `CUDA_VISIBLE_DEVICES` 为空，或指了不存在的显卡。',
    },
    fix: [
      {
        en: 'Put `--gpus device=0` before the image name. In the container, the chosen GPUs are numbered from 0.',
        zh: '在镜像名前面写 `--gpus device=0`。选中的显卡在容器里从 0 开始编号。',
      },
      {
        en: 'Remove `CUDA_VISIBLE_DEVICES` from your code and options.',
        zh: '代码和选项里去掉 `CUDA_VISIBLE_DEVICES`。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'ls /dev | grep nvidia\necho "$CUDA_VISIBLE_DEVICES"',
      },
      {
        on: 'server',
        mends: true,
        text: 'docker run --rm --gpus device=0 {tag} nvidia-smi -L',
      },
    ],
    evidence: 'partly',
    sources: [
      'https://docs.docker.com/engine/containers/resource_constraints/#gpu',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'invalid-ordinal',
    phases: ['cuda'],
    pattern:
      /CUDA error: invalid device ordinal|cudaErrorInvalidDevice\b|Invalid device id\b|invalid device ordinal/i,
    sample: 'RuntimeError: CUDA error: invalid device ordinal',
    cause: {
      en: 'The program asks for a GPU that the container doesn’t have. With `--gpus device=3`, the container has one GPU, and its index is 0. With several processes, there are more processes than GPUs.',
      zh: '容器里没有程序要用的显卡。用 `--gpus device=3` 时容器里只有一块显卡，编号是 0。多进程时，则是进程数比显卡多。',
    },
    fix: [
      {
        en: 'Use `cuda:0` in the program, or set `--nproc_per_node` to the number of GPUs in the container.',
        zh: '程序里用 `cuda:0`，或者把 `--nproc_per_node` 设成容器里的 GPU 数。',
      },
      {
        en: 'Remove `CUDA_VISIBLE_DEVICES`: `--gpus` already chose the GPUs.',
        zh: '去掉 `CUDA_VISIBLE_DEVICES`：选择显卡已经由 `--gpus` 完成。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'nvidia-smi -L\npython -c "import torch; print(torch.cuda.device_count())"',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/wdrink/PyDeepFakeDet/issues/1',
      'https://github.com/google/lasr/issues/6',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'cuda-unknown',
    phases: ['cuda'],
    pattern:
      /CUDA unknown error - this may be due to an incorrectly set up environment|cuInit: CUDA_ERROR_UNKNOWN|CUDA initialization: CUDA unknown error/i,
    sample:
      'RuntimeError: CUDA unknown error - this may be due to an incorrectly set up environment, e.g. changing env variable CUDA_VISIBLE_DEVICES after program start.',
    cause: {
      en: 'CUDA can’t start although the GPU is there: the module `nvidia-uvm` isn’t loaded, the driver was updated without a restart, or the container lost its devices.',
      zh: '容器里有显卡，但 CUDA 不能启动：没有加载 `nvidia-uvm` 模块，更新驱动后没有重启，或者容器失去了设备。',
    },
    fix: [
      {
        en: 'Start a new container. If that also fails, run `nvidia-smi` on the server to see whether the driver works.',
        zh: '启动一个新容器。如果仍然失败，在服务器上用 `nvidia-smi` 检查驱动是否正常。',
      },
      {
        en: 'Administrator ({contact}): load `nvidia-uvm`, or restart the server after a driver update.',
        zh: '管理员（{contact}）：加载 `nvidia-uvm`；更新过驱动就重启服务器。',
      },
    ],
    commands: [
      { on: 'server', text: 'nvidia-smi\nls -l /dev/nvidia-uvm' },
      { on: 'server', mends: true, text: 'sudo modprobe nvidia-uvm' },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/pytorch/pytorch/issues/49081',
      'https://github.com/AbdBarho/stable-diffusion-webui-docker/issues/388',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'gpu-busy',
    phases: ['cuda'],
    pattern: /CUDA-capable device\(?s\)? (?:is\/)?are busy or unavailable/i,
    sample:
      'RuntimeError: CUDA error: all CUDA-capable devices are busy or unavailable',
    cause: {
      en: 'The GPU accepts only one process (compute mode “E. Process”) and another one is using it, or MIG is on and has no instance.',
      zh: '这块显卡只允许一个程序使用（计算模式 “E. Process”），已经被占用；或者开了 MIG 却没有实例。',
    },
    fix: [
      {
        en: 'Check who uses the GPU, and choose another one.',
        zh: '查看谁在用，换一块显卡。',
      },
      {
        en: 'Administrator ({contact}): `nvidia-smi -c DEFAULT` allows several programs again.',
        zh: '管理员（{contact}）：`nvidia-smi -c DEFAULT` 恢复为允许多个程序。',
      },
    ],
    commands: [
      {
        on: 'server',
        text: 'nvidia-smi\nnvidia-smi --query-gpu=index,compute_mode,mig.mode.current --format=csv',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/DIGITS/issues/2005',
      'https://github.com/pytorch/pytorch/issues/3871',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'ptx-toolchain',
    phases: ['cuda'],
    pattern:
      /the provided PTX was compiled with an unsupported toolchain|cudaErrorUnsupportedPtxVersion|CUDA_ERROR_UNSUPPORTED_PTX_VERSION/i,
    sample:
      'RuntimeError: CUDA error: the provided PTX was compiled with an unsupported toolchain.',
    cause: {
      en: 'The program compiles its code for the GPU while it runs (PTX), with a CUDA version that is newer than the driver’s. Minor-version compatibility doesn’t cover PTX.',
      zh: '程序在运行时为显卡编译代码（PTX），用的 CUDA 比驱动新。次版本兼容不包括 PTX。',
    },
    fix: [
      {
        en: 'Use an image whose CUDA version isn’t newer than the one that `nvidia-smi` shows, or ask for a driver update.',
        zh: '换 CUDA 不高于 `nvidia-smi` 所示版本的镜像，或请管理员升级驱动。',
      },
      {
        en: 'For your own code, compile for the GPU itself (`TORCH_CUDA_ARCH_LIST`, `-gencode`), without `+PTX`.',
        zh: '自己的代码：直接为这块显卡编译（`TORCH_CUDA_ARCH_LIST`、`-gencode`），不要 `+PTX`。',
      },
    ],
    commands: [{ on: 'server', text: 'nvidia-smi' }],
    needsOtherImage: true,
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvbandwidth/issues/61',
      'https://github.com/ComputationalRadiationPhysics/cuda_memtest/issues/31',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'nvrtc-arch',
    phases: ['cuda'],
    pattern: /nvrtc: error: invalid value for --gpu-architecture/i,
    sample: 'nvrtc: error: invalid value for --gpu-architecture (-arch)',
    cause: {
      en: 'The CUDA version in the image is older than the GPU and can’t compile code for it.',
      zh: '镜像里的 CUDA 比这块显卡旧，不能为它编译代码。',
    },
    fix: [
      {
        en: 'Use an image with a newer CUDA version that supports the GPU.',
        zh: '换 CUDA 更新、支持这块显卡的镜像。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'python -c "import torch; print(torch.version.cuda, torch.cuda.get_device_capability())"',
      },
    ],
    needsOtherImage: true,
    evidence: 'partly',
    sources: ['https://docs.nvidia.com/cuda/nvrtc/'],
    checked: '2026-11-27',
  },
  {
    id: 'nvjitlink',
    phases: ['cuda'],
    pattern: /undefined symbol: __nvJitLink\w+/i,
    sample:
      'ImportError: libcusparse.so.12: undefined symbol: __nvJitLinkComplete_12_4, version libnvJitLink.so.12',
    cause: {
      en: '`LD_LIBRARY_PATH` loads the image’s CUDA before the one in the PyTorch wheel, and the two versions differ.',
      zh: '`LD_LIBRARY_PATH` 让镜像里的 CUDA 排在 PyTorch wheel 自带的前面，两者版本不同。',
    },
    fix: [
      {
        en: 'Remove CUDA from `LD_LIBRARY_PATH`: the wheel doesn’t need it.',
        zh: '从 `LD_LIBRARY_PATH` 里去掉 CUDA，因为 wheel 自带 CUDA 库。',
      },
      {
        en: 'Or use a base image with the CUDA version of the wheel.',
        zh: '或者换 CUDA 版本和 wheel 相同的基础镜像。',
      },
    ],
    commands: [
      { on: 'container', text: 'echo "$LD_LIBRARY_PATH"' },
      {
        on: 'container',
        mends: true,
        text: 'env -u LD_LIBRARY_PATH python -c "import torch; print(torch.version.cuda)"',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/pytorch/pytorch/issues/131312',
      'https://github.com/pytorch/pytorch/pull/141063',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'extension-abi',
    phases: ['cuda', 'build-cuda'],
    pattern:
      /undefined symbol: _ZN[A-Z]*\d*(?:3c10|2at|5torch|3c104cuda)\w*|undefined symbol: _ZNK3c10\w*|libtorch\w*\.so: (?:undefined symbol|cannot open shared object file)|libc10\w*\.so: cannot open shared object file/i,
    sample:
      'ImportError: flash_attn_2_cuda.cpython-310-x86_64-linux-gnu.so: undefined symbol: _ZN3c104cuda9SetDeviceEi',
    cause: {
      en: 'The extension was compiled against another version of PyTorch than the installed one. Often a later `pip install` replaced torch.',
      zh: '这个扩展编译时用的 PyTorch 和现在装的版本不同。常见的是后来某次 `pip install` 换掉了 torch。',
    },
    fix: [
      {
        en: 'Pin torch, then compile the extension again: `pip install --no-build-isolation --force-reinstall --no-deps …`.',
        zh: '固定 torch 的版本，再重新编译扩展：`pip install --no-build-isolation --force-reinstall --no-deps …`。',
      },
      {
        en: 'If the project offers wheels, choose the one for your torch, CUDA, and Python versions.',
        zh: '如果项目提供 wheel，选 torch、CUDA、Python 版本都对应的那个。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'python -c "import torch; print(torch.__version__, torch.version.cuda)"\npip list',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/Dao-AILab/flash-attention/issues/723',
      'https://github.com/Dao-AILab/flash-attention/issues/784',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'bitsandbytes',
    phases: ['cuda'],
    pattern:
      /CUDA Setup failed despite (?:GPU|CUDA) being available|Could not find the bitsandbytes CUDA binary/i,
    sample: 'CUDA Setup failed despite GPU being available.',
    cause: {
      en: 'bitsandbytes has no library for the CUDA version of your PyTorch, usually because it is older than your PyTorch.',
      zh: 'bitsandbytes 里没有你这个 PyTorch 所用 CUDA 版本的库，多半是它比 PyTorch 旧。',
    },
    fix: [
      {
        en: 'Install a newer bitsandbytes in the Dockerfile, and keep torch as it is.',
        zh: '在 Dockerfile 里装较新的 bitsandbytes，torch 不动。',
      },
      {
        en: '`python -m bitsandbytes` lists the libraries that it looks for.',
        zh: '`python -m bitsandbytes` 会列出它要找的库。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'python -c "import torch; print(torch.version.cuda)"\npip list | grep -i bitsandbytes',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/bitsandbytes-foundation/bitsandbytes/issues/1522',
      'https://github.com/bitsandbytes-foundation/bitsandbytes/issues/1559',
    ],
    checked: '2026-11-28',
  },
  {
    id: 'libcudart',
    phases: ['cuda'],
    pattern:
      /(?<!dlerror: )\blib(?:cudart|cublas|cublasLt|cufft|curand|cusolver|cusparse|nvrtc|nccl|cupti)\.so[\d.]*: cannot open shared object file/i,
    sample:
      'ImportError: libcudart.so.11.0: cannot open shared object file: No such file or directory',
    cause: {
      en: 'A package was built for another major version of CUDA than the image has: `libcudart.so.11.0` means CUDA 11.',
      zh: '某个包对应的 CUDA 主版本和镜像不同：`libcudart.so.11.0` 是 CUDA 11。',
    },
    fix: [
      {
        en: 'Install the package for the CUDA of your PyTorch (`cu118`, `cu126`), or compile it again.',
        zh: '换成和 PyTorch 的 CUDA 一致的包（`cu118`、`cu126`），或者重新编译。',
      },
      {
        en: 'If the image has no CUDA at all, use a `-runtime` base image.',
        zh: '如果镜像里完全没有 CUDA，换 `-runtime` 基础镜像。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'python -c "import torch; print(torch.version.cuda)"\nldconfig -p | grep cudart',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/ClementPinard/Pytorch-Correlation-extension/issues/73',
      'https://github.com/NVIDIA/cuml/issues/5300',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'cudnn-missing',
    phases: ['cuda'],
    pattern:
      /Could not load library libcudnn\w*\.so|Unable to load any of \{libcudnn|(?<!dlerror: )\blibcudnn\w*\.so[\d.]*: cannot open shared object file/i,
    sample:
      'Could not load library libcudnn_ops_infer.so.8. Error: libcudnn_ops_infer.so.8: cannot open shared object file: No such file or directory',
    cause: {
      en: 'The program was built for another major version of cuDNN (`.so.8` is cuDNN 8, newer images have 9), or the image has no cuDNN.',
      zh: '程序对应的 cuDNN 主版本不同（`.so.8` 是 cuDNN 8，较新的镜像是 9），或者镜像里没有 cuDNN。',
    },
    fix: [
      {
        en: 'Use a base image whose tag names the cuDNN that the program needs, `cudnn8` or `cudnn9`.',
        zh: '看程序需要哪个版本，换标签里带 `cudnn8` 或 `cudnn9` 的基础镜像。',
      },
      {
        en: 'Or install a version of the package for the cuDNN version that you have.',
        zh: '或者换成对应现有 cuDNN 的包版本。',
      },
    ],
    commands: [{ on: 'container', text: 'ldconfig -p | grep cudnn\npip list' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/SYSTRAN/faster-whisper/issues/516',
      'https://github.com/ultrasev/stream-whisper/issues/28',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'cudnn-version',
    phases: ['cuda'],
    pattern:
      /Loaded runtime CuDNN library: \S+ but source was compiled with|CUDNN_STATUS_(?:SUBLIBRARY_)?VERSION_MISMATCH|cuDNN version incompatibility/i,
    sample:
      'Loaded runtime CuDNN library: 8.0.5 but source was compiled with: 8.6.0.  CuDNN library needs to have matching major version and equal or higher minor version.',
    cause: {
      en: 'The framework was built for a newer cuDNN than the one that it finds, often through `LD_LIBRARY_PATH`.',
      zh: '框架需要的 cuDNN 比找到的新，多半是 `LD_LIBRARY_PATH` 指到了旧的。',
    },
    fix: [
      {
        en: 'Remove other CUDA directories from `LD_LIBRARY_PATH`.',
        zh: '从 `LD_LIBRARY_PATH` 里去掉其他 CUDA 目录。',
      },
      {
        en: 'Or use the base image that belongs to this version of the framework.',
        zh: '或者换和框架版本配套的基础镜像。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'echo "$LD_LIBRARY_PATH"\npython -c "import torch; print(torch.backends.cudnn.version())"',
      },
    ],
    evidence: 'sourced',
    sources: ['https://github.com/endernewton/tf-faster-rcnn/issues/436'],
    checked: '2026-11-27',
  },
  {
    id: 'cudnn-init',
    phases: ['cuda'],
    pattern:
      /CUDNN_STATUS_(?:NOT_INITIALIZED|INTERNAL_ERROR|ALLOC_FAILED|EXECUTION_FAILED)|Could not create cudnn handle|GET was unable to find an engine to execute this computation/i,
    sample: 'RuntimeError: cuDNN error: CUDNN_STATUS_NOT_INITIALIZED',
    cause: {
      en: 'cuDNN couldn’t start or run on the GPU. Usually, your own or another person’s job has filled the GPU’s memory. Otherwise, cuDNN doesn’t match the driver or the GPU.',
      zh: 'cuDNN 在显卡上启动或运行失败。多半是显存满了，自己的或别人的任务占着；否则就是 cuDNN 和驱动、显卡不匹配。',
    },
    fix: [
      {
        en: 'Check the memory, and choose another GPU or a smaller batch.',
        zh: '看看显存，换一块显卡或减小批次。',
      },
      {
        en: 'If the GPU is free, use another image. The server check lists the ones that run on this server.',
        zh: '如果显卡空闲，换一个镜像：“检查服务器”一页列出了能在这台服务器上运行的镜像。',
      },
    ],
    commands: [{ on: 'server', text: 'nvidia-smi' }],
    evidence: 'sourced',
    sources: ['https://github.com/awslabs/sockeye/issues/897'],
    checked: '2026-11-27',
  },
  {
    id: 'cublas',
    phases: ['cuda'],
    pattern:
      /CUBLAS_STATUS_(?:ALLOC_FAILED|NOT_INITIALIZED|EXECUTION_FAILED|INTERNAL_ERROR|INVALID_VALUE|NOT_SUPPORTED)|failed to create cublas handle/i,
    sample:
      'RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`',
    cause: {
      en: 'The GPU’s memory is often full. Otherwise, an index is out of range (a label or a token ID that is too large), which shows only at the next matrix product, or two CUDA versions are mixed.',
      zh: '多半是显存满了。否则就是索引越界（标签、token ID 太大），到下一次矩阵乘法才报错；或者混用了两个 CUDA 版本。',
    },
    fix: [
      {
        en: 'Check the memory, and choose another GPU or a smaller batch.',
        zh: '看看显存，换一块显卡或减小批次。',
      },
      {
        en: 'Run the same step on the CPU, which names a wrong index.',
        zh: '同一步放到 CPU 上跑，索引越界会直接报出来。',
      },
    ],
    commands: [
      { on: 'server', text: 'nvidia-smi' },
      { on: 'container', text: 'CUDA_LAUNCH_BLOCKING=1 python train.py' },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/QwenLM/Qwen3/issues/873',
      'https://github.com/tensorflow/tensorflow/issues/9489',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'device-assert',
    phases: ['cuda', 'runtime'],
    pattern:
      /device-side assert triggered|Assertion `?t >= 0 && t < n_classes`? failed|indexSelect\w*: block: .* Assertion/i,
    sample: 'RuntimeError: CUDA error: device-side assert triggered',
    cause: {
      en: 'Your program passed an index outside its range to the GPU: usually a label that is not between 0 and the number of classes, or a token outside the vocabulary. It has nothing to do with Docker.',
      zh: '程序传给 GPU 的索引越界了：一般是标签不在 0 到类别数之间，或 token 超出词表。和 Docker 无关。',
    },
    fix: [
      {
        en: 'Run with `CUDA_LAUNCH_BLOCKING=1`, so that the traceback names the right line, or run one batch on the CPU.',
        zh: '加 `CUDA_LAUNCH_BLOCKING=1` 运行，traceback 才指向正确的行；或者在 CPU 上跑一个批次。',
      },
    ],
    commands: [
      { on: 'container', text: 'CUDA_LAUNCH_BLOCKING=1 python train.py' },
    ],
    evidence: 'partly',
    sources: ['https://pytorch.org/docs/stable/notes/cuda.html'],
    checked: '2026-11-27',
  },
  {
    id: 'illegal-access',
    phases: ['cuda', 'runtime'],
    pattern:
      /an illegal memory access was encountered|CUDA error: misaligned address|CUDA error: unspecified launch failure|CUDA_ERROR_ILLEGAL_ADDRESS/i,
    sample:
      'RuntimeError: CUDA error: an illegal memory access was encountered',
    cause: {
      en: 'A kernel accessed memory that it doesn’t own. Common causes are an extension that was compiled for another PyTorch or another GPU, a bug in it, and a faulty GPU.',
      zh: '某个核函数访问了不属于它的显存。多半是为别的 PyTorch 或别的显卡编译的扩展，扩展自身的错误，或者显卡坏了。',
    },
    fix: [
      {
        en: 'Find the line with `CUDA_LAUNCH_BLOCKING=1`, and compile the extension again for this GPU.',
        zh: '用 `CUDA_LAUNCH_BLOCKING=1` 找到是哪一行，再为这块显卡重新编译扩展。',
      },
      {
        en: 'If the same program runs on another GPU, report this GPU.',
        zh: '如果换一块显卡就正常，请把这块显卡的问题报告给管理员。',
      },
    ],
    commands: [
      { on: 'container', text: 'CUDA_LAUNCH_BLOCKING=1 python train.py' },
      { on: 'server', text: 'sudo dmesg -T | grep -i xid' },
    ],
    evidence: 'partly',
    sources: ['https://docs.nvidia.com/deploy/xid-errors/'],
    checked: '2026-11-27',
  },
  {
    id: 'bfloat16',
    phases: ['cuda'],
    pattern:
      /Bfloat16 is only supported on GPUs with compute capability|Your setup doesn't support bf16|bf16 is not supported|Current CUDA Device does not support bfloat16/i,
    sample:
      'ValueError: Bfloat16 is only supported on GPUs with compute capability of at least 8.0. Your Tesla V100-PCIE-32GB GPU has compute capability 7.0.',
    cause: {
      en: 'The GPU is older than Ampere (compute capability 8.0) and doesn’t support bfloat16.',
      zh: '这块显卡早于 Ampere（计算能力 8.0），不支持 bfloat16。',
    },
    fix: [
      {
        en: 'Use float16: `--dtype half` in vLLM, `fp16=True` instead of `bf16=True` in Transformers.',
        zh: '改用 float16：vLLM 写 `--dtype half`，Transformers 用 `fp16=True` 代替 `bf16=True`。',
      },
      {
        en: 'Or use a newer GPU on the server.',
        zh: '或者用服务器上更新的显卡。',
      },
    ],
    commands: [
      {
        on: 'server',
        text: 'nvidia-smi --query-gpu=index,name,compute_cap --format=csv',
      },
    ],
    evidence: 'sourced',
    sources: ['https://github.com/vllm-project/vllm/issues/946'],
    checked: '2026-11-27',
  },
  {
    id: 'needs-newer-card',
    phases: ['cuda'],
    pattern:
      /FlashAttention only supports Ampere GPUs or newer|too old to be supported by the triton GPU compiler|GPUs with compute capability below 7\.0 are not supported/i,
    sample: 'RuntimeError: FlashAttention only supports Ampere GPUs or newer.',
    cause: {
      en: 'The program needs a newer GPU: FlashAttention 2 needs Ampere or later (8.0), Triton and `torch.compile` need Volta or later (7.0).',
      zh: '程序需要更新的显卡：FlashAttention 2 要 Ampere（8.0）起，Triton 和 `torch.compile` 要 Volta（7.0）起。',
    },
    fix: [
      {
        en: 'Turn it off: use `attn_implementation="sdpa"` (or `"eager"`), and don’t call `torch.compile`.',
        zh: '关掉这些功能：用 `attn_implementation="sdpa"`（或 `"eager"`），不调用 `torch.compile`。',
      },
      {
        en: 'Or use a newer GPU on the server.',
        zh: '或者用服务器上更新的显卡。',
      },
    ],
    commands: [
      {
        on: 'server',
        text: 'nvidia-smi --query-gpu=index,name,compute_cap --format=csv',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/Dao-AILab/flash-attention',
      'https://github.com/vllm-project/vllm/issues/1284',
    ],
    checked: '2026-11-27',
  },
];
