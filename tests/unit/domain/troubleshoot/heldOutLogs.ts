/**
 * Logs that were written down before running the diagnosis, and the causes that a
 * helper would name; several if more than one is right. On the first try, the
 * cause came first in 39 of 40 and among the first three in all.
 */
export const heldOutLogs: readonly (readonly [
  causes: readonly string[],
  log: string,
])[] = [
  [
    ['driver-not-loaded'],
    `docker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: nvml error: driver not loaded: unknown.
ERRO[0000] error waiting for container: context canceled`,
  ],
  [
    ['libnvml-missing'],
    `docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running prestart hook #0: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'
nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory: unknown

Run 'docker run --help' for more information`,
  ],
  [
    ['unexpected-eof'],
    `$ gunzip -c train_v3.tar.gz | docker load
5498e8c22f69: Loading layer [==================================================>]  77.83MB/77.83MB
a2b3c4d5e6f7: Loading layer [====================>                              ]  1.12GB/2.71GB

gzip: train_v3.tar.gz: unexpected end of file
unexpected EOF`,
  ],
  [
    ['exec-format'],
    `WARNING: The requested image's platform (linux/arm64) does not match the detected host platform (linux/amd64/v4) and no specific platform was requested
exec /opt/conda/bin/python: exec format error`,
  ],
  [
    ['cuda-oom'],
    `Epoch 0:   0%|          | 0/1250 [00:00<?, ?it/s]
Traceback (most recent call last):
  File "/workspace/main.py", line 212, in <module>
    trainer.fit(model, dm)
  File "/opt/conda/lib/python3.11/site-packages/lightning/pytorch/trainer/trainer.py", line 538, in fit
    call._call_and_handle_interrupt(
  File "/opt/conda/lib/python3.11/site-packages/torch/_tensor.py", line 581, in backward
    torch.autograd.backward(
torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 192.00 MiB. GPU 0 has a total capacity of 23.69 GiB of which 101.19 MiB is free. Process 412331 has 18.02 GiB memory in use. Including non-PyTorch memory, this process has 5.55 GiB memory in use. Of the allocated memory 5.11 GiB is allocated by PyTorch, and 131.24 MiB is reserved by PyTorch but unallocated.`,
  ],
  [
    ['bus-error'],
    `ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).
Traceback (most recent call last):
  File "/opt/conda/lib/python3.10/site-packages/torch/utils/data/dataloader.py", line 1133, in _try_get_data
    data = self._data_queue.get(timeout=timeout)
  File "/opt/conda/lib/python3.10/site-packages/torch/utils/data/_utils/signal_handling.py", line 66, in handler
    _error_if_any_worker_fails()
RuntimeError: DataLoader worker (pid 341) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory. Please try to raise your shared memory limit.

The above exception was the direct cause of the following exception:

RuntimeError: DataLoader worker (pid(s) 341) exited unexpectedly`,
  ],
  [
    ['cuda-home'],
    `=> ERROR [12/13] RUN pip install flash-attn --no-build-isolation                                                  2.8s
------
 > [12/13] RUN pip install flash-attn --no-build-isolation:
0.526 Collecting flash-attn
0.833   Downloading flash_attn-2.6.3.tar.gz (2.6 MB)
1.643   Preparing metadata (setup.py): started
2.507   Preparing metadata (setup.py): finished with status 'error'
2.510   error: subprocess-exited-with-error
2.510
2.510   × python setup.py egg_info did not run successfully.
2.510   │ exit code: 1
2.510   ╰─> [20 lines of output]
2.510       fatal: not a git repository (or any of the parent directories): .git
2.510       <string>:95: UserWarning: flash_attn was requested, but nvcc was not found.  Are you sure your environment has nvcc available?
2.510       OSError: CUDA_HOME environment variable is not set. Please set it to your CUDA install root.
2.510       [end of output]
------
Dockerfile:24
ERROR: failed to solve: process "/bin/sh -c pip install flash-attn --no-build-isolation" did not complete successfully: exit code: 1`,
  ],
  [
    ['conda-http'],
    `#8 [4/6] RUN conda install -y pytorch torchvision pytorch-cuda=12.1 -c pytorch -c nvidia
#8 2.113 Channels:
#8 2.113  - pytorch
#8 2.113  - nvidia
#8 2.113 Collecting package metadata (repodata.json): ...working... failed
#8 62.41
#8 62.41 CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.anaconda.org/pytorch/linux-64/repodata.json>
#8 62.41 Elapsed: -
#8 62.41
#8 62.41 An HTTP error occurred when trying to retrieve this URL.
#8 ERROR: process "/bin/sh -c conda install -y pytorch torchvision pytorch-cuda=12.1 -c pytorch -c nvidia" did not complete successfully: exit code: 1`,
  ],
  [
    ['port-used'],
    `[+] Running 1/2
 ✔ Network lab_default  Created                                              0.1s
 ⠿ Container notebook   Starting                                             0.3s
Error response from daemon: driver failed programming external connectivity on endpoint notebook (e5f1bafdc268): Bind for 127.0.0.1:8888 failed: port is already allocated`,
  ],
  [
    ['nccl-shm', 'nccl-error'],
    `gpu3:71:153 [1] include/shm.h:28 NCCL WARN Call to posix_fallocate failed : No space left on device
gpu3:71:153 [1] include/shm.h:41 NCCL WARN Error while creating shared memory segment nccl-shm-recv-5f1d4f3c5f0c2f8f-0-0-1 (size 9637888)
Traceback (most recent call last):
  File "train_ddp.py", line 88, in <module>
    model = DDP(model, device_ids=[rank])
torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1275, unhandled system error, NCCL version 2.14.3
ncclSystemError: System call (e.g. socket, malloc) or external library call failed or device error.`,
  ],
  [
    ['sock-perm'],
    `me@gpu1:~$ docker images
permission denied while trying to connect to the docker API at unix:///var/run/docker.sock`,
  ],
  [
    ['daemon-down', 'desktop-pipe'],
    `PS C:\\Users\\ann\\project> docker build -t train .
ERROR: error during connect: Head "http://%2F%2F.%2Fpipe%2FdockerDesktopLinuxEngine/_ping": open //./pipe/dockerDesktopLinuxEngine: The system cannot find the file specified.`,
  ],
  [
    ['apt-dns', 'apt-locate'],
    `#6 [2/9] RUN apt-get update && apt-get install -y git vim
#6 0.421 Err:1 http://archive.ubuntu.com/ubuntu jammy InRelease
#6 0.421   Temporary failure resolving 'archive.ubuntu.com'
#6 0.530 Err:2 http://security.ubuntu.com/ubuntu jammy-security InRelease
#6 0.530   Temporary failure resolving 'security.ubuntu.com'
#6 0.612 Reading package lists...
#6 0.640 W: Failed to fetch http://archive.ubuntu.com/ubuntu/dists/jammy/InRelease  Temporary failure resolving 'archive.ubuntu.com'
#6 0.640 W: Some index files failed to download. They have been ignored, or old ones used instead.
#6 0.662 Reading package lists...
#6 0.684 E: Unable to locate package git
#6 0.684 E: Unable to locate package vim
#6 ERROR: process "/bin/sh -c apt-get update && apt-get install -y git vim" did not complete successfully: exit code: 100`,
  ],
  [
    ['no-kernel-image', 'sm-not-compatible'],
    `/usr/local/lib/python3.8/dist-packages/torch/cuda/__init__.py:143: UserWarning:
NVIDIA GeForce RTX 4090 with CUDA capability sm_89 is not compatible with the current PyTorch installation.
The current PyTorch install supports CUDA capabilities sm_37 sm_50 sm_60 sm_70.
If you want to use the NVIDIA GeForce RTX 4090 GPU with PyTorch, please check the instructions at https://pytorch.org/get-started/locally/
RuntimeError: CUDA error: no kernel image is available for execution on the device
CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be incorrect.`,
  ],
  [
    ['hf-offline'],
    `Traceback (most recent call last):
  File "/workspace/finetune.py", line 14, in <module>
    tok = AutoTokenizer.from_pretrained("bert-base-chinese")
  File "/opt/conda/lib/python3.10/site-packages/transformers/utils/hub.py", line 469, in cached_file
    raise EnvironmentError(
OSError: We couldn't connect to 'https://huggingface.co' to load the files, and couldn't find them in the cached files.
Check your internet connection or see how to run the library in offline mode at 'https://huggingface.co/docs/transformers/installation#offline-mode'.`,
  ],
  [
    ['no-hub', 'registry-timeout'],
    `Unable to find image 'pytorch/pytorch:2.5.1-cuda12.4-cudnn9-runtime' locally
docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)

Run 'docker run --help' for more information`,
  ],
  [
    ['no-space'],
    `Loaded image layer
c0f1a22c8bd1: Loading layer [=======================>                           ]  3.211GB/6.874GB
Error processing tar file(exit status 1): write /opt/conda/lib/python3.11/site-packages/torch/lib/libtorch_cuda.so: no space left on device`,
  ],
  [
    ['unknown-runtime'],
    `docker: Error response from daemon: unknown or invalid runtime name: nvidia

Run 'docker run --help' for more information`,
  ],
  [
    ['nvml-mismatch'],
    `(base) ann@gpu2:~$ docker exec ann-train nvidia-smi
Failed to initialize NVML: Driver/library version mismatch
NVML library version: 535.183`,
  ],
  [
    ['crlf', 'exec-not-found'],
    `$ docker run --rm ann/train:1
exec /entrypoint.sh: no such file or directory
$ docker run --rm --entrypoint bash ann/train:1 /entrypoint.sh
/entrypoint.sh: line 2: $'\\r': command not found
/entrypoint.sh: line 5: syntax error: unexpected end of file`,
  ],
  [
    ['numpy-2'],
    `A module that was compiled using NumPy 1.x cannot be run in
NumPy 2.1.2 as it may crash. To support both 1.x and 2.x
versions of NumPy, modules must be compiled with NumPy 2.0.
Some module may need to rebuild instead e.g. with 'pybind11>=2.12'.

If you are a user of the module, the easiest solution will be to
downgrade to 'numpy<2' or try to upgrade the affected module.

Traceback (most recent call last):  File "/app/eval.py", line 3, in <module>
    import torch`,
  ],
  [
    ['libgl'],
    `  File "/app/preprocess.py", line 1, in <module>
    import cv2
  File "/usr/local/lib/python3.10/site-packages/cv2/__init__.py", line 181, in <module>
    bootstrap()
  File "/usr/local/lib/python3.10/site-packages/cv2/__init__.py", line 153, in bootstrap
    native_module = importlib.import_module("cv2")
ImportError: libGL.so.1: cannot open shared object file: No such file or directory`,
  ],
  [
    ['ssh-host-key'],
    `@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!
Someone could be eavesdropping on you right now (man-in-the-middle attack)!
It is also possible that a host key has just been changed.
The fingerprint for the ED25519 key sent by the remote host is
SHA256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.
Please contact your system administrator.
Add correct host key in C:\\\\Users\\\\ann/.ssh/known_hosts to get rid of this message.
Host key for gpu.example.org has changed and you have requested strict checking.
Host key verification failed.
scp: Connection closed`,
  ],
  [
    ['ssh-key-permissions'],
    `@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
Permissions 0644 for '/home/ann/.ssh/id_ed25519' are too open.
It is required that your private key files are NOT accessible by others.
This private key will be ignored.
Load key "/home/ann/.ssh/id_ed25519": bad permissions
ann@gpu.example.org: Permission denied (publickey).`,
  ],
  [
    ['getpwuid'],
    `  File "/opt/conda/lib/python3.11/site-packages/torch/_inductor/runtime/runtime_utils.py", line 147, in default_cache_dir
    sanitized_username = re.sub(r'[\\\\/:*?"<>|]', "_", getpass.getuser())
  File "/opt/conda/lib/python3.11/getpass.py", line 169, in getuser
    return pwd.getpwuid(os.getuid())[0]
KeyError: 'getpwuid(): uid not found: 1042'`,
  ],
  [
    ['home-not-writable', 'perm-file'],
    `There was a problem when trying to write in your cache folder (/.cache/huggingface/hub). You should set the environment variable TRANSFORMERS_CACHE to a writable directory.
Matplotlib created a temporary cache directory at /tmp/matplotlib-x1 because the default path (/.config/matplotlib) is not a writable directory; it is highly recommended to set the MPLCONFIGDIR environment variable
PermissionError: [Errno 13] Permission denied: '/.cache'`,
  ],
  [
    ['gcc-too-new', 'cuda-mismatch'],
    `[1/4] /usr/local/cuda/bin/nvcc  -DTORCH_EXTENSION_NAME=deform_conv_ext -c deform_conv_cuda_kernel.cu -o deform_conv_cuda_kernel.o
FAILED: deform_conv_cuda_kernel.o
In file included from /usr/local/cuda/bin/../targets/x86_64-linux/include/cuda_runtime.h:83,
                 from <command-line>:
/usr/local/cuda/bin/../targets/x86_64-linux/include/crt/host_config.h:132:2: error: #error -- unsupported GNU version! gcc versions later than 11 are not supported! The nvcc flag '-allow-unsupported-compiler' can be used to override this version check; however, using an unsupported host compiler may cause compilation failure or incorrect run time execution. Use at your own risk.
ninja: build stopped: subcommand failed.`,
  ],
  [
    ['pip-no-match', 'pip-network'],
    `Looking in indexes: https://download.pytorch.org/whl/cu113
ERROR: Could not find a version that satisfies the requirement torch==1.12.1+cu113 (from versions: 2.0.0+cu117, 2.0.1+cu118, 2.1.0)
ERROR: No matching distribution found for torch==1.12.1+cu113`,
  ],
  [
    ['pip-network'],
    `WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f0>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/einops/
WARNING: Retrying (Retry(total=3, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f1>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/einops/
ERROR: Could not find a version that satisfies the requirement einops (from versions: none)
ERROR: No matching distribution found for einops`,
  ],
  [
    ['name-used'],
    `docker: Error response from daemon: Conflict. The container name "/ann-jupyter" is already in use by container "0c2f6e1f4ad9c2a1". You have to remove (or rename) that container to be able to reuse that name.

Run 'docker run --help' for more information`,
  ],
  [
    ['killed-137', 'cgroup-oom'],
    `$ docker inspect -f '{{.State.ExitCode}} {{.State.OOMKilled}}' ann-train
137 true
$ docker logs --tail 3 ann-train
Loading dataset shard 41/128
Loading dataset shard 42/128
Killed`,
  ],
  [
    ['dist-port'],
    `[W1103 10:22:01.114 socket.cpp:464] [c10d] The server socket has failed to bind to [::]:29500 (errno: 98 - Address already in use).
[E1103 10:22:01.114 socket.cpp:500] [c10d] The server socket has failed to listen on any local network address.
torch.distributed.DistNetworkError: The server socket has failed to listen on any local network address. port: 29500, useIpv6: 0, code: -98, name: EADDRINUSE, message: address already in use`,
  ],
  [
    ['require-cuda', 'driver-too-old'],
    `docker: Error response from daemon: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'
nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.6, please update your driver to a newer version, or use an earlier cuda container: unknown.`,
  ],
  [
    ['not-tty'],
    `+ docker run -it --rm --gpus device=1 ann/eval:2 python eval.py
the input device is not a TTY
##[error]Process completed with exit code 1.`,
  ],
  [
    ['copy-missing', 'context-outside'],
    ` => ERROR [3/5] COPY ../shared/utils.py /app/                                  0.0s
------
 > [3/5] COPY ../shared/utils.py /app/:
------
Dockerfile:6
--------------------
   6 | >>> COPY ../shared/utils.py /app/
--------------------
ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref 3b0f::k2: "/shared/utils.py": not found`,
  ],
  [
    ['device-assert'],
    `/pytorch/aten/src/ATen/native/cuda/Loss.cu:250: nll_loss_forward_reduce_cuda_kernel_2d: block: [0,0,0], thread: [5,0,0] Assertion \`t >= 0 && t < n_classes\` failed.
Traceback (most recent call last):
  File "train.py", line 97, in train
    loss.backward()
RuntimeError: CUDA error: device-side assert triggered
For debugging consider passing CUDA_LAUNCH_BLOCKING=1`,
  ],
  [
    ['tf-no-gpu', 'libs-in-image', 'cudnn-missing', 'library-missing'],
    `2024-11-02 08:11:12.501231: W tensorflow/stream_executor/platform/default/dso_loader.cc:64] Could not load dynamic library 'libcudnn.so.8'; dlerror: libcudnn.so.8: cannot open shared object file: No such file or directory; LD_LIBRARY_PATH: /usr/local/nvidia/lib:/usr/local/nvidia/lib64
2024-11-02 08:11:12.501255: W tensorflow/core/common_runtime/gpu/gpu_device.cc:1934] Cannot dlopen some GPU libraries. Please make sure the missing libraries mentioned above are installed properly if you would like to use GPU.
Skipping registering GPU devices...
[]`,
  ],
  [
    ['rate-limit'],
    `Sending build context to Docker daemon  4.608kB
Step 1/9 : FROM nvidia/cuda:12.2.2-devel-ubuntu22.04
toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit`,
  ],
  [
    ['compose-yaml', 'compose-schema'],
    `$ docker compose up -d
validating /home/ann/job/compose.yaml: services.train.deploy.resources.reservations.devices.0 additional properties 'device_id' not allowed`,
  ],
  [
    ['invalid-ordinal', 'no-driver-inside'],
    `  File "/opt/conda/lib/python3.10/site-packages/torch/cuda/__init__.py", line 420, in set_device
    torch._C._cuda_setDevice(device)
RuntimeError: CUDA error: invalid device ordinal
CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be incorrect.
ERROR:torch.distributed.elastic.multiprocessing.api:failed (exitcode: 1) local_rank: 3 (pid: 133) of binary: /opt/conda/bin/python`,
  ],
];
