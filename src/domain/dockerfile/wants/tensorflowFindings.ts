import { finding, type DockerFinding } from '../finding';
import type { DockerSpec } from '../spec';

/**
 * TensorFlow from pip on a base without it: without an extra it has no CUDA libraries.
 * https://www.tensorflow.org/install/pip, read 2026-11-27
 */
export function tensorflowFindings({
  recipe,
  wants,
}: DockerSpec): readonly DockerFinding[] {
  if (!recipe.gpu || wants.framework) return [];
  const found = [
    ...wants.typed,
    ...wants.asked.map(({ wanted }) => wanted),
  ].find(
    ({ id, manager, extras }) =>
      manager === 'pip' &&
      (id === 'tensorflow-gpu' ||
        (id === 'tensorflow' && !extras.includes('and-cuda'))),
  );
  if (!found) return [];
  const field = wants.typed.includes(found) ? 'pip' : 'yours';
  return [
    finding('tensorflow-without-cuda', 'warning', field, [
      {
        en: `${found.name} doesn’t use a GPU in this image`,
        zh: `这个镜像里的 ${found.name} 不用 GPU`,
      },
      {
        en: 'pip installs the CUDA libraries only with the extra and-cuda, and this base has none.',
        zh: 'CUDA 库只随 and-cuda 这个附加项安装，而这个基础镜像里没有。',
      },
      {
        en: 'Write tensorflow[and-cuda], or start from TensorFlow.',
        zh: '请写 tensorflow[and-cuda]，或者换成 TensorFlow 模板。',
      },
    ]),
  ];
}
