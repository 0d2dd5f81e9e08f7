import { containers } from '../../data/containers';
import type { DockerForm } from '../../data/dockerFields';

/**
 * The port of a model server: the one that its command sets, as in `--port 9000`
 * or `--port=9000`, or else vLLM's.
 */
export const servePort = ({ command }: Pick<DockerForm, 'command'>): number =>
  Number(
    /(?:^|\s)--port[=\s]\s*(\d+)(?=\s|$)/.exec(command)?.[1] ??
      containers.serve.port,
  );
