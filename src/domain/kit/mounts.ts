import { containers } from '../../data/containers';
import type { RunForm } from '../../data/runFields';
import type { ContainerRow } from '../../data/schema/container';
import { isEmpty } from '../form/trimmed';
import { readHostPath } from '../run/hostPath';
import type { KitMount } from './spec';

const rows: readonly ContainerRow[] = Object.values(containers);

/** Mount paths of passwords in the containers table, with the passwords' lengths. */
const secrets = new Map(
  rows.flatMap(({ secret }) =>
    secret ? [[secret.container, secret.length] as const] : [],
  ),
);

/** How the start script handles a mount. */
export const kindOfMount = (
  container: string,
  readOnly: boolean,
): KitMount['kind'] => secrets.get(container) ?? (readOnly ? 'data' : 'own');

/**
 * The server's directories and files that a form mounts, and how the start
 * script handles each.
 */
export const mountsOf = ({ mounts }: RunForm): readonly KitMount[] =>
  mounts
    .filter((row) => !isEmpty(row))
    .map(({ host, container, readOnly }) => ({
      host: readHostPath(host.trim()).word,
      text: host.trim(),
      container: container.trim(),
      kind: kindOfMount(container.trim(), readOnly),
    }));

/**
 * The container directory with the user's own files; null if there is no
 * writable one.
 */
export const writtenFolder = ({ mounts }: RunForm): string | null =>
  mounts.find((row) => !isEmpty(row) && !row.readOnly)?.container.trim() ??
  null;
