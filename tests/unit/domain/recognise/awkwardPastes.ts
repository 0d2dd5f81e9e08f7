import type { PasteKind } from '../../../../src/data/schema/paste';

/** Texts of two kinds at once, or without the most obvious sign of their kind. */
export const awkwardPastes: readonly (readonly [PasteKind, string])[] = [
  // a log that shows parts of a Dockerfile, a compose file, or a command
  [
    'log',
    `Dockerfile:7
--------------------
   5 |     WORKDIR /workspace
   6 |     COPY requirements.txt .
   7 | >>> RUN pip install --no-cache-dir -r requirements.txt
   8 |     COPY . .
--------------------
ERROR: failed to solve: process "/bin/sh -c pip install --no-cache-dir -r requirements.txt" did not complete successfully: exit code: 1`,
  ],
  [
    'log',
    `Sending build context to Docker daemon  4.096kB
Step 1/4 : FROM pytorch/pytorch:2.7.1-cuda12.6-cudnn9-runtime
 ---> 5f2c3a9d1b7e
Step 2/4 : RUN pip install flash-attn
 ---> Running in 0c2f4f1e7d55
The command '/bin/sh -c pip install flash-attn' returned a non-zero code: 1`,
  ],
  [
    'log',
    `[+] Building 12.3s (7/9)
 => [internal] load build definition from Dockerfile                      0.0s
 => => transferring dockerfile: 412B                                      0.0s
 => [1/5] FROM docker.io/library/python:3.11-slim                         0.0s
 => CACHED [2/5] WORKDIR /app                                             0.0s
 => [3/5] RUN apt-get update && apt-get install -y git                    9.1s`,
  ],
  [
    'log',
    `$ docker compose up
[+] Running 1/0
 ✘ Container train  Error
Error response from daemon: could not select device driver "nvidia" with capabilities: [[gpu]]`,
  ],
  [
    'log',
    `tom@ash:~$ docker run --gpus all train:1.0
docker: Error response from daemon: Conflict. The container name "/train" is already in use by container "3f2a".
See 'docker run --help'.`,
  ],
  [
    'log',
    `(base) tom@ash:~/work$ docker load -i train.tar
open /var/lib/docker/tmp/docker-import-123/repositories: no such file or directory`,
  ],
  ['log', `yaml: line 7: found character that cannot start any token`],
  [
    'log',
    `services.train.deploy.resources.reservations.devices.0 capabilities is required`,
  ],
  ['log', `dockerfile parse error on line 3: unknown instruction: PIP`],
  [
    'log',
    `Dockerfile:3
--------------------
   1 |     FROM python:3.11
   2 |     WORKDIR /app
   3 | >>> RUNN pip install numpy
--------------------
ERROR: failed to build: failed to solve: dockerfile parse error on line 3: unknown instruction: RUNN (did you mean RUN?)`,
  ],
  // nvidia-smi in its other formats, and with an error
  [
    'smi',
    `index, name, memory.total [MiB], memory.used [MiB], utilization.gpu [%]
0, NVIDIA A100-SXM4-80GB, 81920 MiB, 412 MiB, 0 %
1, NVIDIA A100-SXM4-80GB, 81920 MiB, 79211 MiB, 99 %`,
  ],
  [
    'smi',
    `name, driver_version, compute_cap
NVIDIA GeForce RTX 4090, 550.54.15, 8.9`,
  ],
  [
    'smi',
    `GPU 0: NVIDIA GeForce RTX 3090 (UUID: GPU-6f1d1b5e-0f0a-7c3e-1d0b-9f7f6f1e2a11)
GPU 1: NVIDIA GeForce RTX 3090 (UUID: GPU-1a2b3c4d-0f0a-7c3e-1d0b-9f7f6f1e2a12)`,
  ],
  [
    'smi',
    `(base) tom@ash:~$ nvidia-smi -L
GPU 0: Tesla V100-PCIE-32GB (UUID: GPU-6f1d1b5e-0f0a-7c3e-1d0b-9f7f6f1e2a11)`,
  ],
  [
    'smi',
    `==============NVSMI LOG==============

Timestamp                                 : Tue Nov 12 10:11:12 2026
Driver Version                            : 535.183.01
CUDA Version                              : 12.2

Attached GPUs                             : 1
GPU 00000000:01:00.0
    Product Name                          : NVIDIA RTX A6000
    Product Brand                         : NVIDIA RTX`,
  ],
  [
    'log',
    `$ nvidia-smi
Failed to initialize NVML: Driver/library version mismatch
NVML library version: 550.90`,
  ],
  [
    'log',
    `NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.`,
  ],
  [
    'log',
    `root@3f2a:/workspace# nvidia-smi
Failed to initialize NVML: Unknown Error`,
  ],
  [
    'log',
    'Unable to determine the device handle for GPU0000:3B:00.0: Unknown Error',
  ],
  // pip, conda, apt, R
  [
    'log',
    `Collecting torch==2.7.1
  Downloading torch-2.7.1-cp311-cp311-manylinux_2_28_x86_64.whl (821.2 MB)
ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device`,
  ],
  [
    'log',
    `Looking in indexes: https://pypi.org/simple
Collecting numpy
  Using cached numpy-1.26.4-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (18.3 MB)
Installing collected packages: numpy
Successfully installed numpy-1.26.4`,
  ],
  [
    'log',
    `Solving environment: failed with initial frozen solve. Retrying with flexible solve.
PackagesNotFoundError: The following packages are not available from current channels:

  - cudatoolkit=12.1`,
  ],
  [
    'log',
    `CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://repo.anaconda.com/pkgs/main/linux-64/current_repodata.json>
Elapsed: -`,
  ],
  [
    'log',
    `Reading package lists... Done
Building dependency tree... Done
E: Unable to locate package libgl1-mesa-glx`,
  ],
  [
    'log',
    `Error in library(Seurat) : there is no package called ‘Seurat’
Execution halted`,
  ],
  [
    'log',
    `* installing *source* package ‘stringi’ ...
** package ‘stringi’ successfully unpacked and MD5 sums checked
ERROR: configuration failed for package ‘stringi’
* removing ‘/usr/local/lib/R/site-library/stringi’`,
  ],
  [
    'log',
    `Error: package or namespace load failed for ‘torch’ in dyn.load(file, DLLpath = DLLpath, ...):
 unable to load shared object '/usr/local/lib/R/site-library/torch/libs/torchpkg.so'`,
  ],
  // Chinese logs
  ['log', '错误：权限不够，无法连接 docker 守护进程'],
  ['log', 'bash: nvidia-smi：未找到命令'],
  [
    'log',
    `tom@ash:~$ docker ps
bash: docker: 未找到命令`,
  ],
  [
    'log',
    `gzip: train.tar.gz: 设备上没有空间
tar: 写入错误`,
  ],
  [
    'log',
    '开始训练……\n第 1 轮：loss=0.512 acc=0.81\n第 2 轮：loss=0.413 acc=0.85',
  ],
  ['log', 'E: 无法定位软件包 libgl1-mesa-glx'],
  [
    'log',
    '报错：\nRuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB',
  ],
  // Markdown
  ['command', '```bash\ndocker run --rm -it --gpus all train:1.0\n```'],
  [
    'command',
    '运行下面的命令：\n\n```\ndocker run -d --name train --gpus all train:1.0 python train.py\n```',
  ],
  [
    'dockerfile',
    '```dockerfile\nFROM python:3.11\nRUN pip install torch\nCMD ["python", "train.py"]\n```',
  ],
  [
    'compose',
    '```yaml\nservices:\n  train:\n    image: train:1.0\n    volumes:\n      - ./data:/data\n```',
  ],
  [
    'log',
    '```\nTraceback (most recent call last):\n  File "train.py", line 3, in <module>\n    import torch\nModuleNotFoundError: No module named \'torch\'\n```',
  ],
  ['command', '> docker run -it --rm train:1.0 bash'],
  [
    'command',
    '1. docker build -t train:1.0 .\n2. docker run --rm --gpus all train:1.0',
  ],
  // Dockerfiles and compose files without their first line
  [
    'dockerfile',
    'RUN apt-get update \\\n && apt-get install -y git \\\n && rm -rf /var/lib/apt/lists/*',
  ],
  [
    'dockerfile',
    'COPY requirements.txt .\nRUN pip install -r requirements.txt',
  ],
  [
    'dockerfile',
    'ARG BASE=python:3.11\nFROM ${BASE} AS build\nRUN <<EOF\napt-get update\napt-get install -y gcc\nEOF',
  ],
  [
    'dockerfile',
    '# syntax=docker/dockerfile:1\nFROM nvidia/cuda:12.6.3-cudnn-devel-ubuntu24.04\nENV DEBIAN_FRONTEND=noninteractive\n# 安装 Python\nRUN apt-get update && apt-get install -y python3',
  ],
  ['dockerfile', 'from python:3.11\nrun pip install numpy\ncmd python main.py'],
  [
    'compose',
    'version: "3.8"\nservices:\n  web:\n    build: .\n    ports:\n      - "8888:8888"',
  ],
  [
    'compose',
    `    deploy:
      resources:
        reservations:
          devices:
            - driver: nvidia
              count: 1
              capabilities: [gpu]`,
  ],
  [
    'compose',
    'x-common: &common\n  image: train:1.0\n  shm_size: 8gb\nservices:\n  a:\n    <<: *common\n    command: python a.py',
  ],
  // commands with text around them
  [
    'command',
    'docker stop train && docker rm train && docker run -d --name train train:1.0',
  ],
  [
    'command',
    '#!/bin/bash\nset -e\nIMAGE=tom/train:1.0\ndocker build -t "$IMAGE" .\ndocker push "$IMAGE"',
  ],
  ['command', 'docker save tom/train:1.0 | zstd -T0 > train.tar.zst'],
  [
    'command',
    'for i in 0 1 2 3; do docker run -d --gpus "device=$i" --name w$i train:1.0; done',
  ],
  [
    'command',
    'docker run --gpus \'"device=0,1"\' train:1.0 torchrun --nproc_per_node=2 train.py',
  ],
  ['command', 'docker run --rm –-gpus all train:1.0'],
  ['command', 'ssh gpu1 "docker ps --format \'{{.Names}}\'"'],
  ['command', "docker inspect --format '{{.State.OOMKilled}}' train"],
  // words that look like something else
  ['words', 'docker run --gpus 是什么意思'],
  ['words', 'how to use docker run with --shm-size?'],
  ['words', 'nvidia-smi 看不到显卡'],
  ['words', 'conda env export'],
  ['words', 'RTX 3090 显存 多大'],
  ['words', 'tar.gz 传到服务器'],
  // more of every kind
  [
    'log',
    'Epoch 3:  45%|████▌     | 450/1000 [02:13<02:41,  3.41it/s, loss=0.231]',
  ],
  ['log', 'Segmentation fault (core dumped)'],
  ['log', 'Killed'],
  [
    'log',
    "#8 [4/6] RUN apt-get update\n#8 0.512 Err:1 http://archive.ubuntu.com/ubuntu jammy InRelease\n#8 0.512   Temporary failure resolving 'archive.ubuntu.com'",
  ],
  [
    'log',
    'REPOSITORY   TAG   IMAGE ID       CREATED      SIZE\ntrain        1.0   3f2a1b4c5d6e   2 days ago   9.8GB',
  ],
  [
    'log',
    'Traceback (most recent call last):\n  File "/workspace/train.py", line 12, in <module>\n    model.cuda()\nRuntimeError: No CUDA GPUs are available',
  ],
  ['log', 'Host key verification failed.'],
  [
    'log',
    'rsync error: unexplained error (code 255) at io.c(228) [sender=3.2.7]',
  ],
  ['log', 'tar: Unexpected EOF in archive'],
  ['log', 'docker: invalid reference format.'],
  [
    'log',
    '$ docker build .\n[+] Building 0.1s (1/1) FINISHED\nERROR: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory',
  ],
  [
    'log',
    'train  | Traceback (most recent call last):\ntrain  |   File "a.py", line 1\ntrain  | ModuleNotFoundError: No module named \'yaml\'\ntrain exited with code 1',
  ],
  [
    'log',
    '[rank0]:[E1112 10:11:12.123 ProcessGroupNCCL.cpp:616] [Rank 0] Watchdog caught collective operation timeout',
  ],
  [
    'log',
    '2026-11-12 10:11:12.345678: I tensorflow/core/platform/cpu_feature_guard.cc:210] This TensorFlow binary is optimized',
  ],
  [
    'log',
    'WARNING: The NVIDIA Driver was not detected.  GPU functionality will not be available.',
  ],
  ['log', 'Successfully built 3f2a1b4c5d6e\nSuccessfully tagged train:1.0'],
  ['log', 'Loaded image: tom/train:1.0'],
  ['log', 'curl: (6) Could not resolve host: pypi.org'],
  [
    'log',
    "fatal: unable to access 'https://github.com/x/y.git/': Could not resolve host: github.com",
  ],
  [
    'command',
    'docker run -it --rm \\\n  -v "$PWD":/work \\\n  -w /work \\\n  python:3.11 bash',
  ],
  [
    'command',
    'nohup docker run --rm train:1.0 python train.py > log.txt 2>&1 &',
  ],
  ['command', 'docker exec -it train /bin/bash'],
  ['command', 'docker cp train:/workspace/out ./out'],
  ['command', 'docker compose up -d --build'],
  ['command', 'sudo nvidia-docker run -it x:1'],
  ['command', 'export DOCKER_BUILDKIT=1\ndocker build -t x:1 .'],
  ['command', 'alias dr="docker run --rm -it --gpus all"'],
  ['command', 'docker run -e A=1 -e B="失败" x:1'],
  ['command', 'docker images | grep train'],
  ['dockerfile', 'FROM python:3.11'],
  [
    'dockerfile',
    'FROM a AS b\nRUN pip install x || (echo "ERROR: failed" && exit 1)',
  ],
  [
    'dockerfile',
    'SHELL ["/bin/bash", "-c"]\nRUN source /opt/conda/bin/activate && conda install -y numpy',
  ],
  [
    'dockerfile',
    'FROM rocker/r-ver:4.4.1\nRUN install2.r --error Seurat\nRUN R -e "install.packages(\'BiocManager\')"',
  ],
  ['dockerfile', '1 FROM python:3.11\n2 WORKDIR /app\n3 COPY . .'],
  [
    'compose',
    'name: lab\nservices:\n  nb:\n    image: jupyter/base-notebook\n    environment:\n      - ERROR_LOG=failed\n',
  ],
  ['compose', 'services:\n  a: {image: b, gpus: all}'],
  [
    'compose',
    'train:\n  image: train:1.0\n  volumes:\n    - ./data:/data\n  shm_size: 8g',
  ],
  [
    'smi',
    '+-----------------------------------------------------------------------------+\n| NVIDIA-SMI 470.82.01    Driver Version: 470.82.01    CUDA Version: 11.4     |\n|-------------------------------+----------------------+----------------------+\n| GPU  Name        Persistence-M| Bus-Id        Disp.A | Volatile Uncorr. ECC |\n|   0  Tesla V100-SXM2...  On   | 00000000:00:1E.0 Off |                    0 |\n| N/A   38C    P0    24W / 300W |      0MiB / 16160MiB |      0%      Default |\n+-------------------------------+----------------------+----------------------+',
  ],
  ['smi', '0, NVIDIA A100-PCIE-40GB, 40960 MiB, 100 MiB'],
  ['log', "docker: 'compose' is not a docker command."],
  [
    'log',
    'ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  ],
  ['log', '错误: 无法连接到 Docker 守护进程'],
  [
    'log',
    'The following packages have unmet dependencies:\n libcudnn8 : Depends: libc6 (>= 2.35) but 2.31-0ubuntu9 is to be installed',
  ],
  ['log', "nvcc fatal   : Unsupported gpu architecture 'compute_89'"],
  [
    'log',
    '    raise RuntimeError(message)\nRuntimeError: Error compiling objects for extension',
  ],
];
