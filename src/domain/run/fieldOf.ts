import type { RunForm } from '../../data/schema/runPreset';
import type { Item } from '../docker/toItems';
import type { OptionId } from '../docker/runSpec';

/** The fields of the generator, `image` and `command` among them. */
export type FieldName = keyof RunForm;

const fields: Readonly<Partial<Record<OptionId, FieldName>>> = {
  detach: 'mode',
  interactive: 'mode',
  tty: 'mode',
  rm: 'after',
  restart: 'after',
  name: 'name',
  init: 'init',
  user: 'user',
  env: 'env',
  gpus: 'gpus',
  'shm-size': 'sharedMemory',
  ipc: 'sharedMemory',
  memory: 'memory',
  cpus: 'cpus',
  volume: 'mounts',
  mount: 'mounts',
  workdir: 'workdir',
  publish: 'ports',
};

/** The field that writes an option; options without a field of their own come from `more`. */
export const fieldOfOption = (id: OptionId | 'image' | 'command'): FieldName =>
  id === 'image' || id === 'command' ? id : (fields[id] ?? 'more');

/** The field that an item of the command was written by; `docker run` itself has none. */
export function fieldOfItem(item: Item, form: RunForm): FieldName | null {
  if (item.part === 'docker') return null;
  if (item.part !== 'option') return item.part;
  const [use] = item.uses;
  if (!use) return null;
  const given = use.id === 'env' && form.user === 'own';
  const name = given ? (use.value as { name?: string }).name : undefined;
  const typed = form.env.some((e) => e.name === name);
  if (!typed && name === 'HOME') return 'home';
  if (!typed && name === 'USER') return 'user';
  return fieldOfOption(use.id);
}
