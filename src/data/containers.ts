import type { ContainerRow } from './schema/container';

/**
 * HOME of a container that runs with the reader's uid: every uid may write to
 * /tmp, and files that a program leaves there disappear with the container. The
 * rule and its two exceptions: docs/run/file-ownership.mdx#home.
 */
export const containerHome = '/tmp';

/** A container's name after the account's prefix if nothing says what it's for. */
export const plainName = 'run';

const project = { folder: '/workspace', user: 'own' } as const;

/**
 * Every container of the guide, by the id that presets, tunnels, and the placeholders in
 * pages share (`{notebookName}`, `{notebookPort}`;
 * `domain/profile/containerHoles`). Ports: jupyter-server.readthedocs.io (8888),
 * `tensorboard --help` (6006), tigervnc.org (5900 plus the display number),
 * posit.co (8787), docs.vllm.ai (8000).
 */
export const containers = {
  train: { ...project, name: 'train', image: 'train:1.0', shm: '16g' },
  shell: { ...project, name: 'shell', image: 'train:1.0', shm: '16g' },
  notebook: {
    ...project,
    name: 'notebook',
    image: 'jupyter:1.0',
    shm: '16g',
    port: 8888,
    secret: {
      host: '{home}/.config/jupyter-token',
      container: '/run/jupyter-token',
      variable: 'JUPYTER_TOKEN_FILE',
      length: 32,
    },
  },
  tensorboard: {
    ...project,
    name: 'tensorboard',
    image: 'train:1.0',
    port: 6006,
  },
  vnc: {
    name: 'desktop',
    image: 'desktop:1.0',
    folder: '/work',
    user: 'ownEntry',
    port: 5901,
    secret: {
      host: '{home}/.config/vnc-password',
      container: '/run/vnc-password',
      variable: 'VNC_PASSWORD_FILE',
      // VNC ignores further characters
      length: 8,
    },
  },
  r: { ...project, name: 'r', image: 'r:1.0' },
  rstudio: {
    name: 'rstudio',
    folder: '/home/rstudio/work',
    user: 'image',
    port: 8787,
  },
  serve: {
    name: 'vllm',
    folder: '/models',
    shm: '8g',
    user: 'image',
    port: 8000,
  },
  site: {
    name: 'guide',
    image: 'guide:1.0',
    folder: '/srv/guide',
    user: 'own',
    port: 8088,
  },
} as const satisfies Readonly<Record<string, ContainerRow>>;
