import type { CommandRule } from '../rule';
import { display } from '../../../command/word';

export const smallSharedMemory: CommandRule = {
  id: 'small-shared-memory',
  severity: 'info',
  title: { en: '64 MB of shared memory', zh: '共享内存只有 64 MB' },
  why: {
    en: 'Data loaders with several workers pass their batches through /dev/shm, which is 64 MB by default. Training may fail with “bus error” or “No space left on device”.',
    zh: 'DataLoader 的多个 worker 通过 /dev/shm 传数据，默认只有 64 MB：训练可能因 bus error 或 No space left on device 中断。',
  },
  fix: {
    en: 'Add --shm-size 16g, or as much as the job needs.',
    zh: '加上 --shm-size 16g，或按任务需要填写。',
  },
  except: {
    en: 'The data loader has no workers (num_workers=0).',
    zh: 'DataLoader 不用多个 worker（num_workers=0）。',
  },
  source: 'https://github.com/pytorch/pytorch#docker-image',
  bad: [
    [
      'docker run --gpus device=0 pytorch/pytorch:2 python train.py',
      'docker run --gpus device=0 --shm-size 16g pytorch/pytorch:2 python train.py',
    ],
    'docker run --gpus device=0 x:1 torchrun a.py',
  ],
  good: [
    'docker run --gpus device=0 --shm-size 8g x:1 torchrun a.py',
    'docker run --gpus device=0 --ipc=host x:1 python train.py',
    'docker run --gpus device=0 x:1 nvidia-smi',
    'docker run x:1 python train.py',
  ],
  check({ spec: { options, command }, parsed: { image } }) {
    const text = command.map(display).join(' ');
    const trains =
      /\btorchrun\b|\baccelerate launch\b|torch\.distributed|--?num[-_]workers\b|\btrain\w*\.(py|sh)\b/.test(
        text,
      );
    const set =
      options['shm-size'] ?? options.ipc ?? options.tmpfs ?? options.mount;
    return image && options.gpus && trains && !set
      ? [
          {
            ...image,
            edits: [
              { from: image.from, to: image.from, text: '--shm-size 16g' },
            ],
          },
        ]
      : [];
  },
};
