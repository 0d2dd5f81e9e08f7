import type { Argv } from '../../../../data/schema/command';
import { display } from '../../../command/word';
import { gpuRequest } from '../../../docker/kinds/gpus';
import { placeOf, runRule } from '../rule';

export const allGpus = runRule({
  id: 'all-gpus',
  severity: 'warning',
  title: {
    en: 'Uses every GPU of a shared server',
    zh: '占用共用服务器的全部 GPU',
  },
  why: {
    en: 'Your program sees everyone’s GPUs and may fill their memory. Other people’s jobs then fail with “out of memory”.',
    zh: '程序能看到所有人的显卡，可能把显存占满，别人的任务就会因显存不足而中断。',
  },
  fix: {
    en: 'Look for free GPUs with nvidia-smi, and name them: --gpus device=0.',
    zh: '先用 nvidia-smi 看哪些显卡空闲，再按编号指定：--gpus device=0。',
  },
  except: {
    en: 'No one else uses the machine, or all GPUs were reserved for you.',
    zh: '这台机器只有你一个人用，或所有显卡都分给了你。',
  },
  source: 'https://docs.docker.com/engine/containers/gpu/',
  bad: ['docker run --gpus all x:1', 'docker run --gpus -1 x:1'],
  good: [
    'docker run --gpus device=0 x:1',
    'docker run x:1',
    'docker run --rm --gpus all x:1 nvidia-smi',
  ],
  check: ({ spec, shared }) =>
    shared && !onlyLooks(spec.command)
      ? (spec.options.gpus ?? []).flatMap((gpus, i) =>
          gpuRequest(gpus)?.count === -1 ? [placeOf('gpus', i)] : [],
        )
      : [],
});

/** nvidia-smi queries every GPU and occupies none. */
const onlyLooks = ([program = [], ...options]: Argv) =>
  display(program) === 'nvidia-smi' && options.length < 2;
