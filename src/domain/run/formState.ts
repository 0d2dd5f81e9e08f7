import * as v from 'valibot';
import { runPresets } from '../../data/runPresets';
import type { RunForm } from '../../data/schema/runPreset';
import { flag, formCodec, oneOf } from '../form/formCodec';

/** What a reader has changed in the generator; everything else is the preset's. */
export type Edits = { readonly preset?: PresetId } & Partial<RunForm>;

export type PresetId = (typeof runPresets)[number]['id'];

const cards = v.pipe(
  v.string(),
  // none at all while a reader takes one away to choose another
  v.regex(/^(?:\d{1,2}(?:-\d{1,2})*)?$/),
  v.transform((text) => (text ? text.split('-').map(Number) : [])),
);

/** Fields that are a choice among few: these, and these alone, stand in the address. */
const choices = {
  preset: oneOf(runPresets.map((p) => p.id)),
  on: oneOf(['server', 'laptop']),
  gpus: oneOf(['none', 'all', 'chosen', 'count']),
  cards,
  cardsBy: oneOf(['index', 'uuid']),
  mountAs: oneOf(['volume', 'bind']),
  sharedMemory: oneOf(['default', 'size', 'host']),
  user: oneOf(['own', 'ownEntry', 'image', 'root']),
  mode: oneOf(['interactive', 'background']),
  after: oneOf(['remove', 'keep', 'on-failure', 'unless-stopped']),
  init: flag,
} as const;

const line = v.string();
const rows = <T extends v.ObjectEntries>(entries: T) =>
  v.array(v.object(entries));

/**
 * Fields that hold a reader's own texts: the session's storage, or a link that
 * they chose to share. No limit here: a text that failed one would be lost.
 */
const texts = {
  image: line,
  name: line,
  gpuCount: line,
  mounts: rows({ host: line, container: line, readOnly: v.boolean() }),
  ports: rows({
    address: oneOf(['loopback', 'all']),
    host: line,
    container: line,
  }),
  shmSize: line,
  home: line,
  workdir: line,
  env: rows({ name: line, value: line }),
  cpus: line,
  memory: line,
  command: line,
  more: line,
} as const;

export const runCodec = formCodec<Edits>(choices, texts);
