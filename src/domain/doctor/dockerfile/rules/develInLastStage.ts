import { lineage } from '../../../dockerfile/read/stages';
import { baseOf } from '../baseFacts';
import { buildsExtension } from '../extensions';
import type { FileRule } from '../pasted';
import { programsOf } from '../programs';

export const develInLastStage: FileRule = {
  id: 'devel-in-last-stage',
  severity: 'info',
  title: {
    en: 'The final image contains the compiler',
    zh: '最终镜像里带着编译器',
  },
  why: {
    en: 'A devel image is several GB larger than its runtime image, and only compiling needs the difference.',
    zh: 'devel 镜像比 runtime 大好几 GB，多出来的部分只有编译才用。',
  },
  fix: {
    en: 'Compile in a devel stage and copy the result into a runtime stage, or use runtime if you don’t compile anything.',
    zh: '在 devel 阶段编译，把结果复制到 runtime 阶段；什么都不编译就直接用 runtime。',
  },
  except: {
    en: 'The program compiles while it runs (Triton, DeepSpeed, JIT extensions), or you compile inside the container.',
    zh: '程序运行时要编译（Triton、DeepSpeed、JIT 扩展），或你在容器里编译。',
  },
  source: 'https://docs.docker.com/build/building/multi-stage/',
  bad: [
    'FROM nvidia/cuda:12.4.1-devel-ubuntu22.04\nRUN apt-get update',
    'FROM pytorch/pytorch:2.7.1-cuda12.8-cudnn9-devel',
  ],
  good: [
    'FROM nvidia/cuda:12.4.1-devel-ubuntu22.04 AS b\nFROM nvidia/cuda:12.4.1-runtime-ubuntu22.04',
    'FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04',
    'FROM nvidia/cuda:12.4.1-devel-ubuntu22.04\nRUN pip install deepspeed',
  ],
  check: ({ stages }) => {
    const last = stages.at(-1);
    const base = last && baseOf(last);
    if (!base || !/^(?:nvidia\/cuda|pytorch\/pytorch)$/.test(base.repository))
      return [];
    const steps = lineage(last).flatMap(({ instructions }) => instructions);
    const jit = programsOf(steps).some(({ args }) =>
      args.some(({ text }) =>
        /deepspeed|triton|vllm|sglang|cupy|numba|xformers/.test(text),
      ),
    );
    const compiles = steps.some((step) => buildsExtension(step));
    return /-devel\b/.test(base.tag) && !jit && !compiles ? [last.image] : [];
  },
};
