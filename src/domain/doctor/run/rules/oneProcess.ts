import { literal } from '../../../command/word';
import { gpuRequest } from '../../../docker/kinds/gpus';
import { placeOf, runRule } from '../rule';

/** A script that Python starts directly, as its only process. */
const isPlainPython = (program: string, script: string): boolean =>
  /^(?:.*\/)?python(?:3(?:\.\d+)?)?$/.test(program) && script.endsWith('.py');

export const oneProcess = runRule({
  id: 'one-process',
  severity: 'info',
  title: {
    en: 'Several GPUs, but one process',
    zh: '给了多块显卡，却只启动一个进程',
  },
  why: {
    en: 'python starts one process, which uses the first GPU. The others stay idle, and no one else uses them.',
    zh: 'python 只启动一个进程，用的是第一块显卡；其余的空着，别人也不会去用。',
  },
  fix: {
    en: 'Start one process per GPU, for example with torchrun --standalone --nproc-per-node=2 instead of python.',
    zh: '每块显卡启动一个进程，例如把 python 换成 torchrun --standalone --nproc-per-node=2。',
  },
  except: {
    en: 'The program uses several GPUs by itself, as PyTorch Lightning does.',
    zh: '程序自己会用多块显卡，例如 PyTorch Lightning。',
  },
  source: 'https://docs.pytorch.org/docs/stable/elastic/run.html',
  bad: [
    `docker run --gpus '"device=0,1"' x:1 python train.py`,
    `docker run --gpus '"device=2,3"' x:1 /opt/conda/bin/python3 train.py --lr 1`,
  ],
  good: [
    'docker run --gpus device=0 x:1 python train.py',
    `docker run --gpus '"device=0,1"' x:1 torchrun --nproc-per-node=2 train.py`,
    `docker run --gpus '"device=0,1"' x:1 python -m torch.distributed.run train.py`,
    'docker run --gpus all x:1 python train.py',
  ],
  // At the GPUs rather than the program: the form folds the program's field.
  check: ({ spec }) => {
    const [program, script] = spec.command.map((word) => literal(word) ?? '');
    if (!isPlainPython(program ?? '', script ?? '')) return [];
    return (spec.options.gpus ?? []).flatMap((gpus, i) =>
      (gpuRequest(gpus)?.deviceIds?.length ?? 0) > 1
        ? [placeOf('gpus', i)]
        : [],
    );
  },
});
