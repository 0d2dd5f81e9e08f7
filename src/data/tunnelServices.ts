import type { Localized } from './schema/text';

/** A program in a container that a tunnel leads to. */
export type TunnelService = {
  readonly id: string;
  readonly title: Localized;
  /** The port that it listens on in the container, unless it is told another. */
  readonly containerPort?: number;
  /** What opens it on the laptop. */
  readonly opensIn: 'browser' | 'viewer';
};

/**
 * In the order in which they take the ports of a member: the first has the
 * first port. A new one goes to the end, or all ports after it move.
 * Sources: jupyter-server.readthedocs.io (8888), `tensorboard --help` (6006),
 * tigervnc.org (5900 and the number of the display), coder.com/docs/code-server
 * (8080), posit.co (8787).
 */
export const tunnelServices = [
  {
    id: 'notebook',
    title: { en: 'Jupyter notebook', zh: 'Jupyter Notebook' },
    containerPort: 8888,
    opensIn: 'browser',
  },
  {
    id: 'tensorboard',
    title: { en: 'TensorBoard', zh: 'TensorBoard' },
    containerPort: 6006,
    opensIn: 'browser',
  },
  {
    id: 'vnc',
    title: { en: 'VNC desktop', zh: 'VNC 桌面' },
    containerPort: 5901,
    opensIn: 'viewer',
  },
  {
    id: 'code',
    title: { en: 'code-server', zh: 'code-server' },
    containerPort: 8080,
    opensIn: 'browser',
  },
  {
    id: 'rstudio',
    title: { en: 'RStudio Server', zh: 'RStudio Server' },
    containerPort: 8787,
    opensIn: 'browser',
  },
  {
    id: 'other',
    title: { en: 'Other program', zh: '其他程序' },
    opensIn: 'browser',
  },
] as const satisfies readonly TunnelService[];

export type ServiceId = (typeof tunnelServices)[number]['id'];
