/**
 * Short pieces of what `nvidia-smi` and similar commands print, and lines that
 * look much like them: for each pattern one text that it must match and some that
 * it must not. `¦` ends a line.
 */
const uuid = 'GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d01';
const other = 'GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d02';

const csv = [
  'name, driver_version¦NVIDIA A40, 535.183.01',
  `index, name, uuid, memory.total [MiB], memory.used [MiB], utilization.gpu [%], compute_cap, mig.mode.current¦1, NVIDIA A40, ${uuid}, 46068 MiB, 12 MiB, 3 %, 8.6, Disabled¦2, NVIDIA A40, ${other}, 46068, 0, 100, 8.6, Enabled¦3, NVIDIA A40, GPU-12, 46068 GB, x12 MiB, 1000 %, 8.66, [N/A]¦1234, NVIDIA A40, x${uuid}, x46068 MiB, 12 MiBx, x3 %, x8.6, enabled¦x4, NVIDIA A40, ${uuid}x, 46068 MiBx, 12x, 3 %x, 8.6x, Enabledx`,
  'gpu_name, gpu_uuid¦NVIDIA A40, ' + uuid,
  'name, fan.speed [%]¦NVIDIA A40, 30 %',
  'fan.speed, temperature.gpu¦30, 40',
  'Name, driver_version¦NVIDIA A40, 535.183.01',
  'name, uuid [x] y¦NVIDIA A40, z',
  'index, name¦0, [N/A]¦1,¦2, NVIDIA A40¦3, NVIDIA A40, more',
  'driver_version¦535.183.01¦570.172.08',
  'driver_version¦x535.183.01¦535.183.01.2¦5350.1',
  'NVIDIA A40, 535.183.01',
  '0, NVIDIA A40¦1, NVIDIA A40',
  'a, NVIDIA A40',
  '1234, NVIDIA A40',
  '0, hello, NVIDIA A40',
  `${uuid}, NVIDIA A40`,
  `x${uuid}, NVIDIA A40`,
  `${uuid}x, NVIDIA A40`,
  '12 MiB, 46068 MiB, NVIDIA A40',
  'NVIDIA A40, 46068 MiB, 12 MiB, 300 MiB',
  'NVIDIA Nonesuch, 535.183.01',
  'NVIDIA Nonesuch, 8.6',
  'my NVIDIA Nonesuch, 535.183.01',
  'NVIDIA Nonesuch, hello',
  '3, Quadro Nonesuch, 46068 MiB',
  `NVIDIA Nonesuch, x${uuid}`,
  `NVIDIA Nonesuch, ${uuid}x`,
  'NVIDIA Nonesuch, x46068 MiB',
  'NVIDIA Nonesuch, 46068 MiBx',
  'NVIDIA Nonesuch, x8.6',
  'NVIDIA Nonesuch, 8.6x',
  'NVIDIA Nonesuch, x535.183.01',
  'NVIDIA Nonesuch, 535.183.01x',
  'name, pci [x].sub¦NVIDIA A40, 1',
  'NVIDIA A40, 535.1',
  'NVIDIA A40, x535.18',
  'NVIDIA A40, 535.183.012',
  'NVIDIA A40, x8.6',
  'NVIDIA A40, x46068 MiB',
  'before¦NVIDIA A40¦after',
  '$ nvidia-smi¦NVIDIA A40¦',
  '¦NVIDIA A40¦Tesla T4¦',
  'Tesla T4¦NVIDIA A40¦tom@ash:~$ ',
  `${uuid}, NVIDIA A40¦gpu_uuid, pid¦${uuid}, 4711¦${uuid}, 4712¦${other}, 1¦GPU-1, 2¦${uuid}, x3¦${uuid}, 3x¦x${uuid}, 4¦${uuid}, 12345678901`,
  `gpu_uuid, pid¦${uuid}, 4711¦¦uuid, name¦${uuid}, NVIDIA A40¦${other}, NVIDIA A40`,
];

const csvColumns = [
  '$ nvidia-smi --query-gpu=index,name,memory.total,utilization.gpu --format=csv,noheader,nounits¦0, NVIDIA A40, 46068, 7',
  'nvidia-smi --query-gpu "name,memory.used"¦NVIDIA A40, 12',
  'nvidia-smi --query-gpu=fan.speed¦NVIDIA A40',
  `nvidia-smi --query-compute-apps=gpu_uuid,pid¦${uuid}, 4711¦uuid, name¦${uuid}, NVIDIA A40`,
  '| name | memory.total [MiB] |¦|---|---|¦| NVIDIA A40 | 46068 MiB |',
  'name;driver_version¦NVIDIA A40;535.183.01',
  'name, memory.total [MiB]¦--, 46068 MiB',
];

const containerCli = [
  `NVRM version:   535.183.01¦CUDA version:   12.2¦¦Device Index:   0¦Device Minor:   0¦Model:          NVIDIA A40¦GPU UUID:       ${uuid}¦Architecture:   8.6¦Device Index:   1¦Model:          Tesla T4¦GPU UUID:       GPU-1¦Architecture:   Turing`,
  'Model: NVIDIA A40¦Architecture: 8.6',
  'NVRM version: x¦CUDA version: y¦Model: NVIDIA A40',
];

const list = [
  `GPU 0: NVIDIA A40 (UUID: ${uuid})`,
  `GPU 0: NVIDIA A40 (UUID: ${uuid.slice(0, 20)}¦${uuid.slice(20)})`,
  'GPU 0: NVIDIA A40¦',
  `  [1] GPU 12: NVIDIA A40 (UUID: ${uuid})`,
  `my GPU 0: NVIDIA A40 (UUID: ${uuid})`,
  `GPU 1234: NVIDIA A40 (UUID: ${uuid})`,
  `GPU 0: (UUID: ${uuid})`,
  'GPU 0: NVIDIA A40 (UUID: GPU-3b1f)',
  `GPU 0: NVIDIA A40 (UUID: x${uuid})`,
  `GPU 0: NVIDIA A40 (UUID: ${uuid}x)`,
  'GPU 0: NVIDIA A40 (UUID: ',
  'GPU 0: NVIDIA A40',
  'GPU 0: NVIDIA A40¦GPU 1: NVIDIA A40¦hello',
  `GPU 0: NVIDIA A40 (UU¦ID: ${uuid})¦GPU 1: NVIDIA A40 (UUID: ${other})`,
  `GPU 0: NVIDIA A40¦¦ (UUID: ${uuid})`,
  `GPU 0: NVIDIA A100-SXM4-40GB¦  MIG 1g.5gb      Device  0: (UUID: MIG-1)¦  MIG 2g.10gb     Device  1: (UUID: MIG-2)¦GPU 1: NVIDIA A40 (UUID: ${other})`,
  `GPU 0: NVIDIA A40 (UUID: ${uuid})¦a MIG 1g.5gb Device 0: (UUID: MIG-1)`,
  '  MIG 1g.5gb Device 0: (UUID: MIG-1)',
  'GPU 00000000:01:00.0¦GPU 0000:01:00.0',
];

const query = [
  'Driver Version : 535.183.01¦    Product Name : NVIDIA A40¦    Product Name : Tesla T4¦',
  'GPU 00000000:21:00.0¦    Product Name : NVIDIA A100-SXM4-40GB¦    MIG Mode¦        Current : Enabled¦    MIG Device¦        Index : 0¦        Shared FB Memory Usage¦            Total : 4864 MiB¦            Used : 3 MiB¦        Shared BAR1 Memory¦            Total : 8191 MiB',
  '==============NVSMI LOG==============¦Driver Version : 535.183.01¦CUDA Version : 12.2¦Attached GPUs : 1¦GPU 00000000:21:00.0¦    Product Name : NVIDIA A40¦    GPU UUID : ' +
    uuid +
    '¦    FB Memory Usage¦        Total : 46068 MiB¦        Used : 12 MiB¦    BAR1 Memory Usage¦        Total : 256 MiB¦        Used : 1 MiB¦    Utilization¦        Gpu : 7 %¦        Memory : 1 %',
  'GPU 00000000:21:00.0¦    Product Name : NVIDIA A40',
  'GPU 00000000:21:00.0¦    Product Name : NVIDIA A40¦hello',
  `GPU 00000000:21:00.0¦    Product Name : NVIDIA A40¦    GPU UUID : x${uuid}¦GPU 00000000:22:00.0¦    Product Name : Tesla T4¦    GPU UUID : ${uuid}x¦GPU 00000000:23:00.0`,
  'my GPU 00000000:21:00.0¦    Product Name : NVIDIA A40¦    Minor : 1',
  '    Product Name : NVIDIA A40¦    Minor : 1',
  'GPU 00000000:21:00.0¦    FB Memory Usage¦        Total : 46068 GB¦        Total : x46068 MiB¦        Total : 46068 MiB¦        Total : 1 MiB¦        Used : N/A',
  `GPU 00000000:21:00.0¦    Product Name : NVIDIA A100-SXM4-40GB¦    MIG Mode¦        Current : Enabled¦        Pending : Disabled¦    MIG Device¦        Index : 0¦        GPU Instance ID : 1¦        Compute Instance ID : 2¦        FB Memory Usage¦            Total : 4864 MiB¦            Used : 3 MiB¦    MIG Device¦        Index : 1¦        GPU Instance ID : 7¦        Compute Instance ID : 0¦        FB Memory Usage¦            Total : 9984 MiB¦    GPU UUID : ${uuid}¦    FB Memory Usage¦        Total : 40960 MiB¦        Used : 24 MiB¦    Processes : None`,
  'GPU 00000000:21:00.0¦    Product Name : NVIDIA A40¦    MIG Mode¦        Current : Disabled¦    ECC Mode¦        Current : Enabled¦    Processes¦        Process ID : 77¦            Type : C¦        Process ID : 78¦            Type : G¦        Process ID : 79¦            Type : C+G¦        Process ID : 80¦            Type : M+C',
  'GPU 00000000:21:00.0¦    Product Name : NVIDIA A40¦    Processes¦            Type : C',
];

const xml = [
  `<?xml version="1.0" ?>¦<nvidia_smi_log>¦<driver_version>535.183.01</driver_version>¦<cuda_version>12.2</cuda_version>¦<gpu id="00000000:21:00.0">¦  <product_name>NVIDIA A40</product_name>¦  <uuid>${uuid}</uuid>¦  <fb_memory_usage>¦    <total>46068 MiB</total>¦    <used>12 MiB</used>¦  </fb_memory_usage>¦  <utilization><gpu_util>7 %</gpu_util></utilization>¦  <processes>¦<process_info><pid>5</pid><type>C</type></process_info>¦<process_info><pid>6</pid><type>G</type></process_info>¦<process_info><pid>x7</pid><type>C</type></process_info>¦  </processes>¦</gpu>¦<gpu id="00000000:22:00.0">¦  <product_name>Tesla T4</product_name>¦  <uuid>x${uuid}</uuid>¦  <processes></processes>¦</gpu>¦</nvidia_smi_log>¦hello`,
  '<gpu id="1"><product_name>NVIDIA A40</product_name><mig_mode><current_mig>N/A</current_mig></mig_mode><fb_memory_usage><total>N/A</total><used>x12 MiB</used></fb_memory_usage><gpu_util>7 %x</gpu_util></gpu>',
  '<driver_version>x535.183.01</driver_version>¦<cuda_version>x12.2</cuda_version>¦<gpu id="1">¦<product_name>NVIDIA A40</product_name>',
  '<driver_version>535.183.01</driver_version>¦<cuda_umd_version>13.0</cuda_umd_version>¦<gpu id="1">¦<uuid>a</uuid>',
  '<cuda_version>12.2</cuda_version>',
  '<gpu id="1">¦<product_name>NVIDIA A100-SXM4-40GB</product_name>¦<current_mig>Enabled</current_mig>¦<mig_devices>¦<mig_device><index>3</index><gpu_instance_id>1</gpu_instance_id><compute_instance_id>2</compute_instance_id><fb_memory_usage><total>4864 MiB</total><used>3 MiB</used></fb_memory_usage></mig_device>¦<mig_device><index>N/A</index></mig_device>¦</mig_devices>¦<fb_memory_usage><total>40960 MiB</total></fb_memory_usage>¦</gpu>',
];

const table = [
  '|   0  NVIDIA A40                     On  | 00000000:07:00.0 Off |                  Off |¦|  0%   31C    P8    20W / 300W |     12MiB / 46068MiB |      7%      Default |¦|                               |                      |             Disabled |',
  '|   0  NVIDIA A100-SXM4-40GB          On  | 00000000:07:00.0 Off |                   On |¦| N/A   31C    P8    20W / 300W |     12MiB / 40960MiB |     N/A      Default |¦|                               |                      |              Enabled*|¦| MIG devices:                                |¦|  0    1   2   3  |      3MiB /  4864MiB | 14      0 |¦|  1    1   2   3  |      3MiB /  4864MiB | 14      0 |',
  '|   0  NVIDIA A40 ...                TCC  | 00000000:07:00.0 Off |                  Off |¦|   1  Quadro Nonesuch             ERR!  | x',
  '|   0  NVIDIA A40',
  'a |   0  NVIDIA A40',
  '|   0  something else',
  '|  12MiB / 46068MiB |   7% |',
  '| NVIDIA-SMI 535.183.01   Driver Version: 535.183.01   CUDA Version: 12.2 |¦|   0  NVIDIA A40   On  | x |¦| 12MiB / 46068MiB |¦| Processes: |¦|    0   N/A  N/A      4711      C   python      10MiB |¦|    0   N/A  N/A      4712      G   Xorg      10MiB |¦|    0   N/A  N/A      4713      C+G   x      10MiB |¦|    0   N/A  N/A      4711      C   python      10MiB |¦|    1   N/A  N/A      4714      C   x      10MiB |¦+------+',
  '| NVIDIA-SMI 535.183.01   Driver Version: 535.183.01   CUDA Version: 12.2 |¦|   0  NVIDIA A40   On  | x |¦| 12MiB / 46068MiB |¦| Processes: |¦|    0   N/A  N/A      4714      G   x      10MiB |',
  '| NVIDIA-SMI 535.183.01   Driver Version: 535.183.01   CUDA Version: 12.2 |¦|   0  NVIDIA A40   On  | x |¦| 12MiB / 46068MiB |¦| Processes: |¦|  No running processes found |¦a +------+ b¦|   0   Not Supported |¦+-----+',
];

/** A table of one GPU with slices and a list of processes. */
const listed = (...lines: readonly string[]) =>
  [
    '| NVIDIA-SMI 535.183.01   Driver Version: 535.183.01   CUDA Version: 12.2 |',
    '|   0  NVIDIA A100-SXM4-40GB   On  | x |',
    '| 12MiB / 40960MiB |',
    '| MIG devices: |',
    '|  0    1   0   0  |      3MiB /  4864MiB |',
    '|  0    1   1   1  |      3MiB /  4864MiB |',
    '|  0    2   0   2  |      3MiB /  4864MiB |',
    '| Processes: |',
    ...lines,
  ].join('¦');

const processes = [
  listed('|    0    1    0      4711      C   python      10MiB |'),
  listed('|    0    1    N/A    4711      C   python      10MiB |', '+----+'),
  listed('|    0    N/A  N/A    4711      C   python      10MiB |', '+----+'),
  listed('a |  0    1    0      4711      C   python      10MiB |', 'a +--+'),
  listed('|    0    1    0      4711      C   python |', 'a +----+'),
  listed('| No running processes found |', '+\u2500\u2500\u2500+'),
  listed('+----+'),
  listed('|    0    1    0      4711      X   python |', '+----+'),
  listed('|    0    3    0      4711      C   python |', '+----+'),
];

const versions = [
  'KMD version : 610.62¦CUDA UMD version : 13.3',
  'CUDA version : 12.2¦CUDA runtime version: 12.1',
  'Driver Version: 535.183.01¦Driver Version: 570.172.08¦CUDA Version: 12.2¦CUDA Version: 12.8',
  'KMD Version: 610.43.02¦CUDA UMD Version : 13.3',
  'CUDA Version: 12.2.1',
  'CUDA Version: 12.22',
  'CUDA Version: 122.2',
  'Driver Version: 53.183',
  'NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.183.01  Sun May 12',
  'NVRM version: NVIDIA UNIX Open Kernel Module for aarch64  580.95.05',
  'NVIDIA-SMI version  : 575.57.08¦NVML version        : 575.57¦DRIVER version      : 575.57.08¦CUDA Version        : 12.9',
];

const host = [
  'Docker version 20.10.24, build 297e128',
  'my Docker version 20.10.24, build 297e128',
  'Client: Docker Engine - Community¦ Version:           24.0.7¦ API version:       1.43¦ OS/Arch:           linux/amd64¦¦Server: Docker Engine - Community¦ Engine:¦  Version:          20.10.24¦  API version:      1.41 (minimum version 1.12)¦  OS/Arch:          linux/amd64¦ containerd:¦  Version:          1.6.20¦ runc:¦  Version:          1.1.5¦ docker-init:¦  Version:          0.19.0',
  'Client:¦ Version:    24.0.7¦ Context:    default¦ Plugins:¦  buildx: Docker Buildx (Docker Inc.)¦    Version:  v0.11.2¦¦Server:¦ Containers: 3¦ Server Version: 20.10.24¦ Architecture: x86_64',
  ' Version:  24.0.7',
  'the Client: it has¦ Version:  24.0.7',
  'Client:¦Version:  24.0.7',
  'Client:¦ Version:  v24.0.7¦ Other Version:  23.0.1',
  'Client:¦ OS/Arch:           windows/amd64',
  'Client:¦ OS/Arch:           linux/arm64¦Server:¦ Architecture: x86_64',
  'x86_64',
  'aarch64¦arm64',
  'x86_64¦aarch64',
  'an x86_64',
  'x86_64 here',
  'amd64',
  'Linux ash 5.15.0-91-generic #101-Ubuntu SMP Tue Nov 14 x86_64 x86_64 x86_64 GNU/Linux',
  'Linux ash 5.15.0 aarch64',
  'my Linux ash 5.15.0 aarch64',
  'Linux ash 5.15.0 aarch64 or so',
];

const messages = [
  'No devices were found',
  'no devices were found',
  'failed to initialize nvml: unknown error',
  'driver/library version mismatch',
  'Executable file not found',
  'gpu is lost',
  '   == CUDA ==',
  '| NVIDIA-SMI 535.183.01   Driver Version: 535.183.01   CUDA Version: 12.2 |¦name, driver_version¦NVIDIA A40, 570.172.08',
  "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that it runs.",
  'Failed to initialize NVML: Driver Not Loaded',
  'Failed to initialize NVML: Unknown Error',
  'Failed to initialize NVML: Driver/library version mismatch¦NVML library version: 535.183',
  'nvidia-smi: command not found',
  'bash: nvidia-smi: command not found',
  'zsh: command not found: nvidia-smi',
  'docker: Error: exec: "nvidia-smi": executable file not found in $PATH',
  'Unable to determine the device handle for GPU 0000:01:00.0: GPU is lost.',
  '==========¦== CUDA ==¦==========¦CUDA Version 12.4.1',
  '== CUDA == or so',
  'x == CUDA ==',
  'see CUDA Version 12.4.1',
  'CUDA Version 12.4.1 or so',
  'Driver Version: 535.183.01',
  'Driver Version: 535.183.01¦NVRM version: x Kernel Module  570.172.08',
];

const noise = [
  '+---+¦|===|¦***¦a ---',
  'Mon Jun  3 10:11:12 2024¦2024年 06月 03日 10:11:12 CST¦at Mon Jun 3 10:11:12¦Mon at ten',
  'tom@ash:~$ ls -l¦% echo a¦cost: 12% of it',
  `${'a'.repeat(70)}$ ls¦${'a'.repeat(60)}$ ls¦tom$ ${'a'.repeat(62)}`,
  `${'a'.repeat(81)} nvidia-smi¦${'a'.repeat(80)} nvidia-smi¦nvidia-smi we use`,
  'hé tom$¦old NVRM version: 1',
  'tom@ash:~$¦PS C:\\Users\\tom>¦is this it?!$',
  'nvidia-smi -L¦run nvidia-smi -q -d MEMORY | less¦nvidia-smi;ls¦nvidia-smi && ls¦we use nvidia-smi; a lot¦xnvidia-smi',
  'Every 2.0s: nvidia-smi      ash: Mon¦See Every 2.0s: nvidia-smi or so',
  '| something |¦a | something |',
  'GPU   GI   CI        PID   Type¦No running processes found¦Processes:¦all Processes:',
  'NVML version : 535.183¦the NVML version : 535',
  'NVRM version: NVIDIA¦GCC version: gcc 11¦old GCC version: gcc 11',
  '```¦```text¦a ```',
  'Field "compute_cap" is not a valid field to query.¦To see the list of valid fields run it¦and To see the list of valid fields',
];

const dirt = [
  '\u001b[32mGPU 0: NVIDIA A40 (UUID: ' + uuid + ')\u001b[0m',
  '\u001b]0;title\u0007GPU 0: NVIDIA A40¦GPU 1: NVIDIA A40',
  'name, driver_version\r\nNVIDIA&nbsp;A40, 535.183.01\r',
  '&gt; GPU 0: NVIDIA A40 (UUID: ' + uuid + ')',
  '> > GPU 0: NVIDIA\u00a0A40 (UUID:\u2003' + uuid + ')',
  '> hello',
  '&lt;gpu id=&quot;1&quot;&gt;&lt;product_name&gt;NVIDIA A40&lt;/product_name&gt;',
  'me &amp; you',
  'x'.repeat(399_990) + '¦GPU 0: NVIDIA A40',
  '\u2502   0  NVIDIA\u200b A40   On  \uff5c x \u2503',
  'NVIDIA A40' + ' '.repeat(380) + ', 535.183.01',
  'NVIDIA A40' + ' '.repeat(370) + ', 535.183.01',
];

const hosts = [
  `n1: GPU 0: NVIDIA A40 (UUID: ${uuid})¦n2: GPU 0: Tesla T4 (UUID: ${other})`,
  'n1: name, driver_version¦n2: name, driver_version¦n2: NVIDIA A40, 535.183.01¦n1: Tesla T4, 470.57.02',
  'n1 | CHANGED | rc=0 >>¦NVIDIA A40, 535.183.01¦¦n2 | CHANGED | rc=0 >>¦Tesla T4, 535.183.01',
  '[1] 10:11:12 [SUCCESS] n1¦NVIDIA A40, 535.183.01¦[2] 10:11:12 [SUCCESS] n2¦NVIDIA A40, 535.183.01',
  '---------------¦n1¦---------------¦NVIDIA A40, 535.183.01¦---------------¦n2¦---------------¦Tesla T4, 535.183.01',
  'n1: NVIDIA A40, 535.183.01',
  'n1 | CHANGED | rc=0 | (stdout) NVIDIA A40, 535.183.01',
  '1:NVIDIA A40, 535.183.01',
  '2:NVIDIA A40, 535.183.01¦1:Tesla T4, 535.183.01',
  'GPU0: NVIDIA A40, 535.183.01¦GPU1: Tesla T4, 535.183.01',
  'bash: nvidia-smi: command not found¦bash: nvidia-smi: command not found',
  '2026/07/03 08:33:38.737, 595.80, NVIDIA L40S',
  '01:00.0 3D controller: NVIDIA Corporation GA102GL [A40]¦02:00.0 3D controller: NVIDIA Corporation TU104GL [Tesla T4]',
  'me@n1:~$ ls   │| NVIDIA-SMI 535.183.01   Driver Version: 535.183.01   CUDA Version: 12.2 |¦a             │|   0  NVIDIA A40   On  | 00000000:07:00.0 Off | 0 |¦b             │| 12MiB / 46068MiB | 7% Default |',
];

const several = [
  `GPU 0: NVIDIA A40 (UUID: ${uuid})¦¦index, name, memory.total [MiB]¦0, NVIDIA A40, 46068 MiB`,
  `GPU 0: NVIDIA A40 (UUID: ${uuid})¦¦index, name, uuid¦0, NVIDIA A40, ${other}`,
  `GPU 0: NVIDIA A40 (UUID: ${uuid})¦¦index, name, memory.total [MiB]¦0, Tesla T4, 15360 MiB`,
  `GPU 0: NVIDIA GeForce RTX 2080 Ti (UUID: ${uuid})¦|   0  NVIDIA GeForce ...  On   | 00000000:07:00.0 Off |  N/A |¦| 12MiB / 11264MiB |`,
  `GPU 0: NVIDIA A100-SXM4-40GB (UUID: ${uuid})¦  MIG 1g.5gb Device 3: (UUID: MIG-3)¦  MIG 1g.5gb Device 2: (UUID: MIG-2)¦| NVIDIA-SMI 535.183.01 Driver Version: 535.183.01 CUDA Version: 12.2 |¦|   0  NVIDIA A100-SXM4-40GB   On  | x |¦| 12MiB / 40960MiB |¦| MIG devices: |¦|  0    7   0   2  |      3MiB /  4864MiB |¦|  0    8   0   3  |      4MiB /  4864MiB |`,
  `NVIDIA A40¦GPU 0: NVIDIA A40 (UUID: ${uuid})`,
  `GPU 0: NVIDIA A4 (UUID: a)¦index, name, memory.total [MiB]¦0, NVIDIA A40, 46068 MiB`,
  `|   0  NVIDIA GeForce ...  On   | 00000000:07:00.0 Off |  N/A |¦| 12MiB / 11264MiB |¦index, name, uuid, utilization.gpu [%]¦0, NVIDIA GeForce RTX 2080 Ti, ${uuid}, 5 %`,
  `|   0  NVIDIA GeForce ...  On   | x |¦| 12MiB / 11264MiB |¦index, name, uuid¦0, Tesla T4, ${uuid}`,
  `GPU 0: NVIDIA A40 (UUID: ${uuid})¦GPU 00000000:21:00.0¦    FB Memory Usage¦        Total : 46068 MiB¦        Used : 12 MiB`,
  `GPU 00000000:21:00.0¦    FB Memory Usage¦        Total : 46068 MiB¦        Used : 12 MiB¦¦|   0  NVIDIA A40  On | x |¦| 13MiB / 46068MiB |   7% |`,
  `GPU 0: NVIDIA A100-SXM4-40GB (UUID: ${uuid})¦  MIG 1g.5gb Device 1: (UUID: MIG-1)¦  MIG 1g.5gb Device 0: (UUID: MIG-0)¦GPU 00000000:21:00.0¦    MIG Device¦        FB Memory Usage¦            Total : 4864 MiB¦            Used : 3 MiB`,
  `GPU 0: NVIDIA A100-SXM4-40GB (UUID: ${uuid})¦  MIG 1g.5gb Device 0: (UUID: MIG-0)¦GPU 00000000:21:00.0¦    MIG Device¦        Index : 0¦        FB Memory Usage¦            Total : 4864 MiB¦    MIG Device¦        Index : 1¦        FB Memory Usage¦            Total : 9984 MiB`,
];

export const smiTexts: Readonly<Record<string, readonly string[]>> = {
  csv,
  list,
  query,
  xml,
  table,
  processes,
  versions,
  host,
  messages,
  noise,
  dirt,
  several,
  hosts,
  'csv-columns': csvColumns,
  'container-cli': containerCli,
};
