import { containers } from '../../data/containers';
import type { RunForm } from '../../data/runFields';
import type { ContainerRow } from '../../data/schema/container';
import { isEmpty } from '../form/trimmed';
import { readHostPath } from '../run/hostPath';
import type { KitMount } from './spec';

const rows: readonly ContainerRow[] = Object.values(containers);

/** Where the table of containers mounts passwords, and how long they are. */
const secrets = new Map(
  rows.flatMap(({ secret }) =>
    secret ? [[secret.container, secret.length] as const] : [],
  ),
);

/** What the start script does about a mount. */
export const kindOfMount = (
  container: string,
  readOnly: boolean,
): KitMount['kind'] => secrets.get(container) ?? (readOnly ? 'data' : 'own');

/** The folders and files of the server that a form mounts, and what the start script does about each. */
export const mountsOf = ({ mounts }: RunForm): readonly KitMount[] =>
  mounts
    .filter((row) => !isEmpty(row))
    .map(({ host, container, readOnly }) => ({
      host: readHostPath(host.trim()).word,
      text: host.trim(),
      container: container.trim(),
      kind: kindOfMount(container.trim(), readOnly),
    }));

/** The folder of the container that the reader's own files are in; null where nothing may be written. */
export const writtenFolder = ({ mounts }: RunForm): string | null =>
  mounts.find((row) => !isEmpty(row) && !row.readOnly)?.container.trim() ??
  null;
