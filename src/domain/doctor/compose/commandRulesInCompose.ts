import type { RuleTexts } from '../types';

type Wording = Partial<Pick<RuleTexts, 'severity' | 'title' | 'why' | 'fix'>>;

/**
 * The command rules that also judge a service, with texts for Compose where
 * those for a command would mislead. Rules that are not listed are about a
 * client, a shell, or something that Compose does itself.
 */
export const commandRulesInCompose: Readonly<Record<string, Wording>> = {
  'all-gpus': {
    fix: {
      en: 'Look for free GPUs with nvidia-smi, and name them: device_ids: ["0"] instead of count.',
      zh: '先用 nvidia-smi 看哪些显卡空闲，再按编号指定：用 device_ids: ["0"] 代替 count。',
    },
  },
  'bad-image-name': {
    why: {
      en: 'Image names can’t contain uppercase letters or spaces. Docker fails with “invalid reference format”.',
      zh: '镜像名不能有大写字母和空格，否则报 invalid reference format。',
    },
    fix: { en: 'Write the name in lowercase.', zh: '镜像名用小写。' },
  },
  'duplicate-mount': {
    severity: 'warning',
    why: {
      en: 'Compose silently keeps only the last of them. Older versions reject the file.',
      zh: 'Compose 只保留最后一个，不会提示；旧版本会直接拒绝。',
    },
  },
  'empty-variable': {},
  'foreign-path': {},
  'gpu-count': {
    why: {
      en: 'count is the number of GPUs. The engine takes the first ones, whether they’re in use or not.',
      zh: 'count 表示要几块。引擎总是从第一块取起，不管有没有人在用。',
    },
    fix: {
      en: 'Choose the GPUs with device_ids: ["0"] instead of count.',
      zh: '不写 count，写明用哪几块：device_ids: ["0"]。',
    },
  },
  'home-with-user': {
    fix: {
      en: 'Under environment, set HOME to a folder that you can write to, such as /tmp.',
      zh: '在 environment 下把 HOME 设成可写的目录，例如 /tmp。',
    },
  },
  'host-ipc': {
    why: {
      en: 'ipc: host puts your data loaders’ files next to everyone else’s in the server’s /dev/shm, and shm_size has no effect.',
      zh: 'ipc: host 会把 DataLoader 的共享内存文件放进服务器的 /dev/shm，和别人的混在一起；此时 shm_size 不起作用。',
    },
    fix: {
      en: 'Use shm_size with a size instead.',
      zh: '优先用 shm_size 指定大小。',
    },
  },
  'host-network': {
    fix: {
      en: 'Under ports, publish only the port that you need, with 127.0.0.1 before it.',
      zh: '只在 ports 下发布需要的端口，前面加 127.0.0.1。',
    },
  },
  'image-id': {},
  'name-characters': {},
  'name-prefix': {},
  'no-tag': {},
  'nvidia-runtime': {
    fix: {
      en: 'Look for free GPUs with nvidia-smi, remove runtime and the variable, and reserve the GPUs under deploy with device_ids: ["0"].',
      zh: '先用 nvidia-smi 看哪些显卡空闲，去掉 runtime 和这个变量，在 deploy 下用 device_ids: ["0"] 写明要哪几块。',
    },
  },
  'open-port': {},
  'path-as-port': {
    title: { en: 'A folder under ports', zh: 'ports 下面写成了目录' },
    why: {
      en: 'ports publishes ports; Compose fails with “invalid containerPort”.',
      zh: 'ports 用来发布端口，Compose 会报 invalid containerPort。',
    },
    fix: { en: 'Move it to volumes.', zh: '移到 volumes 下面。' },
  },
  'port-as-volume': {
    title: { en: 'Ports under volumes', zh: 'volumes 下面写成了端口' },
    why: {
      en: 'volumes mounts folders. The engine rejects the container, because a container path must start with /.',
      zh: 'volumes 用来挂载目录，容器内的路径必须以 / 开头，引擎会拒绝创建容器。',
    },
    fix: { en: 'Move it to ports.', zh: '移到 ports 下面。' },
  },
  'port-range': {},
  'ports-with-host-network': {
    title: {
      en: 'ports has no effect with the host’s network',
      zh: '用宿主机网络时 ports 不起作用',
    },
    why: {
      en: 'With network_mode: host, the program listens on the server’s own addresses, and Docker discards the published ports.',
      zh: 'network_mode: host 让程序直接监听服务器的地址，Docker 会丢弃 ports 的设置。',
    },
    fix: {
      en: 'Remove network_mode: host, or ports.',
      zh: '去掉 network_mode: host，或去掉 ports。',
    },
  },
  privileged: {
    why: {
      en: 'With privileged: true, the program can write to every disk and see every device, including all GPUs.',
      zh: 'privileged: true 让程序能写任意磁盘、访问任意设备，包括所有 GPU。',
    },
    fix: {
      en: 'Grant only what it needs: devices for a device, cap_add for a capability.',
      zh: '缺什么就给什么：设备用 devices，权限用 cap_add。',
    },
  },
  'restart-always': {},
  'root-files': {
    fix: {
      en: 'Run as your own uid: user: "${HOST_UID}:${HOST_GID}" with both in .env, and set HOME to a folder that you can write to.',
      zh: '用自己的 uid 运行：user: "${HOST_UID}:${HOST_GID}"，两个值写在 .env 里，并把 HOME 设到可写的位置。',
    },
  },
  'secret-in-command': {
    title: { en: 'A password in the file', zh: '文件里写了密码' },
    why: {
      en: 'Everyone who gets the file can read it, and everyone who can use Docker on the server can read it with docker inspect.',
      zh: '拿到文件的人都能看到；服务器上能用 Docker 的人也可以用 docker inspect 看到。',
    },
    fix: {
      en: 'Write the variable’s name without a value, or use env_file with a file that only you can read.',
      zh: '只写变量名、不写值；或者用 env_file 指定一个只有自己能读的文件。',
    },
  },
  'size-without-unit': {
    why: {
      en: 'mem_limit: 16 asks for 16 bytes: the engine’s minimum is 6 MB. shm_size: 16 leaves no shared memory at all.',
      zh: 'mem_limit: 16 只要 16 字节，而引擎的下限是 6 MB；shm_size: 16 等于没有共享内存。',
    },
  },
  'small-shared-memory': {
    fix: {
      en: 'Add shm_size: 16g, or as much as the job needs.',
      zh: '加上 shm_size: 16g，或按任务需要填写。',
    },
  },
  'target-not-absolute': {},
  'too-much-memory': {},
  'volume-name': {
    fix: {
      en: 'Start the path with ./ or /.',
      zh: '路径以 ./ 或 / 开头。',
    },
  },
  'whole-host': {},
};
