import { mirrors } from '../../data/mirrors';
import type { Lab, LabMirrors } from '../../data/schema/lab';
import type { DockerForm } from '../../data/dockerFields';

/** What is chosen until the reader chooses otherwise: the lab's addresses, the public mirror that it names, or none. */
export function mirrorOf(of: Lab['mirrors']): DockerForm['mirror'] {
  if (typeof of === 'string') return of;
  return Object.values(of).some(Boolean) ? 'lab' : 'none';
}

/** The addresses that a choice stands for; none where the lab names none of its own. */
export function addressesOf(
  choice: DockerForm['mirror'],
  ofLab: Lab['mirrors'],
): LabMirrors {
  if (choice === 'lab') return typeof ofLab === 'string' ? {} : ofLab;
  return mirrors.find(({ id }) => id === choice) ?? {};
}
