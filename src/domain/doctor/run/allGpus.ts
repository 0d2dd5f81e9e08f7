import { gpuRequest } from '../../docker/kinds/gpus';
import { at, type RunRule } from './rule';

export const allGpus: RunRule = {
  id: 'all-gpus',
  severity: 'error',
  title: {
    en: 'Takes every GPU of a shared server',
    zh: '占用共用服务器的全部 GPU',
  },
  why: {
    en: 'Your program sees the cards of everybody else and may fill their memory; their jobs then stop with “out of memory”.',
    zh: '程序能看到所有人的卡，可能把显存占满，别人的任务就会因显存不足而中断。',
  },
  fix: {
    en: 'Choose the cards by number, and look at nvidia-smi first for free ones.',
    zh: '先用 nvidia-smi 看哪些卡空闲，再按编号选卡。',
  },
  source: 'https://docs.docker.com/engine/containers/gpu/',
  bad: ['docker run --gpus all x:1', 'docker run --gpus -1 x:1'],
  good: ['docker run --gpus device=0 x:1', 'docker run x:1'],
  check: ({ spec, shared }) =>
    shared
      ? (spec.options.gpus ?? []).flatMap((gpus, i) =>
          gpuRequest(gpus)?.count === -1 ? [at('gpus', i)] : [],
        )
      : [],
};
