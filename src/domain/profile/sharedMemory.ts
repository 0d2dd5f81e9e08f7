import { bytesOf } from '../docker/kinds/size';

/**
 * The larger size of `/dev/shm`, so that a command never sets less than the
 * server's default.
 *
 * @param size - what an example uses if the server sets nothing, for example
 * `16g`
 * @param ofServer - `default-shm-size` of its engine, if known
 * @returns the larger of the two, as written
 */
export const atLeast = (size: string, ofServer: string | undefined): string =>
  ofServer !== undefined && (bytesOf(ofServer) ?? 0) > (bytesOf(size) ?? 0)
    ? ofServer
    : size;
