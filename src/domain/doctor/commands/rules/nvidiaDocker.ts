import type { CommandRule } from '../rule';

export const nvidiaDocker: CommandRule = {
  id: 'nvidia-docker',
  severity: 'warning',
  title: {
    en: 'nvidia-docker was replaced by --gpus',
    zh: 'nvidia-docker 已被 --gpus 取代',
  },
  why: {
    en: 'Since Docker 19.03, the client itself requests GPUs. The old program is no longer part of the NVIDIA Container Toolkit.',
    zh: '从 Docker 19.03 起，客户端自己就能申请 GPU；旧的 nvidia-docker 已不在 NVIDIA Container Toolkit 里。',
  },
  fix: {
    en: 'Write docker, and choose the GPUs with --gpus.',
    zh: '改用 docker，并用 --gpus 写明要哪些显卡。',
  },
  except: {
    en: 'The server’s Docker is older than 19.03.',
    zh: '服务器的 Docker 比 19.03 还旧。',
  },
  source: 'https://github.com/NVIDIA/nvidia-docker',
  bad: ['nvidia-docker run --rm x:1'],
  good: ['docker run --gpus device=0 x:1'],
  check: ({ tool, parsed: { head } }) =>
    tool === 'nvidia-docker' ? [head] : [],
};
