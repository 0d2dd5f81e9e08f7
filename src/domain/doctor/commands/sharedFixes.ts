import { containers } from '../../../data/containers';
import { containerName } from '../../form/checks';
import type { RunRuleId } from '../run/registry';
import type { RunPlace } from '../run/rule';
import type { PastedRun, WordEdit, WordPlace } from './rule';
import { asOption, rawText, usesOf, withValue } from './wordEdits';

/**
 * The edits to a pasted command that fix a rule's finding; empty if no fix is
 * certain.
 */
type Fix = (
  run: PastedRun,
  place: WordPlace | null,
  found: RunPlace,
) => readonly WordEdit[];

/** The use of an option that the found words belong to. */
const useAt = (
  run: PastedRun,
  place: WordPlace | null,
  { option }: RunPlace,
) =>
  option === 'image' || option === 'command'
    ? undefined
    : usesOf(run, option).find(({ from }) => from === place?.from);

/**
 * Fixes for rules that are shared with the form; a rule without an entry has no
 * automatic fix.
 */
export const sharedFixes: Readonly<Partial<Record<RunRuleId, Fix>>> = {
  'gpu-count': (run, place, found) => {
    const use = useAt(run, place, found);
    const text = use && rawText(use);
    return use && text && /^\d+(,\d+)+$/.test(text)
      ? withValue(run, use, `"device=${text}"`)
      : [];
  },
  'open-port': (run, place, found) => {
    const use = useAt(run, place, found);
    if (use?.id !== 'publish') return [];
    const ports = rawText(use).replace(/^(?:0\.0\.0\.0|\[::\]):/, '');
    return /^[\d:/a-z-]+$/.test(ports) && !ports.startsWith(':')
      ? withValue(
          run,
          use,
          ports.includes(':') ? `127.0.0.1:${ports}` : `127.0.0.1::${ports}`,
        )
      : [];
  },
  'port-as-volume': (run, place, found) => {
    const use = useAt(run, place, found);
    return use && /^\d+:\d+$/.test(rawText(use))
      ? asOption(run, use, '-p', `127.0.0.1:${rawText(use)}`)
      : [];
  },
  'host-ipc': (run, place, found) => {
    const use = useAt(run, place, found);
    // with a size already given, the size and --ipc host contradict each other
    return use && usesOf(run, 'shm-size').length === 0
      ? asOption(run, use, '--shm-size', containers.train.shm)
      : [];
  },
  'name-prefix': (run, place, found) => {
    const use = useAt(run, place, found);
    const { namePrefix } = run.context;
    if (!use || !namePrefix) return [];
    // the engine also accepts a name with a leading slash
    const name = namePrefix + rawText(use).replace(/^\//, '');
    return containerName(name) ? [] : withValue(run, use, name);
  },
};
