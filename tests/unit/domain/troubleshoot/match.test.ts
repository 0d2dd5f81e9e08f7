import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errors } from '../../../../src/data/errors';
import { matchErrors } from '../../../../src/domain/troubleshoot/match';

describe('finding errors in a text', () => {
  it.each(errors.map((row) => [row.id, row.sample] as const))(
    'finds %s first in its own sample',
    (id, sample) => {
      expect(matchErrors(sample)[0]?.row.id).toBe(id);
    },
  );

  it.each([
    [
      'upper-ref',
      'docker: invalid reference format: repository name (library/UPPER) must be lowercase.',
    ],
    [
      'sock-perm',
      'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock: dial unix /var/run/docker.sock: connect: permission denied',
    ],
    [
      'ssh-bind',
      'bind [127.0.0.1]:8888: Address already in use\nchannel_setup_fwd_listener_tcpip: cannot listen to port: 8888',
    ],
    [
      'nvidia-smi-missing',
      'docker: Error response from daemon: failed to create task: exec: "nvidia-smi": executable file not found in $PATH: unknown.',
    ],
    [
      'mount-abs',
      "docker: Error response from daemon: invalid volume specification: '9090:8080': invalid mount config for type \"volume\": invalid mount path: '8080' mount path must be absolute.",
    ],
    // In the wording of client 20.10.
    ['rm-restart', 'docker: Conflicting options: --restart and --rm.'],
    ['save-noarg', '"docker save" requires at least 1 argument.'],
    [
      'gpus-count',
      'invalid argument "x" for "--gpus" flag: count must be an integer: strconv.Atoi: parsing "x": invalid syntax',
    ],
    [
      'upper-ref',
      'docker: invalid reference format: repository name must be lowercase.',
    ],
    // As people quote it, without its end.
    [
      'no-kernel-image',
      'RuntimeError: CUDA error: no kernel image is available',
    ],
    [
      'docker-missing',
      'docker : 无法将“docker”项识别为 cmdlet、函数、脚本文件或可运行程序的名称。',
    ],
    [
      'ps-unknown-command',
      'rsync : 无法将“rsync”项识别为 cmdlet、函数、脚本文件或可运行程序的名称。请检查名称的拼写。',
    ],
    [
      'ps-script-blocked',
      '无法加载文件 C:\\Users\\ann\\save.ps1，因为在此系统上禁止运行脚本。有关详细信息，请参阅 https:/go.microsoft.com/fwlink/?LinkID=135170 中的 about_Execution_Policies。',
    ],
    [
      'ps-other-shell',
      '所在位置 行:1 字符: 12\n标记“&&”不是此版本中的有效语句分隔符。',
    ],
    [
      'ps-other-shell',
      "At line:2 char:5\nMissing expression after unary operator '--'.",
    ],
    [
      'ps-path-missing',
      'Get-Content : 找不到路径“C:\\Users\\ann\\.ssh\\id_ed25519.pub”，因为该路径不存在。',
    ],
  ])('prefers %s if others match as well', (id, text) => {
    expect(matchErrors(text)[0]?.row.id).toBe(id);
  });

  it('finds nothing in a text without an error', () => {
    expect(matchErrors('Loaded image: tom/train:1.0\n')).toEqual([]);
    expect(matchErrors('')).toEqual([]);
  });

  it('never throws, and its spans are within the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...errors), (noise, row) => {
        const text = `${noise}\n${row.sample}\n${noise}`;
        for (const { start, end } of matchErrors(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });
});
