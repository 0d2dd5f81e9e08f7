import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardUse } from '../../../../src/data/schema/machine';
import { isBusy } from '../../../../src/domain/gpu/machine/busy';
import { machineOfSmi } from '../../../../src/domain/gpu/machine/machineOfSmi';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/smi/parseNvidiaSmi';

const folder = join(import.meta.dirname, '../../../fixtures/nvidia-smi');
const read = (text: string) => machineOfSmi(parseNvidiaSmi(text));
const fixture = (file: string) =>
  read(readFileSync(join(folder, file), 'utf8'));

describe('everything on one line', () => {
  const machine = fixture('rebuilt-550.90-busy-mig-docker.txt');

  it('reports which GPU is in use', () => {
    expect(machine.cards.map(({ use }) => use)).toEqual([
      { memoryMiB: 38211, utilization: 97, processes: [81234, 81240] },
      // Xorg draws; no program is computing.
      { memoryMiB: 4, utilization: 0, processes: [] },
      { memoryMiB: 9901, processes: [90017] },
    ]);
  });

  it('identifies each slice by UUID, with its memory and its utilization', () => {
    expect(machine.cards[2]?.slices).toEqual([
      {
        profile: '3g.20gb',
        uuid: 'MIG-5c1a7e40-2d6b-5f18-b3a5-6c2e84d7f901',
        memoryMiB: 19968,
        use: { memoryMiB: 9864, processes: [90017] },
      },
      {
        profile: '3g.20gb',
        uuid: 'MIG-5c1a7e40-2d6b-5f18-b3a5-6c2e84d7f902',
        memoryMiB: 19968,
        use: { memoryMiB: 37, processes: [] },
      },
    ]);
  });

  it('has the older of client and engine, and the architecture', () => {
    expect(machine.docker).toEqual({ value: '20.10.24', from: 'paste' });
    expect(machine.architecture).toEqual({ value: 'amd64', from: 'paste' });
  });
});

it('the programs of --query-compute-apps belong to the GPU with their UUID', () => {
  const machine = fixture('rebuilt-csv-use-and-apps.txt');
  expect(machine.cards.map(({ use }) => use)).toEqual([
    { memoryMiB: 2, utilization: 0, processes: [] },
    { memoryMiB: 30112, utilization: 100, processes: [4711] },
  ]);
  expect(machine.docker?.value).toBe('29.1.0');
  expect(machine.architecture?.value).toBe('arm64');
});

describe('-q and XML', () => {
  const query = (processes: string) => `==============NVSMI LOG==============
GPU 00000000:21:00.0
    Product Name                          : NVIDIA A40
    FB Memory Usage
        Total                             : 46068 MiB
        Reserved                          : 610 MiB
        Used                              : 900 MiB
    Utilization
        Gpu                               : 3 %
        Memory                            : 1 %
    Processes${processes}
`;
  it.each([
    ['                             : None', []],
    [
      `
        GPU instance ID                   : N/A
        Process ID                        : 77
            Type                          : C
            Name                          : python
        Process ID                        : 78
            Type                          : G`,
      [77],
    ],
  ])('-q: %j', (processes, pids) => {
    expect(read(query(processes)).cards[0]?.use).toEqual({
      memoryMiB: 900,
      utilization: 3,
      processes: pids,
    });
  });

  it('XML, with a slice', () => {
    const { cards } = read(`<nvidia_smi_log><gpu id="00000000:21:00.0">
<product_name>NVIDIA A100-SXM4-40GB</product_name>
<mig_mode><current_mig>Enabled</current_mig></mig_mode>
<mig_devices><mig_device><index>0</index><gpu_instance_id>1</gpu_instance_id>
<compute_instance_id>0</compute_instance_id>
<fb_memory_usage><total>20096 MiB</total><used>11 MiB</used></fb_memory_usage>
</mig_device></mig_devices>
<fb_memory_usage><total>40960 MiB</total><reserved>1 MiB</reserved><used>24 MiB</used></fb_memory_usage>
<utilization><gpu_util>N/A</gpu_util></utilization>
<processes><process_info><pid>5</pid><type>C</type></process_info>
<process_info><pid>6</pid><type>G</type></process_info></processes>
</gpu></nvidia_smi_log>`);
    expect(cards[0]).toMatchObject({
      use: { memoryMiB: 24, processes: [5] },
      slices: [{ memoryMiB: 20096, use: { memoryMiB: 11 } }],
    });
  });
});

describe('a process list', () => {
  const table = (
    list: string,
  ) => `| NVIDIA-SMI 440.33.01    Driver Version: 440.33.01    CUDA Version: 10.2     |
|   0  Tesla T4            On   | 00000000:00:1E.0 Off |                    0 |
| N/A   78C    P0    69W /  70W |    261MiB / 15079MiB |      0%      Default |
+-------------------------------+----------------------+----------------------+
+-----------------------------------------------------------------------------+
| Processes:                                                       GPU Memory |
|  GPU       PID   Type   Process name                             Usage      |
|=============================================================================|
${list}`;
  const end = `\n+${'-'.repeat(77)}+`;
  it.each([
    [
      'of a driver before 450',
      `|    0      4711      C   python                    251MiB |${end}`,
      [4711],
    ],
    ['without anything', `|  No running processes found      |${end}`, []],
    [
      'that the driver can’t report',
      `|    0                    Not Supported      |${end}`,
      undefined,
    ],
    ['that is truncated', '', undefined],
  ])('%s', (_, list, processes) => {
    expect(read(table(list)).cards[0]?.use?.processes).toEqual(processes);
  });
});

describe('busy', () => {
  it.each<[string, CardUse | undefined, boolean | null]>([
    ['nothing printed', undefined, null],
    ['utilization alone', { utilization: 100 }, null],
    ['a program', { memoryMiB: 0, processes: [1] }, true],
    [
      'memory of a program that the container’s nvidia-smi can’t list',
      { memoryMiB: 9000, processes: [] },
      true,
    ],
    ['a job that reads data', { memoryMiB: 9000, utilization: 0 }, true],
    [
      'a GPU without persistence mode',
      { memoryMiB: 0, utilization: 100 },
      false,
    ],
    ['a desktop', { memoryMiB: 300, utilization: 2, processes: [] }, false],
    ['a small program', { memoryMiB: 300, utilization: 80 }, true],
    [
      'the least memory and utilization',
      { memoryMiB: 100, utilization: 10 },
      true,
    ],
    ['less memory', { memoryMiB: 99, utilization: 10 }, false],
    ['less utilization', { memoryMiB: 100, utilization: 9 }, false],
    ['the most memory of a desktop', { memoryMiB: 512, utilization: 0 }, false],
    ['more memory', { memoryMiB: 513, utilization: 0 }, true],
    ['utilization without memory', { utilization: 10, processes: [] }, true],
    [
      'less utilization without memory',
      { utilization: 9, processes: [] },
      false,
    ],
    [
      'memory reported as not supported',
      { utilization: 0, processes: [] },
      false,
    ],
  ])('%s', (_, use, busy) => {
    expect(isBusy(use)).toBe(busy);
  });

  it('a busy GPU stays busy if more of it is in use', () => {
    const use = fc.record({
      memoryMiB: fc.nat(80_000),
      utilization: fc.nat(100),
      processes: fc.array(fc.nat(), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(use, fc.nat(1000), fc.nat(), (before, more, pid) => {
        if (isBusy(before) !== true) return;
        const { memoryMiB, processes } = before;
        expect(isBusy({ ...before, memoryMiB: memoryMiB + more })).toBe(true);
        expect(isBusy({ ...before, processes: [...processes, pid] })).toBe(
          true,
        );
      }),
    );
  });
});
