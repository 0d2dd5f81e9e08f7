import { containerHome, containers } from '../../data/containers';
import type { ContainerRow } from '../../data/schema/container';
import { serveImages } from '../../data/serveImages';
import { tunnelServices } from '../../data/tunnelServices';
import { fill } from '../text/fill';
import { ownPort, ownPorts } from '../tunnel/ownPorts';
import type { ReaderContext } from './readerContext';
import { atLeast } from './sharedMemory';

type Placeholders = Readonly<Record<string, string>>;

/**
 * The placeholders on pages for every container in the table: `{trainName}` and
 * `{trainImage}` with the lab's prefixes, `{notebookInside}` the port in the
 * container, `{trainShm}` its shared memory, never below the server's default,
 * `{notebookSecret}` the path of its token file on the server and
 * `{notebookSecretInside}` its mount path, and, for each program that is used
 * through a tunnel, `{notebookPort}`, the user's own port on the server.
 * `{vllmImage}` and similar ones are the images of programs that serve models.
 */
export function containerPlaceholders({
  user,
  server,
  home,
  containerPrefix,
  imagePrefix,
}: ReaderContext): Placeholders {
  const ports = ownPorts(user, server.portRange);
  const rows: readonly (readonly [string, ContainerRow])[] =
    Object.entries(containers);
  return Object.fromEntries([
    ['containerHome', containerHome],
    ...Object.entries(serveImages).map(([id, { image }]) => [
      `${id}Image`,
      image,
    ]),
    ...tunnelServices.map(({ id }) => [
      `${id}Port`,
      String(ownPort(id, ports)),
    ]),
    ...rows.flatMap(([id, { name, image, port, shm, secret }]) => [
      [`${id}Name`, containerPrefix + name],
      ...(shm === undefined
        ? []
        : [[`${id}Shm`, atLeast(shm, server.shmDefault)]]),
      ...(image === undefined ? [] : [[`${id}Image`, imagePrefix + image]]),
      ...(port === undefined ? [] : [[`${id}Inside`, String(port)]]),
      ...(secret === undefined
        ? []
        : [
            [`${id}Secret`, fill(secret.host, { home })],
            [`${id}SecretInside`, secret.container],
          ]),
    ]),
  ]) as Placeholders; // Object.fromEntries loses the key types
}
