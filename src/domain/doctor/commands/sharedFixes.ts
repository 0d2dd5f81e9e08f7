import type { Word } from '../../../data/schema/command';
import { containerHome, containers, plainName } from '../../../data/containers';
import { containerName } from '../../form/checks';
import type { RunRuleId } from '../run/registry';
import type { RunPlace } from '../run/rule';
import { movesPort, publishFix } from './publishFix';
import type { PastedRun, WordEdit, WordPlace } from './rule';
import { asOption, rawText, spell, usesOf, withValue } from './wordEdits';

/**
 * The edits to a pasted command that fix a rule's finding; empty if no fix is
 * certain.
 */
type Fix = (
  run: PastedRun,
  place: WordPlace | null,
  found: RunPlace,
) => readonly WordEdit[];

/** The reader's own uid and gid, as bash finds them. */
const ownIds: Word = [{ dyn: 'uid' }, ':', { dyn: 'gid' }];

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
    return use?.id === 'publish' ? publishFix(run, use) : [];
  },
  'port-range': (run, place, found) => {
    const use = useAt(run, place, found);
    return use && movesPort(run, use) ? publishFix(run, use) : [];
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
  unnamed: ({ parsed, context: { namePrefix = '' } }) => {
    const { to } = parsed.head;
    return namePrefix
      ? [{ from: to, to, text: `--name ${namePrefix}${plainName}` }]
      : [];
  },
  'root-files': (run, _, { option }) => {
    // a home of root has files that the program doesn't find under another HOME
    if (run.context.host !== 'posix' || option === 'volume') return [];
    const { env = [], 'env-file': file } = run.spec.options;
    const known = file ?? env.some(({ name }) => name === 'HOME');
    const home = known ? '' : ` -e HOME=${containerHome}`;
    const { to } = run.parsed.head;
    const [use] = usesOf(run, 'user').slice(-1);
    return use
      ? asOption(run, use, '--user', ownIds).map((edit) => ({
          ...edit,
          text: edit.text + home,
        }))
      : [{ from: to, to, text: `--user ${spell(ownIds) ?? ''}${home}` }];
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
