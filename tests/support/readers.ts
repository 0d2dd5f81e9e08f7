import lab from '../labs/example';
import type { Placeholders } from '../../src/domain/command/template';
import { containerPlaceholders } from '../../src/domain/profile/containerPlaceholders';
import { emptyProfile } from '../../src/domain/profile/parseProfile';
import { resolveProfile } from '../../src/domain/profile/resolveProfile';

const ofContainers = containerPlaceholders(
  resolveProfile({ ...emptyProfile, user: 'tom' }, lab, 'linux'),
);

/** Values that two of them share, so that no command runs twice. */
const names = {
  user: 'tom',
  prefix: 'tom-',
  imagePrefix: 'tom/',
  tag: 'tom/train:1.0',
  ...ofContainers,
  port: '18112',
  shm: '16g',
  pipMirror: 'https://pypi.example/simple',
  platform: 'linux/amd64',
};

/** Three readers for whom every command of a page must be right. */
export const readers = {
  /** The reader that the built pages assume. */
  usual: {
    ...names,
    server: 'ash.lab.example',
    home: '/home/tom',
    data: '/data',
    image: 'pytorch/pytorch:2.7.1-cuda12.6-cudnn9-runtime',
  },
  /** Has spaces and Chinese characters in paths, and a registry with a port. */
  blanks: {
    ...names,
    server: 'gpu',
    jumpHost: 'gate.lab.example',
    sshPort: '2222',
    home: '/home/小明 的目录',
    data: '/data/公共 数据',
    image: 'registry.lab.example:5000/hub/pytorch/pytorch:2.7.1',
  },
  /** Every value would execute something if it weren't quoted. */
  hostile: {
    user: "tom'; touch canary; '",
    server: '$(touch canary)',
    jumpHost: '$(touch canary)',
    sshPort: '22; touch canary',
    home: '/home/`touch canary`"$(touch canary)"',
    data: "/data/it's $HOME & | > canary",
    prefix: 'tom-$(touch canary)-',
    imagePrefix: 'tom/',
    image: 'x"; touch canary; "',
    tag: 'tom/$(touch canary):1.0',
    port: '18000; touch canary',
    ...Object.fromEntries(
      Object.entries(ofContainers).map(([name, value]) => [
        name,
        // An image must stay valid, because otherwise the client rejects it.
        name.endsWith('Image') ? value : `${value}; $(touch canary)`,
      ]),
    ),
    shm: '$(touch canary)',
    pipMirror: 'https://x/$(touch canary)',
    // From the server’s processor, never typed.
    platform: 'linux/amd64',
  },
} as const satisfies Record<string, Placeholders>;
