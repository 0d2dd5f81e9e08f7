import { plainName } from '../../data/containers';
import type { RunForm } from '../../data/runFields';
import type { RunRuleId } from '../doctor/run/registry';
import type { RunPlace } from '../doctor/run/rule';
import type { ReaderContext } from '../profile/readerContext';
import { ownPorts } from '../tunnel/ownPorts';
import { pickPort } from '../tunnel/pickPort';
import type { RunFinding } from './findings';

/** The change to the form that fixes a finding; null if the form cannot fix it. */
type QuickFix = (
  form: RunForm,
  context: ReaderContext,
  place: RunPlace,
) => Partial<RunForm> | null;

/** The field produces the first --gpus; any others were typed under more options. */
const chooseCards: QuickFix = ({ gpus }, _, { index }) =>
  gpus === 'none' || index > 0 ? null : { gpus: 'chosen' };

/** The program at the start of a command, if it's Python. */
const python = /^\s*\S*python[\d.]*(?=\s)/;

const torchrun = (processes: number): string =>
  `torchrun --standalone --nproc-per-node=${String(processes)}`;

/**
 * One entry per rule, null if no single change is certainly intended. A new or
 * renamed rule without an entry is a type error.
 */
const quickFixes: Readonly<Record<RunRuleId, QuickFix | null>> = {
  'all-gpus': chooseCards,
  'gpu-count': chooseCards,
  'one-process': ({ command, gpus, cards, slices }) =>
    gpus === 'chosen' && cards.length > 1 && slices.length === 0
      ? { command: command.replace(python, torchrun(cards.length)) }
      : null,
  'open-port': ({ ports }, _, { option, index }) =>
    option === 'publish' && index < ports.length
      ? {
          ports: ports.map((port, i) =>
            i === index ? { ...port, address: 'loopback' } : port,
          ),
        }
      : null,
  'port-range': ({ ports }, { user, server }, { option, index }) => {
    const found = option === 'publish' ? ports[index] : undefined;
    const taken = ports.map(({ host }) => Number(host));
    const own = ownPorts(user, server.portRange);
    const host = found && pickPort(Number(found.container), own, taken);
    return host
      ? {
          ports: ports.map((port, i) =>
            i === index ? { ...port, host: String(host) } : port,
          ),
        }
      : null;
  },
  'root-files': ({ user, on }, { laptop }, { option }) =>
    (user === 'root' || option === 'command') &&
    !(on === 'laptop' && laptop === 'windows')
      ? { user: 'own' }
      : null,
  'foreign-path': null,
  'relative-path': null,
  'port-as-volume': null,
  unnamed: (_, { containerPrefix }) => ({
    name: `${containerPrefix}${plainName}`,
  }),
  'name-prefix': ({ name }, { containerPrefix }) =>
    name ? { name: containerPrefix + name } : null,
  'no-tag': null,
  'host-ipc': ({ sharedMemory }) =>
    sharedMemory === 'host' ? { sharedMemory: 'size' } : null,
  privileged: null,
  'whole-host': null,
  'too-much-memory': null,
  'empty-variable': null,
  typography: null,
  'invisible-space': null,
};

/**
 * The change to the form that fixes a finding. Null if the option was typed
 * under more options, where no field can remove it.
 */
export const quickFix = (
  { rule, place }: RunFinding,
  form: RunForm,
  context: ReaderContext,
): Partial<RunForm> | null => quickFixes[rule]?.(form, context, place) ?? null;
