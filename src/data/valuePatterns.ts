/**
 * Values that the client itself checks before it contacts the engine. From
 * https://github.com/docker/cli/blob/v28.5.2/opts/opts.go and
 * https://github.com/docker/cli/blob/v28.5.2/cli/command/container/opts.go;
 * tests/oracle/refused.test.ts compares them with clients 28.5.2 and 20.10.24.
 */
export const valuePatterns = {
  stream: /^(?:stdin|stdout|stderr)$/i,
  pull: /^(?:always|missing|never)?$/,
  /** `[host:]container[:rwm]`, or a CDI name. */
  device: /^(?:(?:[^:]+:)?\/[^:]*(?::[rwm]{1,3})?|[^/=:]+\/[^/=:]+=.+)$/,
  deviceRule: /^[acb] (?:\d+|\*):(?:\d+|\*) [rwm]{1,3}$/,
  /** With 0, the engine chooses the weight. */
  weight: /^(?:0|[1-9]\d|[1-9]\d\d|1000)$/,
  deviceWeight: /^\/dev\/[^:]*:(?:0|[1-9]\d|[1-9]\d\d|1000)$/,
  deviceBytes: /^\/dev\/[^:]*:\d+(?:\.\d+)? ?[kmgtp]?i?b?$/i,
  deviceCount: /^\/dev\/[^:]*:\d+$/,
  hostOnly: /^(?:host)?$/,
  hostOrPrivate: /^(?:host|private)?$/,
  pidMode: /^(?:host|container:.+)?$/,
  network: /^(?:[^=]+|.*\bname=.+)$/,
  /** `name:ip`; the engine resolves `host-gateway`. */
  hostEntry:
    /^[^:=]+[:=](?:host-gateway|\d{1,3}(?:\.\d{1,3}){3}|\[?(?=.*::|(?:[^:]*:){7})(?:[\da-f]{0,4}:){2,7}[\da-f.]*\]?)$/i,
  address:
    /^(?:\d{1,3}(?:\.\d{1,3}){3}|(?=.*::|(?:[^:]*:){7})(?:[\da-f]{0,4}:){2,7}[\da-f.]*)$/i,
  /** A domain with at least one letter, or the root. */
  domain:
    /^(?:\.|(?=.*[a-z])[a-z\d]+(?:-+[a-z\d]+)*(?:\.[a-z\d]+(?:-+[a-z\d]+)*)*\.?)$/i,
  ports: /^\d{1,5}(?:-\d{1,5})?(?:\/[^/]+)?$/,
  link: /^[^:]+(?::[^:]+)?$/,
  mac: /^(?:[\da-f]{2}([:-])[\da-f]{2}(?:\1[\da-f]{2}){4}|[\da-f]{4}(?:\.[\da-f]{4}){2})?$/i,
  security: /^no-new-privileges$|[:=]/,
  /**
   * Settings that are namespaced per container:
   * https://docs.docker.com/reference/cli/docker/container/run/#sysctl
   */
  kernelParameter:
    /^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|(?:net|fs\.mqueue)\.[^=]*)=/,
  /** As Go writes a duration: `1m30s`. */
  duration: /^(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))+)$/,
  notNegative: /^\+?\d/,
  assignment: /=/,
  nameWithoutSpaces: /^[^\s=]+(?:=|$)/,
} as const;
