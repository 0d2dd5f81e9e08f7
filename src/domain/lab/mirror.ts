import { mirrors } from '../../data/mirrors';
import type { Lab, LabMirrors } from '../../data/schema/lab';
import type { DockerForm } from '../../data/dockerFields';

/** The default choice: the lab's own URLs, the public mirror that it names, or none. */
export function mirrorOf(of: Lab['mirrors']): DockerForm['mirror'] {
  if (typeof of === 'string') return of;
  return Object.values(of).some(Boolean) ? 'lab' : 'none';
}

/** The URLs for a choice; empty if the lab has none of its own. */
export function addressesOf(
  choice: DockerForm['mirror'],
  ofLab: Lab['mirrors'],
): LabMirrors {
  if (choice === 'lab') return typeof ofLab === 'string' ? {} : ofLab;
  return mirrors.find(({ id }) => id === choice) ?? {};
}
