import type { Localized } from '../../../data/schema/text';
import { planForToolkit } from '../../gpu/build/archList';
import { capabilitiesOf, machineOf } from '../machine';
import type { DockerSpec } from '../spec';

/**
 * The capabilities for nvcc: those of the GPUs that this toolkit supports, and
 * those that it cannot compile for.
 */
export function archs({ form, base, context }: DockerSpec) {
  const cards = capabilitiesOf(machineOf(form, context));
  return base.cuda
    ? planForToolkit(cards, base.cuda)
    : { compile: cards, impossible: [] };
}

/** Above the list of architectures in the Dockerfile. */
export const forGpus: Localized = {
  en: 'The architectures of the server’s GPUs; a build sees no GPU.',
  zh: '服务器显卡的架构；构建时看不到 GPU。',
};

/** Why a build sets architectures and limits the compiler. */
export const noGpu: Localized = {
  en: 'A build has no GPU, so list the architectures of the server’s GPUs, and limit the compiler so that it doesn’t run out of the laptop’s memory.',
  zh: '构建时看不到 GPU，所以写明服务器显卡的架构；同时限制编译进程数，免得电脑内存不够。',
};
