import { containers } from './containers';
import type { Localized } from './schema/text';

/** A program in a container that a tunnel leads to. */
export type TunnelService = {
  readonly id: string;
  readonly title: Localized;
  /** The port that it listens on in the container by default. */
  readonly containerPort?: number;
  /** What opens it on the laptop. */
  readonly opensIn: 'browser' | 'viewer';
};

/**
 * In the order in which they use a member's ports: the first program gets the
 * first port. Add new ones at the end, because otherwise the ports of all later
 * ones change. The ports come from `containers`; code-server's own (8080):
 * coder.com/docs/code-server.
 */
export const tunnelServices = [
  {
    id: 'notebook',
    title: { en: 'Jupyter notebook', zh: 'Jupyter Notebook' },
    containerPort: containers.notebook.port,
    opensIn: 'browser',
  },
  {
    id: 'tensorboard',
    title: { en: 'TensorBoard', zh: 'TensorBoard' },
    containerPort: containers.tensorboard.port,
    opensIn: 'browser',
  },
  {
    id: 'vnc',
    title: { en: 'VNC desktop', zh: 'VNC 桌面' },
    containerPort: containers.vnc.port,
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
    containerPort: containers.rstudio.port,
    opensIn: 'browser',
  },
  {
    id: 'other',
    title: { en: 'Other program', zh: '其他程序' },
    opensIn: 'browser',
  },
  {
    id: 'serve',
    title: { en: 'Model server (vLLM)', zh: '模型服务（vLLM）' },
    containerPort: containers.serve.port,
    opensIn: 'browser',
  },
] as const satisfies readonly TunnelService[];

export type ServiceId = (typeof tunnelServices)[number]['id'];
