/** Complete logs as people paste them, with the error that is the cause. */
export const logs: readonly (readonly [cause: string, log: string])[] = [
  [
    'no-gpu-driver',
    `tom@ash:~$ docker run --rm --gpus all nvidia/cuda:12.4.1-base-ubuntu22.04 nvidia-smi
Unable to find image 'nvidia/cuda:12.4.1-base-ubuntu22.04' locally
12.4.1-base-ubuntu22.04: Pulling from nvidia/cuda
3c645031de29: Pull complete
Status: Downloaded newer image for nvidia/cuda:12.4.1-base-ubuntu22.04
docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].

Run 'docker run --help' for more information`,
  ],
  [
    'sock-perm',
    `$ docker ps
Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/json": dial unix /var/run/docker.sock: connect: permission denied`,
  ],
  [
    'port-used',
    `docker: Error response from daemon: driver failed programming external connectivity on endpoint jupyter (8f5b3c): Bind for 0.0.0.0:8888 failed: port is already allocated.
ERRO[0001] error waiting for container: context canceled`,
  ],
  [
    'no-space',
    `#12 [5/7] RUN pip install --no-cache-dir torch torchvision
#12 14.20 Collecting torch
#12 96.11 ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device
#12 ERROR: process "/bin/sh -c pip install --no-cache-dir torch torchvision" did not complete successfully: exit code: 1
------
 > [5/7] RUN pip install --no-cache-dir torch torchvision:
------
Dockerfile:9
ERROR: failed to solve: process "/bin/sh -c pip install --no-cache-dir torch torchvision" did not complete successfully: exit code: 1`,
  ],
  [
    'no-kernel-image',
    `Using device: cuda
/opt/conda/lib/python3.10/site-packages/torch/cuda/__init__.py:235: UserWarning:
Traceback (most recent call last):
  File "/workspace/train.py", line 88, in <module>
    out = model(x)
  File "/opt/conda/lib/python3.10/site-packages/torch/nn/modules/module.py", line 1553, in _wrapped_call_impl
    return self._call_impl(*args, **kwargs)
RuntimeError: CUDA error: no kernel image is available for execution on the device
CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be incorrect.
For debugging consider passing CUDA_LAUNCH_BLOCKING=1
Compile with \`TORCH_USE_CUDA_DSA\` to enable device-side assertions.`,
  ],
  [
    'sm-not-compatible',
    `/opt/conda/lib/python3.11/site-packages/torch/cuda/__init__.py:215: UserWarning:
NVIDIA GeForce RTX 5090 with CUDA capability sm_120 is not compatible with the current PyTorch installation.
The current PyTorch install supports CUDA capabilities sm_50 sm_60 sm_70 sm_75 sm_80 sm_86 sm_90.
If you want to use the NVIDIA GeForce RTX 5090 GPU with PyTorch, please check the instructions at https://pytorch.org/get-started/locally/`,
  ],
  [
    'exec-format',
    `WARNING: The requested image's platform (linux/arm64/v8) does not match the detected host platform (linux/amd64/v4) and no specific platform was requested
exec /opt/conda/bin/python: exec format error`,
  ],
  [
    'cuda-oom',
    `Epoch 1:  12%|█▏        | 601/5005 [01:12<08:51,  8.29it/s, loss=6.21]
Traceback (most recent call last):
  File "train.py", line 120, in <module>
    loss.backward()
torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 512.00 MiB. GPU 0 has a total capacity of 31.74 GiB of which 101.12 MiB is free.`,
  ],
  [
    'bus-error',
    `ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).
Traceback (most recent call last):
  File "/opt/conda/lib/python3.10/site-packages/torch/utils/data/dataloader.py", line 1133, in _try_get_data
RuntimeError: DataLoader worker (pid 312) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory. Please try to raise your shared memory limit.`,
  ],
  [
    'driver-too-old',
    `Traceback (most recent call last):
  File "<string>", line 1, in <module>
RuntimeError: The NVIDIA driver on your system is too old (found version 11040). Please update your GPU driver by downloading and installing a new version from the URL: http://www.nvidia.com/Download/index.aspx`,
  ],
  [
    'require-cuda',
    `docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'
nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.6, please update your driver to a newer version, or use an earlier cuda container: unknown.`,
  ],
  [
    'nvml-mismatch',
    'Failed to initialize NVML: Driver/library version mismatch\nNVML library version: 570.172',
  ],
  [
    'nvidia-key',
    `#5 2.112 Get:5 https://developer.download.nvidia.com/compute/cuda/repos/ubuntu1804/x86_64  InRelease [1581 B]
#5 2.310 Err:5 https://developer.download.nvidia.com/compute/cuda/repos/ubuntu1804/x86_64  InRelease
#5 2.310   The following signatures couldn't be verified because the public key is not available: NO_PUBKEY A4B469963BF863CC
#5 3.001 E: The repository 'https://developer.download.nvidia.com/compute/cuda/repos/ubuntu1804/x86_64  InRelease' is not signed.`,
  ],
  [
    'pep668',
    `#6 [3/4] RUN pip install numpy
#6 0.712 error: externally-managed-environment
#6 0.712
#6 0.712 × This environment is externally managed
#6 0.712 ╰─> To install Python packages system-wide, try apt install
#6 ERROR: process "/bin/sh -c pip install numpy" did not complete successfully: exit code: 1`,
  ],
  [
    'copy-missing',
    ` => ERROR [4/5] COPY requirements.txt .                                    0.0s
------
 > [4/5] COPY requirements.txt .:
------
ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref abc::def: "/requirements.txt": not found`,
  ],
  [
    'manifest-unknown',
    `$ docker pull nvidia/cuda:10.1-cudnn7-devel
Error response from daemon: manifest for nvidia/cuda:10.1-cudnn7-devel not found: manifest unknown: manifest unknown`,
  ],
  [
    'rate-limit',
    `#3 ERROR: failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/python/manifests/sha256:abc: 429 Too Many Requests - Server message: toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit`,
  ],
  [
    'no-hub',
    `Unable to find image 'tom/train:1.0' locally
docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 127.0.0.53:53: no such host.`,
  ],
  [
    'name-used',
    `docker: Error response from daemon: Conflict. The container name "/tom-train" is already in use by container "0f2d0c3b5a61". You have to remove (or rename) that container to be able to reuse that name.
See 'docker run --help'.`,
  ],
  [
    'perm-file',
    `Traceback (most recent call last):
  File "/workspace/train.py", line 45, in <module>
    torch.save(state, "/workspace/checkpoint.pt")
PermissionError: [Errno 13] Permission denied: '/workspace/checkpoint.pt'`,
  ],
  [
    'ssh-refused',
    `channel 3: open failed: connect failed: Connection refused
channel 4: open failed: connect failed: Connection refused`,
  ],
  [
    'invalid-tar',
    `$ docker load -i train.tar
archive/tar: invalid tar header`,
  ],
  [
    'daemon-down',
    `ERROR: Cannot connect to the Docker daemon at unix:///Users/tom/.docker/run/docker.sock. Is the docker daemon running?`,
  ],
  [
    'nvcc-arch',
    `#9 41.02 running build_ext
#9 55.31 nvcc fatal   : Unsupported gpu architecture 'compute_120'
#9 55.40 ninja: build stopped: subcommand failed.
#9 55.41 error: command '/usr/local/cuda/bin/nvcc' failed with exit code 1`,
  ],
  [
    'apt-404',
    `#8 [3/7] RUN apt-get install -y curl git
#8 0.334 Reading package lists...
#8 0.912 Building dependency tree...
#8 1.204 The following NEW packages will be installed:
#8 1.511 Err:1 http://security.ubuntu.com/ubuntu focal-updates/main amd64 libcurl4 amd64 7.68.0-1ubuntu2.19
#8 1.511   404  Not Found [IP: 91.189.91.81 80]
#8 1.930 E: Failed to fetch http://security.ubuntu.com/ubuntu/pool/main/c/curl/libcurl4_7.68.0-1ubuntu2.19_amd64.deb  404  Not Found [IP: 91.189.91.81 80]
#8 1.930 E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?
#8 ERROR: process "/bin/sh -c apt-get install -y curl git" did not complete successfully: exit code: 100`,
  ],
  [
    'apt-dns',
    `Step 3/14 : RUN apt-get update && apt-get install -y mc
 ---> Running in dd5f10300f2a
Err:1 http://security.ubuntu.com/ubuntu bionic-security InRelease
  Temporary failure resolving 'security.ubuntu.com'
Err:2 http://archive.ubuntu.com/ubuntu bionic InRelease
  Temporary failure resolving 'archive.ubuntu.com'
Reading package lists...
W: Failed to fetch http://archive.ubuntu.com/ubuntu/dists/bionic/InRelease  Temporary failure resolving 'archive.ubuntu.com'
W: Some index files failed to download. They have been ignored, or old ones used instead.
E: Unable to locate package mc
The command '/bin/sh -c apt-get update && apt-get install -y mc' returned a non-zero code: 100`,
  ],
  [
    'apt-locate',
    ` => ERROR [2/5] RUN apt-get install -y libgl1-mesa-glx                     1.8s
------
 > [2/5] RUN apt-get install -y libgl1-mesa-glx:
0.412 Reading package lists...
0.601 Building dependency tree...
0.655 Package libgl1-mesa-glx is not available, but is referred to by another package.
0.671 E: Package 'libgl1-mesa-glx' has no installation candidate
------
Dockerfile:4
ERROR: failed to solve: process "/bin/sh -c apt-get install -y libgl1-mesa-glx" did not complete successfully: exit code: 100`,
  ],
  [
    'build-isolation',
    `#11 [5/6] RUN pip install flash-attn
#11 2.101 Collecting flash-attn
#11 3.210   Downloading flash_attn-2.6.3.tar.gz (2.6 MB)
#11 6.002   Installing build dependencies: finished with status 'done'
#11 6.611   Getting requirements to build wheel: finished with status 'error'
#11 6.615   error: subprocess-exited-with-error
#11 6.615   × Getting requirements to build wheel did not run successfully.
#11 6.615   │ exit code: 1
#11 6.615   ╰─> [20 lines of output]
#11 6.615         File "<string>", line 9, in <module>
#11 6.615       ModuleNotFoundError: No module named 'torch'
#11 6.615       [end of output]
#11 ERROR: process "/bin/sh -c pip install flash-attn" did not complete successfully: exit code: 1`,
  ],
  [
    'cc-killed',
    `#12 5061.4 gcc.compile.c++ bin/gcc-9/release/src/utils/load_theme.o
#12 5061.6 g++: fatal error: Killed signal terminated program cc1plus
#12 5061.6 compilation terminated.
#12 5062.0 make[2]: *** [src/build.make:1266: obj/load.o] Error 1
#12 5062.0 make[2]: *** Waiting for unfinished jobs....
#12 ERROR: executor failed running [/bin/sh -c make -j$(nproc)]: exit code: 2`,
  ],
  [
    'python-h',
    `      gcc -pthread -B /opt/conda/compiler_compat -Wno-unused-result -fPIC -I/usr/include/python3.10 -c pycocotools/_mask.c
      pycocotools/_mask.c:12:10: fatal error: Python.h: No such file or directory
         12 | #include "Python.h"
            |          ^~~~~~~~~~
      compilation terminated.
      error: command '/usr/bin/gcc' failed with exit code 1
      [end of output]
  note: This error originates from a subprocess, and is likely not a problem with pip.
  ERROR: Failed building wheel for pycocotools`,
  ],
  [
    'no-compiler',
    `Building wheels for collected packages: psutil
  Building wheel for psutil (pyproject.toml): started
  Building wheel for psutil (pyproject.toml): finished with status 'error'
  error: subprocess-exited-with-error
      psutil could not be installed from sources because gcc is not installed. Try running:
      sudo apt-get install gcc python3-dev
      error: command 'gcc' failed: No such file or directory
      [end of output]
  ERROR: Failed building wheel for psutil`,
  ],
  [
    'rust-missing',
    `#10 659.0   copying py_src/tokenizers/tools/visualizer-styles.css -> build/lib.linux-aarch64-3.9/tokenizers/tools
#10 659.0   running build_ext
#10 659.0   error: can't find Rust compiler
#10 659.0
#10 659.0   If you are using an outdated pip version, it is possible a prebuilt wheel is available for this package but pip is not able to install from it.
#10 659.0   ERROR: Failed building wheel for tokenizers
#10 ERROR: process "/bin/sh -c pip install -r requirements.txt" did not complete successfully: exit code: 1`,
  ],
  [
    'pip-no-match',
    `#7 [4/5] RUN pip install torch==1.7.1+cu110 torchvision==0.8.2+cu110
#7 1.933 ERROR: Could not find a version that satisfies the requirement torch==1.7.1+cu110 (from versions: 1.11.0, 1.12.0, 2.0.0)
#7 1.935 ERROR: No matching distribution found for torch==1.7.1+cu110
#7 2.011 [notice] A new release of pip is available: 24.0 -> 24.2
#7 ERROR: process "/bin/sh -c pip install torch==1.7.1+cu110 torchvision==0.8.2+cu110" did not complete successfully: exit code: 1`,
  ],
  [
    'pip-network',
    `root@3f2a:/workspace# pip install einops
WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/einops/
ERROR: Could not find a version that satisfies the requirement einops (from versions: none)
ERROR: No matching distribution found for einops`,
  ],
  [
    'conda-unsat',
    `#0 0.873 Channels:
#0 0.873  - pytorch
#0 0.873  - nvidia
#0 28.29 Collecting package metadata (repodata.json): ...working... done
#0 41.70 Solving environment: ...working... failed
#0 60.43 LibMambaUnsatisfiableError: Encountered problems while solving:
#0 60.43   - package pytorch-2.1.0-py3.10_cuda12.1 requires pytorch-cuda 12.1.*, but none of the providers can be installed
#0 60.43 The following packages are incompatible`,
  ],
  [
    'conda-init',
    `Step 6/8 : RUN conda activate env && pip install -r requirements.txt
 ---> Running in 5a0c601a15ed

CommandNotFoundError: Your shell has not been properly configured to use 'conda activate'.
To initialize your shell, run

    $ conda init <SHELL_NAME>

The command '/bin/sh -c conda activate env && pip install -r requirements.txt' returned a non-zero code: 1`,
  ],
  [
    'proxy-refused',
    `C:\\Users\\tom>docker pull nvidia/cuda:12.4.1-base-ubuntu22.04
Error response from daemon: failed to resolve reference "docker.io/nvidia/cuda:12.4.1-base-ubuntu22.04": failed to do request: Head "https://registry-1.docker.io/v2/nvidia/cuda/manifests/12.4.1-base-ubuntu22.04": proxyconnect tcp: dial tcp 127.0.0.1:7897: connect: connection refused`,
  ],
  [
    'registry-timeout',
    `Unable to find image 'tom/train:1.0' locally
docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers).
See 'docker run --help'.`,
  ],
  [
    'base-not-found',
    `[+] Building 1.2s (3/3) FINISHED                                  docker:default
 => [internal] load build definition from Dockerfile                      0.0s
 => ERROR [internal] load metadata for docker.io/nvidia/cuda:11.0-base    1.1s
------
 > [internal] load metadata for docker.io/nvidia/cuda:11.0-base:
------
Dockerfile:1
--------------------
   1 | >>> FROM nvidia/cuda:11.0-base
   2 |     RUN apt-get update
--------------------
ERROR: failed to solve: nvidia/cuda:11.0-base: failed to resolve source metadata for docker.io/nvidia/cuda:11.0-base: docker.io/nvidia/cuda:11.0-base: not found`,
  ],
  [
    'credential-helper',
    `tom@laptop:/mnt/c/work$ docker build -t train .
[+] Building 0.4s (3/3) FINISHED
 => ERROR [internal] load metadata for docker.io/library/ubuntu:22.04
ERROR: failed to solve: ubuntu:22.04: error getting credentials - err: exec: "docker-credential-desktop.exe": executable file not found in $PATH, out: \`\``,
  ],
  [
    'multi-platform',
    `[+] Building 0.0s (0/0)                                    docker:desktop-linux
ERROR: Multi-platform build is not supported for the docker driver.
Switch to a different driver, or turn on the containerd image store, and try again.
Learn more at https://docs.docker.com/go/build-multi-platform/`,
  ],
  [
    'dockerfile-syntax',
    `[+] Building 0.1s (1/1) FINISHED                                  docker:default
 => [internal] load build definition from Dockerfile                      0.0s
Dockerfile:7
--------------------
   6 |         && apt-get install -y git
   7 | >>>     && rm -rf /var/lib/apt/lists/*
--------------------
ERROR: failed to solve: dockerfile parse error on line 7: unknown instruction: && (did you mean cmd?)`,
  ],
  [
    'program-not-found',
    `#6 [3/6] RUN wget https://repo.anaconda.com/miniconda/Miniconda3-latest-Linux-x86_64.sh
#6 0.211 /bin/sh: 1: wget: not found
#6 ERROR: process "/bin/sh -c wget https://repo.anaconda.com/miniconda/Miniconda3-latest-Linux-x86_64.sh" did not complete successfully: exit code: 127`,
  ],
  [
    'wsl-integration',
    `tom@DESKTOP:~$ docker ps

The command 'docker' could not be found in this WSL 2 distro.
We recommend to activate the WSL integration in Docker Desktop settings.

For details about using Docker Desktop with WSL 2, visit:

https://docs.docker.com/go/wsl2/`,
  ],
  [
    'desktop-pipe',
    `PS C:\\Users\\tom> docker ps
error during connect: Get "http://%2F%2F.%2Fpipe%2FdockerDesktopLinuxEngine/v1.51/containers/json": open //./pipe/dockerDesktopLinuxEngine: The system cannot find the file specified.`,
  ],
  [
    'ssh-host-key',
    `@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!
Offending ED25519 key in /home/tom/.ssh/known_hosts:67
Host key for 10.0.0.2 has changed and you have requested strict checking.
Host key verification failed.`,
  ],
  [
    'ssh-denied',
    `$ scp train_1.0.tar.gz tom@gate.lab.example:/data/tom/
tom@gate.lab.example's password:
Permission denied, please try again.
tom@gate.lab.example's password:
tom@gate.lab.example: Permission denied (publickey,password).
lost connection`,
  ],
  [
    'scp-path',
    `$ scp train_1.0.tar.gz tom@ash:/data/images/
scp: dest open "/data/images/": No such file or directory
scp: failed to upload file train_1.0.tar.gz to /data/images/`,
  ],
  [
    'rsync-missing',
    `$ rsync -avP train_1.0.tar.gz tom@ash:~/
bash: rsync: command not found
rsync: connection unexpectedly closed (0 bytes received so far) [sender]
rsync error: remote command not found (code 127) at io.c(231) [sender=3.2.7]`,
  ],
  [
    'vnc-locked',
    `Warning: 4672a8bf2a00:1 is taken because of /tmp/.X1-lock
Remove this file if there is no X server 4672a8bf2a00:1
A VNC server is already running as :1`,
  ],
  [
    'nccl-shm',
    `gpu2:2144:2556 [2] NCCL INFO Ring 00 : 2[3d000] -> 3[3e000] via direct shared memory
gpu2:2143:2561 [1] include/shm.h:28 NCCL WARN Call to posix_fallocate failed : No space left on device
gpu2:2143:2561 [1] NCCL INFO include/shm.h:41 -> 2
gpu2:2143:2561 [1] include/shm.h:48 NCCL WARN Error while creating shared memory segment nccl-shm-recv-250a7cc850ba9298-0-1-3 (size 9637888)
RuntimeError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:784, unhandled system error, NCCL version 2.7.8
ncclSystemError: System call (socket, malloc, munmap, etc) failed.`,
  ],
  [
    'nccl-duplicate',
    `Traceback (most recent call last):
  File "train.py", line 60, in <module>
    dist.barrier()
torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1691, invalid usage (run with NCCL_DEBUG=WARN for details), NCCL version 2.19.3
ncclInvalidUsage: This usually reflects invalid usage of NCCL library.
Last error:
Duplicate GPU detected : rank 0 and rank 1 both on CUDA device 2000`,
  ],
  [
    'nccl-timeout',
    `Epoch 0:   6%|▋         | 32040/500150 [6:28:43<94:39:17,  1.37it/s, loss=2.6]
[rank1]:[E626 06:24:44.903881913 ProcessGroupNCCL.cpp:616] [Rank 1] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=808, OpType=ALLREDUCE, NumelIn=9801523, NumelOut=9801523, Timeout(ms)=600000) ran for 600020 milliseconds before timing out.
[rank1]:[E626 06:24:44.906457629 ProcessGroupNCCL.cpp:1785] [PG ID 0 PG GUID 0(default_pg) Rank 1] Exception (either an error or timeout) detected by watchdog at work: 808
torch.distributed.elastic.multiprocessing.errors.ChildFailedError:`,
  ],
  [
    'dist-port',
    `[W socket.cpp:426] [c10d] The server socket has failed to bind to [::]:29500 (errno: 98 - Address already in use).
[W socket.cpp:426] [c10d] The server socket has failed to bind to ?UNKNOWN? (errno: 98 - Address already in use).
[E socket.cpp:462] [c10d] The server socket has failed to listen on any local network address.
Traceback (most recent call last):
  File "/opt/conda/bin/torchrun", line 33, in <module>
RuntimeError: The server socket has failed to listen on any local network address. The server socket has failed to bind to [::]:29500 (errno: 98 - Address already in use).`,
  ],
  [
    'cgroup-oom',
    `[1234567.891] python invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0
[1234567.892] memory: usage 33554432kB, limit 33554432kB, failcnt 8123
[1234567.893] Memory cgroup out of memory: Killed process 4161 (python) total-vm:41231232kB, anon-rss:16770048kB`,
  ],
  [
    'cannot-allocate',
    `Loading features ...
Traceback (most recent call last):
  File "/workspace/prepare.py", line 31, in <module>
    x = np.zeros((100000, 50000))
numpy.core._exceptions._ArrayMemoryError: Unable to allocate 37.3 GiB for an array with shape (100000, 50000) and data type float64`,
  ],
  [
    'threads',
    `OpenBLAS blas_thread_init: pthread_create failed for thread 1 of 64: Operation not permitted
OpenBLAS blas_thread_init: RLIMIT_NPROC -1 current, -1 max
Traceback (most recent call last):
  File "/app/run.py", line 22, in <module>
    import numpy as np
KeyboardInterrupt`,
  ],
  [
    'libs-in-image',
    `docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'
nvidia-container-cli: mount error: file creation failed: /var/lib/docker/overlay2/40c7fccee0aa/merged/usr/lib/x86_64-linux-gnu/libnvidia-ml.so.1: file exists: unknown.`,
  ],
  [
    'gpu-unknown-device',
    `docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'
nvidia-container-cli: device error: MIG-GPU-932bfb2c-849a-2a22-1e84-9eff6bc02b39/1/0: unknown device: unknown.`,
  ],
  [
    'no-driver-inside',
    `Traceback (most recent call last):
  File "/workspace/train.py", line 12, in <module>
    model = Net().cuda()
  File "/opt/conda/lib/python3.10/site-packages/torch/cuda/__init__.py", line 298, in _lazy_init
    torch._C._cuda_init()
RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver from http://www.nvidia.com/Download/index.aspx`,
  ],
  [
    'invalid-ordinal',
    `  File "/usr/local/lib/python3.12/site-packages/torch/cuda/__init__.py", line 476, in set_device
    torch._C._cuda_setDevice(device)
RuntimeError: CUDA error: invalid device ordinal
CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be incorrect.
For debugging consider passing CUDA_LAUNCH_BLOCKING=1`,
  ],
  [
    'nvjitlink',
    `Traceback (most recent call last):
  File "<string>", line 1, in <module>
  File "/usr/local/lib/python3.11/site-packages/torch/__init__.py", line 364, in <module>
    from torch._C import *  # noqa: F403
ImportError: /usr/local/lib/python3.11/site-packages/torch/lib/../../nvidia/cusparse/lib/libcusparse.so.12: undefined symbol: __nvJitLinkComplete_12_4, version libnvJitLink.so.12`,
  ],
  [
    'extension-abi',
    `>>> from flash_attn import flash_attn_func
Traceback (most recent call last):
  File "/workspace/flash-attention/flash_attn/flash_attn_interface.py", line 10, in <module>
    import flash_attn_2_cuda as flash_attn_cuda
ImportError: /usr/local/lib/python3.10/dist-packages/flash_attn_2_cuda.cpython-310-x86_64-linux-gnu.so: undefined symbol: _ZN2at4_ops15sum_IntList_out4callERKNS_6TensorEN3c1016OptionalArrayRefIlEEbSt8optionalINS5_10ScalarTypeEEERS2_`,
  ],
  [
    'libcudart',
    `  File "/opt/conda/lib/python3.10/site-packages/mamba_ssm/ops/selective_scan_interface.py", line 11, in <module>
    import selective_scan_cuda
ImportError: libcudart.so.11.0: cannot open shared object file: No such file or directory`,
  ],
  [
    'cudnn-missing',
    `To create a public link, set share=True in launch().
Loading Whisper Model!
Could not load library libcudnn_ops_infer.so.8. Error: libcudnn_ops_infer.so.8: cannot open shared object file: No such file or directory
Please make sure libcudnn_ops_infer.so.8 is in your library path!
Aborted (core dumped)`,
  ],
  [
    'bfloat16',
    `INFO 08-27 14:00:04 llm_engine.py:174] Initializing an LLM engine (v0.5.4) with config: model='/models/glm', dtype=torch.bfloat16
Traceback (most recent call last):
  File "/usr/local/lib/python3.10/dist-packages/vllm/worker/worker.py", line 231, in _check_if_gpu_supports_dtype
ValueError: Bfloat16 is only supported on GPUs with compute capability of at least 8.0. Your Tesla V100-PCIE-32GB GPU has compute capability 7.0. You can use float16 instead by explicitly setting the\`dtype\` flag in CLI, for example: --dtype=half.`,
  ],
  [
    'hf-offline',
    `Traceback (most recent call last):
  File "/opt/conda/lib/python3.11/site-packages/urllib3/connectionpool.py", line 787, in urlopen
urllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='huggingface.co', port=443): Max retries exceeded with url: /bert-base-uncased/resolve/main/config.json
OSError: We couldn't connect to 'https://huggingface.co' to load this file, couldn't find it in the cached files and it looks like bert-base-uncased is not the path to a directory containing a file named config.json.`,
  ],
  [
    'numpy-2',
    `A module that was compiled using NumPy 1.x cannot be run in
NumPy 2.0.2 as it may crash. To support both 1.x and 2.x
versions of NumPy, modules must be compiled with NumPy 2.0.

Traceback (most recent call last):  File "/workspace/train.py", line 3, in <module>
    import torch
UserWarning: Failed to initialize NumPy: _ARRAY_API not found (Triggered internally at ../torch/csrc/utils/tensor_numpy.cpp:84.)`,
  ],
  [
    'home-not-writable',
    `Traceback (most recent call last):
  File "/opt/conda/lib/python3.11/site-packages/traitlets/traitlets.py", line 656, in get
KeyError: 'runtime_dir'
During handling of the above exception, another exception occurred:
  File "/opt/conda/lib/python3.11/site-packages/jupyter_core/utils/__init__.py", line 29, in ensure_dir_exists
    os.makedirs(path, mode=mode)
PermissionError: [Errno 13] Permission denied: '/.local'`,
  ],
  [
    'mount-source',
    `$ docker run -it --rm -v /opt/data:/data tom/train:1.0 bash
docker: Error response from daemon: error while creating mount source path '/opt/data': mkdir /opt/data: read-only file system.
ERRO[0000] error waiting for container: context canceled`,
  ],
  [
    'iptables-chain',
    `docker: Error response from daemon: driver failed programming external connectivity on endpoint nb (ca698c08): iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 8888 -j DNAT --to-destination 172.17.0.2:8888 ! -i docker0: iptables: No chain/target/match by that name.
 (exit status 1).`,
  ],
  [
    'not-gzip',
    `$ tar -xzf train_1.0.tar.gz

gzip: stdin: not in gzip format
tar: Child returned status 1
tar: Error is not recoverable: exiting now`,
  ],
  [
    'compose-schema',
    `$ docker-compose up -d
ERROR: The Compose file './docker-compose.yml' is invalid because:
services.train.deploy.resources.reservations value Additional properties are not allowed ('devices' was unexpected)`,
  ],
  [
    'r-system-library',
    `* installing *source* package ‘curl’ ...
** package ‘curl’ successfully unpacked and MD5 sums checked
** using staged installation
Package libcurl was not found in the pkg-config search path.
Perhaps you should add the directory containing libcurl.pc
------------------------- ANTICONF ERROR ---------------------------
Configuration failed because libcurl was not found. Try installing:
 * deb: libcurl4-openssl-dev (Debian, Ubuntu, etc)
ERROR: configuration failed for package ‘curl’`,
  ],
  [
    'module-missing',
    `(base) root@3f2a:/workspace# python train.py
Traceback (most recent call last):
  File "/workspace/train.py", line 5, in <module>
    import cv2
ModuleNotFoundError: No module named 'cv2'`,
  ],
  [
    'glibcxx',
    `Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
ImportError: /opt/conda/bin/../lib/libstdc++.so.6: version \`GLIBCXX_3.4.30' not found (required by /opt/conda/lib/python3.11/site-packages/cpuinfer_ext.so)`,
  ],
  [
    'cuda-mismatch',
    `      RuntimeError:
      The detected CUDA version (11.8) mismatches the version that was used to compile
      PyTorch (12.1). Please make sure to use the same CUDA versions.

      [end of output]
ERROR: Failed building wheel for detectron2`,
  ],
  [
    'wandb-offline',
    `wandb: Currently logged in as: ann (use \`wandb login --relogin\` to force relogin)
wandb: Network error (ConnectTimeout), entering retry loop.`,
  ],
  [
    'jax-no-gpu',
    `jaxlib.xla_extension.XlaRuntimeError: FAILED_PRECONDITION: No visible GPU devices.

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/workspace/train.py", line 9, in <module>
    print(jax.devices())
RuntimeError: Unable to initialize backend 'cuda': FAILED_PRECONDITION: No visible GPU devices. (you may need to uninstall the failing plugin package, or set JAX_PLATFORMS=cpu to skip this backend.)`,
  ],
  [
    'tf-no-gpu',
    `2026-11-20 10:00:00.496918: E external/local_xla/xla/stream_executor/cuda/cuda_dnn.cc:9261] Unable to register cuDNN factory: Attempting to register factory for plugin cuDNN when one has already been registered
2026-11-20 10:00:02.337129: W tensorflow/core/common_runtime/gpu/gpu_device.cc:2256] Cannot dlopen some GPU libraries. Please make sure the missing libraries mentioned above are installed properly if you would like to use GPU.
Skipping registering GPU devices...`,
  ],
  [
    'bus-error',
    `ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).
RuntimeError: DataLoader worker (pid 49) is killed by signal: Bus error.

The above exception was the direct cause of the following exception:

RuntimeError: DataLoader worker (pid(s) 49) exited unexpectedly`,
  ],
  [
    'killed-137',
    `ERROR: failed to solve: process "/bin/sh -c pip install flash-attn" did not complete successfully: exit code: 137`,
  ],
  ['docker-missing', 'bash: docker：未找到命令'],
  ['no-space', 'write error: 设备上没有空间'],
  ['perm-file', 'bash: ./save.sh: 权限不够'],
  [
    'conda-unsat',
    'error    libmamba Could not solve for environment specs\n    The following package could not be installed',
  ],
  [
    'build-noarg',
    "ERROR: docker: 'docker buildx build' requires 1 argument\n\nUsage:  docker buildx build [OPTIONS] PATH | URL | -",
  ],
];
