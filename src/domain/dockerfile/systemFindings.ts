import { bareImages } from '../../data/bareImages';
import { endOfLifeOf, nameOf } from '../doctor/dockerfile/baseFacts';
import { endOfLifeBase } from '../doctor/dockerfile/rules/endOfLifeBase';
import { finding, type DockerFinding } from './finding';
import type { DockerSpec } from './spec';
import { installsByCran, uses, usesConda } from './write/needs';

/** Findings about the base’s operating system and programs. */
export const systemFindings = (spec: DockerSpec): readonly DockerFinding[] => [
  ...ended(spec),
  ...lacking(spec),
];

/** A system without security fixes; old GPUs may leave no other choice. */
function ended({ base, form }: DockerSpec): readonly DockerFinding[] {
  const name = nameOf(base.image);
  const row = name && endOfLifeOf(name);
  if (!row) return [];
  const { id, title, why, fix } = endOfLifeBase;
  return [
    finding(id, 'warning', form.image ? 'image' : 'machine', [
      title,
      why,
      form.image || !base.option
        ? fix
        : {
            en: 'No newer base runs on these GPUs with this driver. Don’t connect the container to a network, and plan for newer GPUs.',
            zh: '在这些显卡和驱动上没有更新的基础镜像可用。不要让容器联网，并考虑更换显卡。',
          },
    ]),
  ];
}

/** A base that is known to lack the program that installs the packages. */
function lacking(spec: DockerSpec): readonly DockerFinding[] {
  const name = nameOf(spec.base.image);
  const row = bareImages.find(
    ({ repository, tag }) =>
      repository === name?.repository && (!tag || tag.test(name.tag)),
  );
  const isVenv = spec.base.python === 'none';
  const needed = [
    ...(uses(spec, 'pip') && !isVenv ? ['pip'] : []),
    ...(usesConda(spec)
      ? [spec.base.python === 'micromamba' ? 'micromamba' : 'conda']
      : []),
    ...(installsByCran(spec) ? ['R'] : []),
  ];
  const missing = needed.filter(
    (program) =>
      row?.lacks.includes(program) ||
      (row !== undefined && ['micromamba', 'R'].includes(program)),
  );
  return missing.length
    ? [
        finding('program-missing', 'error', 'image', [
          {
            en: `${spec.base.image} has no ${missing.join(', ')}`,
            zh: `${spec.base.image} 里没有 ${missing.join('、')}`,
          },
          {
            en: 'This template installs packages with it, so the build fails with “not found”.',
            zh: '这个模板要用它装包，构建会报“not found”而中断。',
          },
          {
            en: 'Leave the field empty to use the recommended image, or enter an image that has it.',
            zh: '把这一栏留空，使用推荐的镜像；或者填一个自带它的镜像。',
          },
        ]),
      ]
    : [];
}
