/** Image names and image outputs, short; includes near misses. */
const digest = `sha256:${'a'.repeat(64)}`;

const env = (...entries: readonly string[]) => entries.join('\n');

const config = (Env: readonly string[], rest: object = {}) =>
  JSON.stringify([{ Config: { Env }, ...rest }]);

const named = [
  'pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime',
  'pytorch/pytorch:2.8.0-cuda12.8-cudnn9-devel',
  'pytorch/pytorch:2.8-cuda12.8-cudnn9-devel',
  'pytorch/pytorch:v2.8.0-cuda12.8-cudnn9-devel',
  'pytorch/pytorch:2.8.0-cuda12.8-cudnn9-develx',
  'pytorch/pytorch:1.13.1-cuda11.6-cudnn8-runtime',
  'mirror.lab/x/pytorch/pytorch:2.8.0-cuda12.8.1-cudnn9-runtime',
  `pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime@${digest}`,
  'nvidia/cuda:12.4.1-cudnn-devel-ubuntu22.04',
  'nvidia/cuda:12.4.1-base-ubuntu22.04',
  'nvidia/cuda:12.4',
  'nvidia/cuda:x12.4.1-base',
  'nvidia/cuda:12.4.1x',
  'nvidia/cuda:99.9-base',
  'nvidia/cuda',
  'NVIDIA/CUDA:12.4.1-base',
  'ollama/ollama:0.30.0',
  'tensorflow/tensorflow:2.18.0-gpu',
  'tensorflow/tensorflow:2.4.0.post1-gpu',
  'tensorflow/tensorflow:x2.18.0-gpu',
  'tensorflow/tensorflow:latest-gpu',
  'tensorflow/tensorflow:2.18.0',
  'tensorflow/tensorflow',
  'nvcr.io/nvidia/pytorch:25.09-py3',
  'nvcr.io/nvidia/pytorch:x25.09-py3',
  'nvcr.io/nvidia/pytorch:25.09',
  'a/b:1-cpu',
  'a/b:cpu',
  'a/b:cpu-1',
  'a/b:xcpu',
  'a/b:cpux',
  '$ docker pull nvidia/cuda:12.4.1-base',
  'sudo docker image inspect nvidia/cuda:12.4.1-base',
  'docker inspect nvidia/cuda:12.4.1-base',
  'from --platform=linux/arm64 nvidia/cuda:12.4.1-base',
  'FROM --platform linux/arm64 nvidia/cuda:12.4.1-base',
  'docker pull nvidia/cuda:12.4.1-base --quiet',
  'docker pull --help',
  'docker pull --platform linux/arm64 nvidia/cuda:12.4.1-base',
  'docker pull --platform=linux/arm64 nvidia/cuda:12.4.1-base',
  'docker buildx imagetools inspect --raw nvidia/cuda:12.4.1-base',
  'docker run nvidia/cuda:12.4.1-base',
  'my docker pull nvidia/cuda:12.4.1-base',
  'localhost:5000/nvidia/cuda:12.4.1-base',
  '-x/y:1',
  'x/y:1 z',
];

const printed: Readonly<Record<string, string>> = {
  'empty list': '[]',
  'a list of platforms':
    '{"Ref": "docker.io/nvidia/cuda:12.4.1-base@sha256:a", "platform": {"architecture": "arm64"}}',
  'platforms of a name':
    'Name:      docker.io/nvidia/cuda:12.4.1-base\nMediaType: application/vnd.oci.image.index.v1+json\n\nManifests:\n  Name:      docker.io/nvidia/cuda:12.4.1-base@sha256:a\n  Platform:  linux/arm64\n  Platform:  unknown/unknown\n  Platform:  linux/amd64',
  'platforms without a name': '{"platform": {"architecture": "amd64"}}',
  'empty list with spaces': '[ \n ]',
  'a list of a list': 'x []',
  'no such image': 'Error: No such image: a/b',
  'manifest unknown': 'MANIFEST UNKNOWN: x',
  'not found': 'a/b: Not Found',
  'other JSON': '{"a": 1}',
  'broken JSON': '{"a": [1',
  'after a prompt': `$ docker inspect x --format '{{json .}}'\n  ${config(['CUDA_VERSION=12.4.1'])}\n$ `,
  variables: env(
    'PATH=/a',
    'CUDA_VERSION=12.4.1',
    'NVIDIA_REQUIRE_CUDA=cuda>=12.4',
  ),
  'lines of ENV':
    'RUN ENV CUDA_VERSION=12.4.1\r\n  ENV NV_CUDNN_VERSION=9.1.0.70-1\nENV A="b"',
  'Go list':
    '[PATH=/a:/b NVIDIA_REQUIRE_CUDA=cuda>=12.4 brand=tesla,driver>=470,driver<471 CUDA_VERSION=12.4.1]',
  'Go list and map':
    'arm64 [CUDA_VERSION=12.4.1 A=b c] map[com.nvidia.cudnn.version:9.1.0.70-1 maintainer:NVIDIA <a@b>]',
  'Go list, nothing telling': '[PATH=/a:/b A=1]',
  YAML: 'Architecture: arm64\nConfig:\n  Env:\n  - CUDA_VERSION=12.4.1\n  - "NVIDIA_REQUIRE_CUDA=cuda>=12.4"',
  'skopeo inspect':
    '{"Architecture": "arm64", "Labels": {"com.nvidia.cudnn.version": "9.1.0.70-1"}, "Env": ["CUDA_VERSION=12.4.1"]}',
  'wrapped by a terminal':
    '[{"Architecture": "amd64", "Config": {"Env": ["CUDA_VER\nSION=12.4.1", "NVIDIA_REQUIRE_CUDA=cuda>=1\n2.4 brand=tesla"]}}]',
  'wrapped and cut':
    '[{"Config": {"Env": ["CUDA_VERSION=12.4.1", "NVIDIA_REQUIRE_CUDA=cuda>=1\n2.4 brand=tesla", "A',
  'quoted variable': 'CUDA_VERSION="12.4.1"',
  'nothing telling': env('A=1', 'MYCUDA_VERSION=12.4.1'),
  salvaged: `[{"RepoTags": ["nvidia/cuda:12.4.1-base", "x"], "Architecture": "arm64", "Env": ["CUDA_VERSION=12.4.1", "NVIDIA_REQUIRE_CUDA=cuda\\u003e=12.4", "X=\\`,
  'salvaged in lower case': `"architecture": "amd64", "CUDA_VERSION=12.4.1"`,
  'only a digest': config(['CUDA_VERSION=12.4.1'], {
    RepoDigests: [`nvidia/cuda@${digest}`],
  }),
  legacy: config(['CUDA_VERSION=12.4.1']),
  'legacy, V': config(['CUDA_VERSION=V12.4.1']),
  'no number': config(['CUDA_VERSION=xV12.4.1', 'NVIDIA_VISIBLE_DEVICES=all']),
  'only visible devices': config(['NVIDIA_VISIBLE_DEVICES=all']),
  nothing: config(['A=1']),
  'asks for itself': config([
    'CUDA_VERSION=12.4.1',
    'NVIDIA_REQUIRE_CUDA=cuda>=12.0',
    'NVIDIA_REQUIRE_DRIVER=driver>=525',
    'NVIDIA_REQUIRE_JETPACK=x',
  ]),
  'asks for nothing': config([
    'CUDA_VERSION=12.4.1',
    'NVIDIA_REQUIRE_CUDA=',
    'NVIDIA_REQUIRE_X= ',
  ]),
  'asks for a brand only': config([
    'CUDA_VERSION=12.4.1',
    'NVIDIA_REQUIRE_BRAND=brand=tesla',
  ]),
  'does not ask': config([
    'CUDA_VERSION=12.4.1',
    'NVIDIA_DISABLE_REQUIRE=True',
    'NVIDIA_REQUIRE_CUDA=cuda>=99',
  ]),
  'asks after all': config([
    'CUDA_VERSION=12.4.1',
    'NVIDIA_DISABLE_REQUIRE=xtrue',
    'NVIDIA_REQUIRE_CUDA=cuda>=99',
  ]),
  'asks after all, too': config([
    'CUDA_VERSION=12.4.1',
    'NVIDIA_DISABLE_REQUIRE=truex',
    'NVIDIA_REQUIRE_CUDA=cuda>=99',
  ]),
  'cudart alone': config(['NV_CUDA_CUDART_VERSION=12.4.127-1']),
  'lib alone': config(['NV_CUDA_LIB_VERSION=12.3.2-1']),
  'old package': config(['CUDA_PKG_VERSION=10-1=10.1.243-1']),
  'by label': config(['NVIDIA_VISIBLE_DEVICES=all'], {
    Config: {
      Env: ['NVIDIA_VISIBLE_DEVICES=all'],
      Labels: {
        'com.nvidia.cuda.version': '9.0.176',
        'com.nvidia.cudnn.version': '7.6.5.32',
        x: 1,
      },
    },
  }),
  cudnn: config(['CUDA_VERSION=12.4.1', 'CUDNN_VERSION=8.9.7.29']),
  'cudnn, both': config([
    'CUDA_VERSION=12.4.1',
    'NV_CUDNN_VERSION=9.1.0.70-1',
    'CUDNN_VERSION=8.9.7.29',
  ]),
  'cudnn, none': config(['CUDA_VERSION=12.4.1', 'NV_CUDNN_VERSION=v9']),
  vllm: config(['CUDA_VERSION=12.8.1', 'VLLM_USAGE_SOURCE=production']),
  'vllm, version': config([
    'CUDA_VERSION=12.8.1',
    'VLLM_VERSION= 0.10.0 ',
    'PYTORCH_VERSION=2.8.0',
  ]),
  'on torch': config([
    'PYTORCH_VERSION=2.8.0',
    'CUDA_VERSION=12.8.1',
    'NV_CUDNN_VERSION=9.8.0',
  ]),
  'on torch, cut': config(['PYTORCH_VERSION=v2.8.0', 'CUDA_VERSION=12.8.1']),
  'on torch of NGC': config([
    'PYTORCH_VERSION=2.8.0',
    'CUDA_VERSION=12.8.1',
    'NVIDIA_PYTORCH_VERSION=25.06',
  ]),
  'on a torch that no table has': config([
    'PYTORCH_VERSION=9.9.0',
    'CUDA_VERSION=12.8.1',
  ]),
  'arch list': config([
    'CUDA_VERSION=12.8.1',
    'TORCH_CUDA_ARCH_LIST=9.0+PTX; 7.5,8.0 8.0 10.0a x8.6 12.0x 99.0',
  ]),
  'other arch list': config(['CUDA_VERSION=12.8.1', 'CUDA_ARCH_LIST=8.0']),
  'arch list on a name': config(
    ['CUDA_VERSION=12.4.1', 'TORCH_CUDA_ARCH_LIST=8.0'],
    { RepoTags: ['nvidia/cuda:12.4.1-cudnn-devel-ubuntu22.04'] },
  ),
  'compat package': config([
    'CUDA_VERSION=12.8.1',
    'NV_CUDA_COMPAT_PACKAGE=cuda-compat-12-8',
    'NVIDIA_REQUIRE_CUDA=cuda>=12.8 driver>=535',
  ]),
  'compat path': config([
    'CUDA_VERSION=12.8.1',
    '_CUDA_COMPAT_PATH=/usr/local/cuda/compat',
    'NVIDIA_REQUIRE_CUDA=cuda>=12.8 driver>=535',
  ]),
  'of Arm': config(['CUDA_VERSION=12.4.1'], { Architecture: 'arm64' }),
  'of no processor that we know': config(['CUDA_VERSION=12.4.1'], {
    architecture: 'riscv64',
  }),
  'named by tag': config(['CUDA_VERSION=12.4.1'], {
    RepoTags: ['a:1', 'pytorch/pytorch:2.4.1-cuda12.4-cudnn9-devel'],
    RepoDigests: [`a@${digest}`],
  }),
  'a container': JSON.stringify([
    {
      Config: {
        Env: ['CUDA_VERSION=12.4.1'],
        Image: 'nvidia/cuda:12.4.1-base',
      },
    },
  ]),
  'two platforms': JSON.stringify({
    'linux/arm64': {
      architecture: 'arm64',
      config: { env: ['CUDA_VERSION=12.3.1'] },
    },
    'linux/amd64': {
      architecture: 'amd64',
      config: { env: ['CUDA_VERSION=12.4.1'] },
    },
  }),
  'lower-case labels': JSON.stringify({
    config: {
      env: ['A=1'],
      labels: { 'com.nvidia.cuda.version': ' 12.4.1 ' },
    },
  }),
  'the list alone': JSON.stringify(['PATH=/a', 'CUDA_VERSION=12.4.1']),
  'the configuration alone': JSON.stringify({ Env: ['CUDA_VERSION=12.4.1'] }),
};

export const imageTexts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(named.map((name) => [name, name])),
  ...printed,
};
