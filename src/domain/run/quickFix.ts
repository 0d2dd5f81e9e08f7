import type { RunForm } from '../../data/schema/runPreset';
import type { RunPlace } from '../doctor/run/rule';
import type { Finding } from '../doctor/types';
import { cardsAt } from './cards';
import type { RunContext } from './context';

/** The change of the form that mends a finding, where one is certain to be meant. */
export function quickFix(
  { rule, place }: Finding<RunPlace>,
  form: RunForm,
  context: RunContext,
): Partial<RunForm> | null {
  switch (rule) {
    case 'all-gpus':
    case 'gpu-count':
      return cardsAt(form.on, context).length ? { gpus: 'chosen' } : null;
    case 'open-port':
      return place.option === 'publish' && place.index < form.ports.length
        ? {
            ports: form.ports.map((p, i) =>
              i === place.index ? { ...p, address: 'loopback' as const } : p,
            ),
          }
        : null;
    case 'root-files':
      return { user: 'own' };
    case 'host-ipc':
      return { sharedMemory: 'size' };
    case 'name-prefix':
      return { name: context.containerPrefix + form.name };
    case 'unnamed':
      return { name: `${context.containerPrefix}run` };
    default:
      return null;
  }
}
