import { containers } from '../../data/containers';
import type { DockerContext } from '../dockerfile/context';
import { dockerCodec } from '../dockerfile/formState';
import { servePort } from '../dockerfile/servePort';
import { dockerForm, recipeOf } from '../dockerfile/spec';
import type { DockerForm } from '../../data/dockerFields';
import { placeholders, type ReaderContext } from '../profile/readerContext';
import type { Edits, PresetId } from '../run/formState';
import { presetFor } from './presetFor';

/** The image of the Dockerfile generator, and how its container is started. */
export type BuiltImage = {
  readonly tag: string;
  readonly preset: PresetId;
  /** What the run generator takes over; the rest is the preset's. */
  readonly run: Edits;
};

/**
 * The image that the user last described in the Dockerfile generator.
 *
 * @param json - the form's last state, as its codec writes it
 */
export function builtImage(
  json: string,
  reader: ReaderContext,
  context: DockerContext,
): BuiltImage {
  const { edits } = dockerCodec.readAll(json);
  const form = dockerForm(edits, context);
  const tag = form.tag.trim();
  const preset = presetFor[recipeOf(edits.recipe).id as keyof typeof presetFor]; // every recipe has a row
  return { tag, preset, run: { image: tag, ...serving(form, reader) } };
}

/** A server of models starts by itself, in the background, and is reached at its port. */
function serving(
  form: DockerForm,
  reader: ReaderContext,
): Omit<Edits, 'preset'> {
  if (form.service !== 'serve') return {};
  const { serve } = containers;
  const values = placeholders(reader);
  return {
    name: `${reader.containerPrefix}${serve.name}`,
    command: '',
    mode: 'background',
    after: 'keep',
    workdir: '',
    mounts: [
      {
        host: `${reader.home}/models`,
        container: serve.folder,
        readOnly: true,
      },
    ],
    ports: [
      {
        address: 'loopback',
        host: values['servePort'] ?? String(serve.port),
        container: String(servePort(form)),
      },
    ],
  };
}
