import type { CommandRule, PastedRun, WordEdit } from '../rule';
import { devicesVariable, visibleDevices } from '../visibleDevices';
import { rawText, spell, usesOf } from '../wordEdits';

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
  bad: [
    'nvidia-docker run --rm x:1',
    [
      'sudo nvidia-docker run --rm -e NVIDIA_VISIBLE_DEVICES=0,2 x:1',
      `sudo docker run --gpus '"device=0,2"' --rm x:1`,
    ],
  ],
  good: ['docker run --gpus device=0 x:1'],
  check: (run) =>
    run.tool === 'nvidia-docker'
      ? [{ ...run.parsed.head, edits: asGpus(run) }]
      : [],
};

/** The same GPUs with --gpus, if the command names them; no edits otherwise. */
function asGpus(run: PastedRun): readonly WordEdit[] {
  const { from, to } = run.parsed.head;
  const devices = visibleDevices(run) ?? '';
  const request = /^\w[\w-]*$/.test(devices)
    ? `device=${devices}`
    : `"device=${devices}"`;
  const value = spell(request);
  const program = run.argv
    .slice(from, to)
    .findIndex((_, i) => run.spelled(from + i) === 'nvidia-docker');
  if (!/^(?:\d+|GPU-[\w-]+)(?:,(?:\d+|GPU-[\w-]+))*$/.test(devices)) return [];
  if (value === null || program < 0) return [];
  const at = from + program;
  return [
    { from: at, to: at + 1, text: 'docker' },
    { from: to, to, text: `--gpus ${value}` },
    ...usesOf(run, 'env')
      .filter((use) => rawText(use).startsWith(`${devicesVariable}=`))
      .filter((use) => /^(?:-e|--env)(?:=|$)/.test(run.spelled(use.from)))
      .map((use) => ({ from: use.from, to: use.to, text: '' })),
  ];
}
