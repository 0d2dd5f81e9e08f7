import type { Machine, Shell } from '../../data/schema/command';
import type { Localized } from '../../data/schema/text';
import { runLine } from '../script/script';
import { nextCommand } from '../transfer/next';
import { transferScripts } from '../transfer/scripts';
import { buildAndSave } from './scripts/buildAndSave';
import { codeCommands, codeTitle } from './codeStep';
import type { KitSpec } from './spec';

/** A command that the user types, with its machine, in order. */
export type KitStep = {
  readonly id: string;
  readonly on: Machine;
  readonly title: Localized;
  readonly text: string;
};

/** The commands of a kit for the user's shell. */
export function kitSteps(spec: KitSpec, shell: Shell): readonly KitStep[] {
  const of = shell === 'bash' ? 'bash' : 'powershell';
  const transfer = spec.transfer[of];
  const [, upload] = transferScripts(transfer, of, spec.locale);
  const isNetwork = 'target' in transfer.route;
  const code = codeCommands(spec);
  return [
    {
      id: 'build',
      on: 'laptop',
      title: {
        en: 'Build the image and save it:',
        zh: '构建镜像并导出：',
      },
      text: runLine(buildAndSave(spec, of)),
    },
    {
      id: 'upload',
      on: 'laptop',
      title: isNetwork
        ? { en: 'Upload and verify:', zh: '上传并校验：' }
        : { en: 'Copy to the disk and verify:', zh: '复制到移动盘并校验：' },
      text: runLine(upload),
    },
    ...(code
      ? [
          {
            id: 'code',
            on: 'laptop',
            title: codeTitle,
            text: code.join('\n'),
          } as const,
        ]
      : []),
    {
      id: 'start',
      on: isNetwork ? 'laptop' : 'server',
      title: {
        en: 'Load, test, and start the container:',
        zh: '导入、测试、启动容器：',
      },
      text: nextCommand(transfer),
    },
  ];
}
