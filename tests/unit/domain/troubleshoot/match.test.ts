import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errors } from '../../../../src/data/errors';
import { matchErrors } from '../../../../src/domain/troubleshoot/match';

describe('finding errors in a text', () => {
  it.each(errors.map((row) => [row.id, row.sample] as const))(
    'finds %s first in its own sample',
    (id, sample) => {
      expect(matchErrors(sample)[0]?.row.id).toBe(id);
    },
  );

  it.each([
    [
      'upper-ref',
      'docker: invalid reference format: repository name (library/UPPER) must be lowercase.',
    ],
    [
      'sock-perm',
      'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock: dial unix /var/run/docker.sock: connect: permission denied',
    ],
    [
      'ssh-bind',
      'bind [127.0.0.1]:8888: Address already in use\nchannel_setup_fwd_listener_tcpip: cannot listen to port: 8888',
    ],
    [
      'nvidia-smi-missing',
      'docker: Error response from daemon: failed to create task: exec: "nvidia-smi": executable file not found in $PATH: unknown.',
    ],
    [
      'mount-abs',
      "docker: Error response from daemon: invalid volume specification: '9090:8080': invalid mount config for type \"volume\": invalid mount path: '8080' mount path must be absolute.",
    ],
    // In the wording of client 20.10.
    ['rm-restart', 'docker: Conflicting options: --restart and --rm.'],
    ['save-noarg', '"docker save" requires at least 1 argument.'],
    [
      'gpus-count',
      'invalid argument "x" for "--gpus" flag: count must be an integer: strconv.Atoi: parsing "x": invalid syntax',
    ],
    [
      'upper-ref',
      'docker: invalid reference format: repository name must be lowercase.',
    ],
  ])('prefers %s if others match as well', (id, text) => {
    expect(matchErrors(text)[0]?.row.id).toBe(id);
  });

  it('finds nothing in a text without an error', () => {
    expect(matchErrors('Loaded image: tom/train:1.0\n')).toEqual([]);
    expect(matchErrors('')).toEqual([]);
  });

  it('never throws, and its spans are within the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...errors), (noise, row) => {
        const text = `${noise}\n${row.sample}\n${noise}`;
        for (const { start, end } of matchErrors(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });
});
