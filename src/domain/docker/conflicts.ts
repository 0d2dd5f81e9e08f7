import { display, literal } from '../command/word';
import { cleanPath } from './containerPath';
import { mountTarget } from './kinds/mount';
import type { OptionId, RunOptions } from './runSpec';

/**
 * Two options that the client rejects in combination, or null. Source:
 * https://github.com/docker/cli/blob/master/cli/command/container/opts.go, and
 * tests with the client.
 */
export function conflictIn(
  options: RunOptions,
): readonly [OptionId, OptionId] | null {
  const { rm, restart, detach, attach } = options;
  if (rm && restart && restart.policy !== 'no') return ['rm', 'restart'];
  if (detach && attach) return ['detach', 'attach'];
  if (options['network-alias'] && !isOwnNetwork(options))
    return ['network', 'network-alias'];
  const health = checks.find((id) => options[id] !== undefined);
  return options['no-healthcheck'] && health
    ? ['no-healthcheck', health]
    : null;
}

/** Client 20.10 accepts an alias without `--network`; 28 does not. */
const isOwnNetwork = ({ network = [] }: RunOptions) =>
  network.some(
    (name) => !/^(default|bridge|host|none|container:.*)$/.test(display(name)),
  );

const checks = [
  'health-cmd',
  'health-interval',
  'health-timeout',
  'health-retries',
  'health-start-period',
] as const satisfies readonly OptionId[];

/**
 * A container path that is the target of two mounts, or null: the engine
 * rejects them as a “duplicate mount point”. An anonymous volume does not
 * count, because the other mount replaces it.
 */
export function sharedTarget({ volume = [], mount = [] }: RunOptions) {
  const targets = [
    ...volume.flatMap((v) => (v.source ? [v.target] : [])),
    ...mount.map((m) => mountTarget(m) ?? []),
  ].flatMap((target) => {
    const text = literal(target);
    return text === null ? [] : [cleanPath(text)];
  });
  return targets.find((target, i) => targets.indexOf(target) < i) ?? null;
}
