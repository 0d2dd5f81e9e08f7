import type { ErrorRow } from '../schema/error';

/** Errors: several GPUs, NCCL, and torchrun. Specific errors come before general ones. */
export const distributedErrors: readonly ErrorRow[] = [
  {
    id: 'nccl-shm',
    phases: ['runtime', 'cuda'],
    pattern:
      /Error while (?:creating|attaching to) shared memory segment|failed to extend \/dev\/shm\/nccl-|Call to posix_fallocate ?failed ?:/i,
    sample:
      'NCCL WARN Error while creating shared memory segment /dev/shm/nccl-KWfVyt (size 5967872)',
    cause: {
      en: 'NCCL passes data between the GPUs through `/dev/shm`, which is full: Docker’s default is 64 MB.',
      zh: 'NCCL 在显卡之间用 `/dev/shm` 传数据，它满了：Docker 默认只给 64 MB。',
    },
    fix: [
      {
        en: 'Start the container with `--shm-size 16g` (or `--ipc=host`).',
        zh: '启动容器时加 `--shm-size 16g`（或 `--ipc=host`）。',
      },
    ],
    commands: [{ on: 'container', text: 'df -h /dev/shm' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nccl/issues/290',
      'https://docs.nvidia.com/deeplearning/nccl/user-guide/docs/troubleshooting.html',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'nccl-duplicate',
    phases: ['runtime', 'cuda'],
    pattern:
      /Duplicate GPU detected ?: rank \d+ and rank \d+ both on CUDA device/i,
    sample:
      'Duplicate GPU detected : rank 1 and rank 0 both on CUDA device 1000',
    cause: {
      en: 'Two processes use the same GPU: the program doesn’t select a GPU by its rank, or there are more processes than GPUs in the container.',
      zh: '两个进程用了同一块显卡：程序没有按 rank 选择显卡，或者进程数比容器里的显卡多。',
    },
    fix: [
      {
        en: 'Add this at the start of the program: `torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))`.',
        zh: '程序开头加 `torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))`。',
      },
      {
        en: 'Give the container as many GPUs as processes: `--gpus \'"device=0,1"\'` with `--nproc_per_node 2`.',
        zh: '容器里的 GPU 数要等于进程数：`--gpus \'"device=0,1"\'` 配 `--nproc_per_node 2`。',
      },
    ],
    commands: [{ on: 'container', text: 'nvidia-smi -L' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/facebookresearch/fairchem/issues/597',
      'https://github.com/Peterande/D-FINE/issues/289',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'nccl-interface',
    phases: ['runtime', 'cuda'],
    pattern:
      /Bootstrap ?: no (?:NCCL_SOCKET_IFNAME |socket )?interface found|No interface found in the same subnet as remote address/i,
    sample: 'NCCL WARN Bootstrap : no socket interface found',
    cause: {
      en: '`NCCL_SOCKET_IFNAME` names a network interface that the container doesn’t have. In a container it’s `eth0`; the server’s names exist only with `--network host`.',
      zh: '`NCCL_SOCKET_IFNAME` 写的网卡容器里没有。容器里叫 `eth0`；服务器的网卡名只有加了 `--network host` 才看得到。',
    },
    fix: [
      {
        en: 'Remove the variable: on a single server, NCCL finds the interface itself.',
        zh: '去掉这个变量：单机训练时 NCCL 自己会找。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'echo "$NCCL_SOCKET_IFNAME"\nls /sys/class/net',
      },
      { on: 'container', mends: true, text: 'unset NCCL_SOCKET_IFNAME' },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/pytorch/pytorch/issues/29482',
      'https://github.com/NVIDIA/nccl/issues/286',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'dist-port',
    phases: ['runtime'],
    pattern:
      /The server socket has failed to (?:listen on any local network address|bind to \[?[\w.:]*\]?:\d+)|DistNetworkError: .*EADDRINUSE/i,
    sample:
      'torch.distributed.DistNetworkError: The server socket has failed to listen on any local network address. useIpv6: false, code: -98, name: EADDRINUSE, message: address already in use',
    cause: {
      en: 'The rendezvous port (29500 by default) is in use: by another run in this container or, with `--network host`, by another person’s run.',
      zh: '会合端口（默认 29500）被占了：同一容器里的另一次运行，或者用了 `--network host` 时别人的任务。',
    },
    fix: [
      {
        en: 'Let torchrun choose a free port with `--standalone`, or set another one with `--master_port`.',
        zh: '让 torchrun 自己选端口：`--standalone`；或者用 `--master_port` 换一个。',
      },
    ],
    commands: [
      {
        on: 'container',
        mends: true,
        text: 'torchrun --standalone --nproc_per_node 2 train.py',
      },
    ],
    evidence: 'partly',
    sources: ['https://pytorch.org/docs/stable/elastic/run.html'],
    checked: '2026-11-27',
  },
  {
    id: 'dist-env',
    phases: ['runtime'],
    pattern:
      /using env:\/\/ rendezvous: environment variable \w+ expected, but not set|KeyError: '(?:LOCAL_RANK|RANK|WORLD_SIZE|MASTER_ADDR|MASTER_PORT)'/i,
    sample:
      'ValueError: Error initializing torch.distributed using env:// rendezvous: environment variable RANK expected, but not set',
    cause: {
      en: 'You started the program with `python`, but it needs the variables that `torchrun` sets.',
      zh: '程序要由 `torchrun` 启动（由它设置这些变量），却是用 `python` 启动的。',
    },
    fix: [
      {
        en: 'Start it with torchrun, one process per GPU.',
        zh: '用 torchrun 启动，每块显卡一个进程。',
      },
    ],
    commands: [
      {
        on: 'container',
        mends: true,
        text: 'torchrun --standalone --nproc_per_node 2 train.py',
      },
    ],
    evidence: 'partly',
    sources: ['https://pytorch.org/docs/stable/elastic/run.html'],
    checked: '2026-11-27',
  },
  {
    id: 'nccl-connect',
    phases: ['runtime'],
    pattern:
      /NCCL WARN (?:\S+ )*(?:Call to connect (?:returned|to \S+ failed)|socketStartConnect: Connect to|socketProgress: Connection closed by remote peer|Net : Connection closed by remote peer)|NCCL WARN .*Connection (?:refused|timed out|reset by peer)/i,
    sample:
      'NCCL WARN socketStartConnect: Connect to 172.17.0.3<45123> failed : Connection refused',
    cause: {
      en: 'One process can’t reach another: the other one has already failed (its error is the real one), or the processes are in containers or on servers that can’t connect to each other.',
      zh: '一个进程连不上另一个：对方已经出错退出（它的报错才是真正的原因），或者两个进程在网络不通的不同容器、服务器里。',
    },
    fix: [
      {
        en: 'Find the first error among all ranks.',
        zh: '在所有 rank 的输出里找最早的错误。',
      },
      {
        en: 'Across containers or servers, use `--network host` and set `NCCL_SOCKET_IFNAME` to the server’s interface.',
        zh: '跨容器、跨服务器：用 `--network host`，`NCCL_SOCKET_IFNAME` 写服务器的网卡。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'NCCL_DEBUG=INFO torchrun --standalone --nproc_per_node 2 train.py',
      },
    ],
    evidence: 'sourced',
    sources: ['https://github.com/NVIDIA/nccl/issues/331'],
    checked: '2026-11-27',
  },
  {
    id: 'nccl-timeout',
    phases: ['runtime'],
    pattern:
      /Watchdog caught collective operation timeout|ran for \d+ milliseconds before timing out/i,
    sample:
      '[Rank 1] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=5, OpType=ALLREDUCE, NumelIn=1, NumelOut=1, Timeout(ms)=600000) ran for 600013 milliseconds before timing out.',
    cause: {
      en: 'One process timed out while it waited for the others: another rank failed or is still busy (saving, validating, loading data), the ranks took different branches, or two GPUs can’t reach each other directly.',
      zh: '一个进程一直等不到其他进程：某个 rank 出错或还在忙（保存、验证、读数据），各个 rank 走了不同分支，或者两块显卡之间不能直接通信。',
    },
    fix: [
      {
        en: 'Look for another error before this line, in any rank.',
        zh: '在这一行之前、所有 rank 里找别的错误。',
      },
      {
        en: 'If it hangs from the first step on, try `NCCL_P2P_DISABLE=1`: it then runs without direct access between the GPUs, only slower.',
        zh: '如果一开始就卡住，试用 `NCCL_P2P_DISABLE=1`，它关闭显卡之间的直接访问，能运行，但比直接访问慢。',
      },
      {
        en: 'For long validation on rank 0, raise the limit with `init_process_group(timeout=timedelta(hours=2))`.',
        zh: 'rank 0 上验证很久：用 `init_process_group(timeout=timedelta(hours=2))` 放宽时限。',
      },
    ],
    commands: [
      { on: 'server', text: 'nvidia-smi topo -m' },
      {
        on: 'container',
        text: 'NCCL_P2P_DISABLE=1 torchrun --standalone --nproc_per_node 2 train.py',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/pytorch/pytorch/issues/118369',
      'https://github.com/NVIDIA/nccl/issues/1409',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'nccl-error',
    phases: ['runtime', 'cuda'],
    notice: true,
    pattern:
      /NCCL error in: |nccl(?:SystemError|UnhandledCudaError|InternalError|InvalidUsage|RemoteError)\b|DistBackendError/i,
    sample:
      'torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1691, unhandled system error (run with NCCL_DEBUG=WARN for details), NCCL version 2.21.5',
    cause: {
      en: 'NCCL reports a failure without the reason. The reason follows `Last error:`, or appears when you turn on NCCL’s messages.',
      zh: 'NCCL 只报告失败，没有说明原因。原因在 `Last error:` 后面；如果没有，要打开 NCCL 的日志才能看到。',
    },
    fix: [
      {
        en: 'Run again with `NCCL_DEBUG=WARN` and paste the output here.',
        zh: '加 `NCCL_DEBUG=WARN` 再运行一次，把输出粘贴到这里。',
      },
      {
        en: 'In a container, try `--shm-size 16g` and `--ulimit memlock=-1` first.',
        zh: '在容器里先试 `--shm-size 16g` 和 `--ulimit memlock=-1`。',
      },
    ],
    commands: [
      { on: 'container', text: 'df -h /dev/shm' },
      {
        on: 'container',
        text: 'NCCL_DEBUG=WARN torchrun --standalone --nproc_per_node 2 train.py',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://docs.nvidia.com/deeplearning/nccl/user-guide/docs/troubleshooting.html',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'torchrun-child',
    phases: ['runtime'],
    notice: true,
    pattern:
      /torch\.distributed\.elastic\.multiprocessing\.errors\.ChildFailedError|failed \(exitcode: -?\d+\) local_rank: \d+/i,
    sample:
      'torch.distributed.elastic.multiprocessing.errors.ChildFailedError:',
    cause: {
      en: 'torchrun reports that one of its processes failed. The traceback of that process, above, says why. `exitcode: -9` means that it was killed because memory ran out.',
      zh: 'torchrun 报告某个进程出错退出。原因在上面那个进程的 traceback 里。`exitcode: -9` 表示被杀掉：内存用光了。',
    },
    fix: [
      {
        en: 'Scroll up to the first traceback.',
        zh: '往上找第一个 traceback。',
      },
    ],
    commands: [{ on: 'server', text: 'free -g' }],
    evidence: 'partly',
    sources: ['https://pytorch.org/docs/stable/elastic/errors.html'],
    checked: '2026-11-27',
  },
];
