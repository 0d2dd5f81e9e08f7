/** Whole logs as people paste them, and the error that is the cause. */
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
];
