import type { PasteKind } from '../../../../src/data/schema/paste';

/**
 * A hundred texts that were written down before running the recognizer. It was
 * right for 96 on the first try; `services: {…}` on one line, a command without
 * its container, and two words of an error were added since then.
 */
export const heldOutPastes: readonly (readonly [PasteKind, string])[] = [
  ['words', 'how to use two gpus'],
  ['words', 'bus error'],
  ['words', '怎么把镜像传到服务器'],
  ['words', '显存'],
  ['words', 'nvidia-smi'],
  ['words', 'docker compose gpu'],
  ['words', 'Dockerfile'],
  ['words', 'FROM'],
  ['words', 'COPY vs ADD'],
  ['words', 'ENTRYPOINT CMD 区别'],
  ['words', 'A6000'],
  ['words', 'sm_86'],
  ['words', 'cuda 11.8 driver 470'],
  ['words', '-it'],
  ['words', '--ipc=host'],
  ['words', 'CUDA_VISIBLE_DEVICES'],
  ['words', 'run container as my user'],
  ['words', 'port 8888'],
  ['words', 'docker logs -f'],
  ['words', 'conda env in docker'],
  ['words', 'compose.yaml'],
  ['words', '127.0.0.1'],
  ['words', 'vnc 黑屏'],
  ['words', 'what does --rm do?'],
  ['words', 'exit code 139'],
  ['words', 'docker pull 很慢'],
  [
    'command',
    'docker run --rm -it --gpus all pytorch/pytorch:2.5.1-cuda12.4-cudnn9-runtime bash',
  ],
  ['command', 'sudo docker run -d --name job -v $PWD:/w img:1 python train.py'],
  ['command', 'me@gpu1:~$ docker ps -a'],
  ['command', 'PS C:\\Users\\ann> docker build -t train:1 .'],
  ['command', 'docker save train:1 | gzip > train.tar.gz'],
  ['command', 'docker load -i train.tar.gz && docker image ls'],
  ['command', 'docker exec -it ann-train bash'],
  ['command', 'nvidia-docker run -it tensorflow/tensorflow:1.15-gpu-py3'],
  [
    'command',
    'docker run \\\n  --gpus \'"device=0,1"\' \\\n  -v /data:/data \\\n  train:1',
  ],
  ['command', 'docker run `\n  --rm `\n  train:1'],
  ['command', 'docker run ^\n  --rm ^\n  train:1'],
  ['command', '```bash\ndocker run --rm hello-world\n```'],
  ['command', '1  docker pull ubuntu:22.04\n2  docker run ubuntu:22.04 ls\n'],
  [
    'command',
    'docker run —gpus all —rm nvidia/cuda:12.4.1-base-ubuntu22.04 nvidia-smi',
  ],
  ['command', 'docker run -p 8888：8888 jupyter'],
  [
    'command',
    'for i in 0 1 2; do\n  docker run -d --gpus device=$i train:1 python t.py --seed $i\ndone',
  ],
  [
    'command',
    '#!/bin/bash\nset -e\nIMG=train:1\ndocker run --rm --gpus all $IMG python eval.py\n',
  ],
  ['command', 'podman run --rm docker.io/library/ubuntu:24.04 ls'],
  ['command', 'docker cp ann-train:/w/out.pt .'],
  ['command', 'docker compose up -d'],
  ['command', '$ cd project\n$ docker build -t a:1 .\n$ docker run a:1'],
  ['command', 'docker buildx build --platform linux/amd64 -t train:1 --load .'],
  [
    'command',
    'root@node01:/home# docker run -itd --privileged --net=host ubuntu:20.04 /bin/bash',
  ],
  ['command', 'export CUDA=0; docker run --gpus "device=$CUDA" img:2'],
  ['command', '    docker stop ann-train\n    docker rm ann-train'],
  ['command', 'docker run --name 训练 镜像:1'],
  ['dockerfile', 'FROM ubuntu:22.04\nRUN apt-get update'],
  [
    'dockerfile',
    '# my image\nFROM pytorch/pytorch:2.5.1-cuda12.4-cudnn9-devel AS build\nWORKDIR /src\nCOPY . .\nRUN pip wheel . -w /dist\n\nFROM pytorch/pytorch:2.5.1-cuda12.4-cudnn9-runtime\nCOPY --from=build /dist /dist\nRUN pip install /dist/*.whl',
  ],
  [
    'dockerfile',
    'ARG TAG=12.4.1-devel-ubuntu22.04\nFROM nvidia/cuda:${TAG}\nENV DEBIAN_FRONTEND=noninteractive',
  ],
  [
    'dockerfile',
    '# syntax=docker/dockerfile:1\nFROM python:3.12-slim\nRUN <<EOF\npip install torch\nEOF\nCMD ["python"]',
  ],
  ['dockerfile', 'from ubuntu\nrun apt update\ncmd bash'],
  [
    'dockerfile',
    'RUN apt-get update && apt-get install -y --no-install-recommends \\\n    git \\\n    build-essential \\\n && rm -rf /var/lib/apt/lists/*',
  ],
  [
    'dockerfile',
    '```dockerfile\nFROM rocker/r-ver:4.4.1\nRUN install2.r data.table\n```',
  ],
  [
    'dockerfile',
    'ENV PATH=/opt/conda/bin:$PATH\nRUN conda install -y numpy\nENTRYPOINT ["/entrypoint.sh"]',
  ],
  [
    'dockerfile',
    'FROM continuumio/miniconda3\nCOPY environment.yml .\nRUN conda env create -f environment.yml\nSHELL ["conda", "run", "-n", "env", "/bin/bash", "-c"]\nRUN python -c "import torch"',
  ],
  ['dockerfile', 'FROM nvcr.io/nvidia/pytorch:24.10-py3'],
  ['dockerfile', '1 FROM ubuntu:24.04\n2 COPY a /a\n3 CMD ["/a"]'],
  [
    'dockerfile',
    'FROM alpine:3.20\nRUN --mount=type=cache,target=/root/.cache \\\n    pip install x\nHEALTHCHECK CMD true',
  ],
  ['compose', 'services:\n  train:\n    image: train:1\n    shm_size: 16gb'],
  [
    'compose',
    'version: "3.8"\nservices:\n  web:\n    build: .\n    ports:\n      - "8888:8888"\n',
  ],
  [
    'compose',
    'services:\n  a:\n    image: a:1\n    deploy:\n      resources:\n        reservations:\n          devices:\n            - driver: nvidia\n              count: all\n              capabilities: [gpu]',
  ],
  [
    'compose',
    '# our jobs\nname: ann\nservices:\n  nb:\n    image: jupyter/base-notebook:1\n    volumes:\n      - ./work:/home/jovyan/work\nvolumes:\n  cache:',
  ],
  [
    'compose',
    '    deploy:\n      resources:\n        reservations:\n          devices:\n            - driver: nvidia\n              device_ids: ["0"]\n              capabilities: [gpu]',
  ],
  [
    'compose',
    'x-gpu: &gpu\n  gpus: all\nservices:\n  a:\n    <<: *gpu\n    image: a:1',
  ],
  [
    'compose',
    '```yaml\nservices:\n  x:\n    image: x:1\n    command: ["python", "t.py"]\n```',
  ],
  [
    'compose',
    'services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: example\n    restart: always',
  ],
  ['compose', 'services: {a: {image: "a:1"}}'],
  [
    'smi',
    'Fri Nov 15 10:00:00 2024\n+-----------------------------------------------------------------------------------------+\n| NVIDIA-SMI 550.90.07              Driver Version: 550.90.07      CUDA Version: 12.4     |\n|-----------------------------------------+------------------------+----------------------+\n| GPU  Name                 Persistence-M | Bus-Id          Disp.A | Volatile Uncorr. ECC |\n| Fan  Temp   Perf          Pwr:Usage/Cap |           Memory-Usage | GPU-Util  Compute M. |\n|=========================================+========================+======================|\n|   0  NVIDIA A100-SXM4-80GB          On  |   00000000:07:00.0 Off |                    0 |\n| N/A   31C    P0             62W /  400W |       1MiB /  81920MiB |      0%      Default |\n+-----------------------------------------+------------------------+----------------------+',
  ],
  [
    'smi',
    'GPU 0: NVIDIA GeForce RTX 3090 (UUID: GPU-1a2b3c4d-0000-1111-2222-333344445555)\nGPU 1: NVIDIA GeForce RTX 3090 (UUID: GPU-1a2b3c4d-0000-1111-2222-333344445556)',
  ],
  [
    'smi',
    'name, driver_version, memory.total [MiB]\nNVIDIA GeForce RTX 2080 Ti, 535.183.01, 11264 MiB',
  ],
  [
    'smi',
    '$ nvidia-smi -L\nGPU 0: Tesla V100-PCIE-32GB (UUID: GPU-aaaabbbb-0000-1111-2222-333344445555)',
  ],
  [
    'smi',
    '==============NVSMI LOG==============\n\nTimestamp                                 : Fri Nov 15 10:00:00 2024\nDriver Version                            : 550.90.07\nCUDA Version                              : 12.4\n\nAttached GPUs                             : 1\nGPU 00000000:01:00.0\n    Product Name                          : NVIDIA GeForce RTX 4090',
  ],
  [
    'smi',
    '|   0  GeForce RTX 208...  Off  | 00000000:1A:00.0 Off |                  N/A |\n| 27%   35C    P8    12W / 250W |     10MiB / 11019MiB |      0%      Default |',
  ],
  [
    'smi',
    '| NVIDIA-SMI 470.223.02   Driver Version: 470.223.02   CUDA Version: 11.4     |',
  ],
  [
    'log',
    'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
  ],
  [
    'log',
    'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    import torch\nModuleNotFoundError: No module named \'torch\'',
  ],
  [
    'log',
    'RuntimeError: CUDA error: no kernel image is available for execution on the device',
  ],
  [
    'log',
    "$ docker run --gpus all a:1\ndocker: Error response from daemon: pull access denied for a, repository does not exist or may require 'docker login'.",
  ],
  [
    'log',
    '#9 [5/6] RUN pip install flash-attn\n#9 1.2 Collecting flash-attn\n#9 ERROR: process "/bin/sh -c pip install flash-attn" did not complete successfully: exit code: 1',
  ],
  ['log', 'exec /bin/sh: exec format error'],
  ['log', 'E: Unable to locate package libgl1-mesa-glx'],
  ['log', 'Bind for 0.0.0.0:8080 failed: port is already allocated'],
  ['log', 'bash: docker: command not found'],
  [
    'log',
    'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
  ],
  ['log', 'Failed to initialize NVML: Unknown Error'],
  [
    'log',
    "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.",
  ],
  ['log', 'ssh: connect to host gpu.example.org port 22: Connection timed out'],
  ['log', 'Segmentation fault (core dumped)'],
  [
    'log',
    'Dockerfile:3\n--------------------\n   1 |     FROM ubuntu:22.04\n   2 |     WORKDIR /a\n   3 | >>> COPY x.txt .\n--------------------\nERROR: failed to solve: failed to compute cache key: "/x.txt": not found',
  ],
  [
    'log',
    'Epoch 1/10: 100%|██████████| 500/500 [01:02<00:00, 8.01it/s, loss=0.31]\nEpoch 2/10:  12%|█▏        | 61/500 [00:08<00:55, 7.9it/s]\ntorch.cuda.OutOfMemoryError: CUDA out of memory.',
  ],
  ['log', 'E: 无法定位软件包 git'],
  ['log', 'services.train Additional property gpu is not allowed'],
  ['log', 'yaml: line 7: did not find expected key'],
  [
    'log',
    'The path /Users/ann/data is not shared from the host and is not known to Docker.',
  ],
];
