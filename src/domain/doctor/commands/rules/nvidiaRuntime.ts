import { visibleDevices } from '../visibleDevices';
import type { CommandRule } from '../rule';
import { rawText, usesOf } from '../wordEdits';

export const nvidiaRuntime: CommandRule = {
  id: 'nvidia-runtime',
  severity: 'warning',
  title: {
    en: 'The nvidia runtime gives every GPU',
    zh: 'nvidia 运行时会给出全部 GPU',
  },
  why: {
    en: 'The runtime reads NVIDIA_VISIBLE_DEVICES, and CUDA images set it to all. Your program then sees everyone’s GPUs and may fill their memory.',
    zh: '这个运行时按 NVIDIA_VISIBLE_DEVICES 决定给哪些显卡，而 CUDA 镜像把它设成 all：程序能看到所有人的显卡，可能把显存占满。',
  },
  fix: {
    en: 'Look for free GPUs with nvidia-smi, and name them with --gpus device=0 instead of --runtime.',
    zh: '先用 nvidia-smi 看哪些显卡空闲，再用 --gpus device=0 代替 --runtime，写明用哪几块。',
  },
  except: {
    en: 'No one else uses the machine, or the image sets the variable to some of the GPUs.',
    zh: '这台机器只有你一个人用，或镜像把这个变量设成了其中几块显卡。',
  },
  source:
    'https://github.com/NVIDIA/cloud-native-docs/blob/main/container-toolkit/docker-specialized.md',
  bad: [
    'docker run --runtime=nvidia x:1',
    'docker run --runtime nvidia -e NVIDIA_VISIBLE_DEVICES=all x:1',
  ],
  good: [
    'docker run --runtime=nvidia -e NVIDIA_VISIBLE_DEVICES=0 x:1',
    'docker run --runtime=nvidia -e NVIDIA_VISIBLE_DEVICES=$GPU x:1',
    'docker run --runtime=nvidia --env-file e x:1',
    'docker run --runtime=nvidia --gpus device=0 x:1',
    'docker run --runtime=runc x:1',
  ],
  check: (run) => {
    const { options } = run.spec;
    const devices = visibleDevices(run);
    const all = devices === undefined || devices === 'all';
    return run.context.shared && all && !options.gpus && !options['env-file']
      ? usesOf(run, 'runtime').filter((use) => rawText(use) === 'nvidia')
      : [];
  },
};
