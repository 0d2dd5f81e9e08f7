import { bytesOf } from '../docker/kinds/size';

/**
 * A size of `/dev/shm` that does not undercut the server.
 * @param size - what an example takes where the server sets nothing, e.g. `16g`
 * @param ofServer - `default-shm-size` of its engine, where that is known
 * @returns the larger of the two, as it was written
 */
export const atLeast = (size: string, ofServer: string | undefined): string =>
  ofServer !== undefined && (bytesOf(ofServer) ?? 0) > (bytesOf(size) ?? 0)
    ? ofServer
    : size;
