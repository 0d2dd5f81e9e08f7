/**
 * What the commands of the path print. `engine`: recorded from a real engine,
 * Docker 28.5.2 on linux/amd64, 2026-11-27, with an image of the account `ann`
 * built from debian:bookworm. `server`: copied from a public text, for commands
 * that need a GPU. Progress lines are omitted, and `…` stands for further lines;
 * nothing else is changed.
 */
export type SampleOutput = {
  readonly text: string;
  readonly from: 'engine' | 'server';
};

export const sampleOutputs = {
  // https://github.com/bottlerocket-os/bottlerocket-core-kit/pull/834, read 2026-11-25
  'gpus-listed': {
    from: 'server',
    text: `+-----------------------------------------------------------------------------------------+
| NVIDIA-SMI 580.126.09             Driver Version: 580.126.09     CUDA Version: 13.0     |
+-----------------------------------------+------------------------+----------------------+
| GPU  Name                 Persistence-M | Bus-Id          Disp.A | Volatile Uncorr. ECC |
| Fan  Temp   Perf          Pwr:Usage/Cap |           Memory-Usage | GPU-Util  Compute M. |
|                                         |                        |               MIG M. |
|=========================================+========================+======================|
|   0  NVIDIA A100-SXM4-40GB          On  |   00000000:10:1C.0 Off |                    0 |
| N/A   41C    P0             67W /  400W |     598MiB /  40960MiB |     11%   E. Process |
|                                         |                        |             Disabled |
+-----------------------------------------+------------------------+----------------------+
…`,
  },
  'key-owner': {
    from: 'engine',
    text: `total 4
-rw-r--r-- 1 1005 1005 118 Nov 27 18:03 train.py
1005`,
  },
  'dockerfile-checked': {
    from: 'engine',
    text: 'Check complete, no warnings found.',
  },
  'image-built': {
    from: 'engine',
    text: `REPOSITORY   TAG       IMAGE ID       CREATED         SIZE
ann/train    1.0       63a99fc6f21d   2 minutes ago   284MB
linux/amd64
3.11.2 (main, Oct  7 2026, 12:35:07) [GCC 12.2.0]`,
  },
  'archive-listed': {
    from: 'engine',
    text: `blobs/
blobs/sha256/
blobs/sha256/0795c50e0fccce4388ebb3fa9cf6d6698943b9ef5024648973644790204cc37c
…
index.json
manifest.json
oci-layout
repositories`,
  },
  'archive-verified': { from: 'engine', text: 'train_1.0.tar: OK' },
  'image-loaded': { from: 'engine', text: 'Loaded image: ann/train:1.0' },
  'container-up': {
    from: 'engine',
    text: `CONTAINER ID   IMAGE           COMMAND             CREATED          STATUS          PORTS     NAMES
2daa9fef551c   ann/train:1.0   "python train.py"   13 seconds ago   Up 12 seconds             ann-train`,
  },
  'file-yours': {
    from: 'engine',
    text: '-rw-r--r-- 1 1005 1005 0 Nov 27 18:03 /home/ann/project/mine',
  },
  'shared-memory-set': {
    from: 'engine',
    text: `Filesystem      Size  Used Avail Use% Mounted on
shm              16G     0   16G   0% /dev/shm`,
  },
} as const satisfies Readonly<Record<string, SampleOutput>>;

export type SampleId = keyof typeof sampleOutputs;
