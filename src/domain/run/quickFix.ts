import type { RunForm } from '../../data/runFields';
import type { RunPlace } from '../doctor/run/rule';
import type { Finding } from '../doctor/types';
import type { ReaderContext } from '../profile/readerContext';

/**
 * The change of the form that mends a finding, where one is certain to be meant.
 * None where the option was typed among the further ones: no field can take it
 * back from there.
 */
export function quickFix(
  { rule, place }: Finding<RunPlace>,
  form: RunForm,
  context: ReaderContext,
): Partial<RunForm> | null {
  switch (rule) {
    case 'all-gpus':
    case 'gpu-count':
      return form.gpus !== 'none' ? { gpus: 'chosen' } : null;
    case 'open-port':
      return place.option === 'publish' && place.index < form.ports.length
        ? {
            ports: form.ports.map((p, i) =>
              i === place.index ? { ...p, address: 'loopback' as const } : p,
            ),
          }
        : null;
    case 'root-files':
      return form.user === 'root' &&
        !(form.on === 'laptop' && context.laptop === 'windows')
        ? { user: 'own' }
        : null;
    case 'host-ipc':
      return form.sharedMemory === 'host' ? { sharedMemory: 'size' } : null;
    case 'name-prefix':
      return form.name ? { name: context.containerPrefix + form.name } : null;
    case 'unnamed':
      return { name: `${context.containerPrefix}run` };
    default:
      return null;
  }
}
