import { containers } from '../../data/containers';
import type { RunForm } from '../../data/runFields';
import type { RunPreset } from '../../data/schema/runPreset';
import { fill } from '../text/fill';
import { atLeast } from '../profile/sharedMemory';
import { placeholders, type ReaderContext } from '../profile/readerContext';

/**
 * A preset's form for this user, with its placeholders filled. The lab's GPUs
 * and paths do not apply to a laptop, where the current directory is mounted
 * instead.
 */
export function presetForm(preset: RunPreset, context: ReaderContext): RunForm {
  const values = placeholders(context);
  const { form } = preset;
  return {
    ...form,
    image: fill(form.image, values),
    name: fill(form.name, values),
    mounts: form.mounts.map((m) => ({ ...m, host: fill(m.host, values) })),
    ports: form.ports.map((p) => ({ ...p, host: fill(p.host, values) })),
    env: form.env.map((e) => ({ ...e, value: fill(e.value, values) })),
  };
}

const { secret } = containers.vnc;

/**
 * Adapts a form to the machine: at least as much shared memory as the server's
 * default, and suitable values for the user's own machine.
 */
export function atPlace(form: RunForm, context: ReaderContext): RunForm {
  if (form.on === 'server') {
    const { shmDefault } = context.server;
    return { ...form, shmSize: atLeast(form.shmSize, shmDefault) };
  }
  const [first, ...others] = form.mounts;
  const windows = context.laptop === 'windows';
  return {
    ...form,
    gpus: 'none',
    mounts: first
      ? [
          { ...first, host: '.' },
          ...others
            .filter(({ container }) => container === secret.container)
            .map((m) => ({
              ...m,
              host: `./${m.host.split('/').at(-1) ?? ''}`,
            })),
        ]
      : [],
    user: windows && form.user === 'own' ? 'image' : form.user,
  };
}
