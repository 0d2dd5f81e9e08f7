import * as v from 'valibot';
import { containers } from '../../data/containers';
import {
  exampleFrameworks,
  exampleUses,
  type Example,
} from '../../data/schema/example';
import { localized, matching, text } from '../text/schema';

const reference = matching(
  /^[a-z0-9][a-z0-9._/-]*:[A-Za-z0-9._-]+$/,
  'must be an image with its tag, such as debian:bookworm-slim',
);
const base = v.variant('known', [
  v.strictObject({ image: reference, known: v.literal('table') }),
  v.strictObject({
    image: reference,
    known: v.literal('source'),
    source: matching(/^https:\/\/\S+$/, 'must be an https address'),
    checked: matching(/^\d{4}-\d{2}-\d{2}$/, 'must be a day, YYYY-MM-DD'),
  }),
]);

const placeholders = [
  'image',
  'prefix',
  'home',
  'notebookPort',
  'vncPort',
  'otherPort',
  'gpu',
];
const command = v.pipe(
  text,
  v.check(
    (value) => !value.includes('\n'),
    'must be one line: the page breaks it',
  ),
  v.check(
    (value) => value.includes('{image}'),
    'must name its image by the placeholder {image}',
  ),
  v.check(
    (value) =>
      [...value.matchAll(/\{(\w+)\}/g)].every(([, name = '']) =>
        placeholders.includes(name),
      ),
    `knows the placeholders ${placeholders.map((name) => `{${name}}`).join(' ')} only`,
  ),
);
const build = v.pipe(
  command,
  v.check(
    (value) => value.includes('--platform linux/amd64'),
    'must say --platform linux/amd64: the laptop may be an ARM machine',
  ),
);
const run = v.pipe(
  command,
  v.check(
    (value) => value.includes('--name {prefix}'),
    'must name the container, beginning with {prefix}',
  ),
  v.check(
    (value) => value.includes('--user "$(id -u):$(id -g)"'),
    'must run as the reader: --user "$(id -u):$(id -g)"',
  ),
  v.check(
    (value) => !/--gpus (?!device=\{gpu\})/.test(value),
    'must ask for the chosen card: --gpus device={gpu}',
  ),
  v.check(
    (value) => !/ -p (?!127\.0\.0\.1:)/.test(value),
    'must publish on 127.0.0.1 only',
  ),
);

/** The user's own port for a service, and the port in the container. */
const ports: Readonly<Record<NonNullable<Example['service']>['kind'], string>> =
  {
    notebook: `{notebookPort}:${String(containers.notebook.port)}`,
    desktop: `{vncPort}:${String(containers.vnc.port)}`,
    web: `{otherPort}:${String(containers.site.port)}`,
  };

const schema = v.pipe(
  v.strictObject({
    title: localized,
    summary: localized,
    bases: v.pipe(v.array(base), v.minLength(1, 'must name the base image')),
    use: v.picklist(exampleUses, `must be one of ${exampleUses.join(', ')}`),
    startHere: v.optional(v.literal(true)),
    framework: v.picklist(
      exampleFrameworks,
      `must be one of ${exampleFrameworks.join(', ')}`,
    ),
    hardware: v.picklist(['gpu', 'cpu'], 'must be gpu or cpu'),
    service: v.optional(
      v.strictObject({
        kind: v.picklist(['desktop', 'notebook', 'web']),
      }),
    ),
    generator: v.optional(v.record(v.string(), v.string())),
    image: reference,
    commands: v.strictObject({ build, run }),
  }),
  v.forward(
    v.check(
      ({ hardware, commands }) =>
        (hardware === 'gpu') === commands.run.includes('--gpus'),
      'must have --gpus where hardware is gpu, and only there',
    ),
    ['hardware'],
  ),
  v.forward(
    v.check(
      ({ service, commands }) =>
        service
          ? commands.run.includes(`-p 127.0.0.1:${ports[service.kind]} `)
          : !commands.run.includes(' -p '),
      'must be what commands.run publishes, on its usual port',
    ),
    ['service'],
  ),
);

/**
 * Validates an `example.json` and returns it unchanged. Throws an `Error` whose
 * message lists every wrong field of this example by its path, one per line.
 */
export function parseExample(id: string, input: unknown): Example {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output as Example;
  const lines = result.issues.map(
    (issue) => `  ${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`,
  );
  throw new Error(
    `examples/${id}/example.json is not usable:\n${lines.join('\n')}`,
  );
}
