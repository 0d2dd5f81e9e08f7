import { dockerFields } from '../../../data/dockerFields';
import { runFields } from '../../../data/runFields';
import type { Cell, Field, Fields } from '../../../data/schema/formField';
import { transferFields } from '../../../data/transferFields';
import { dockerCodec } from '../../dockerfile/formState';
import { runCodec } from '../../run/formState';

/** The parts of JSON Schema, draft 7, that a kit uses. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The schema of `kit.json`. It is generated from the forms' tables, so that new
 * fields are included automatically. The contents of texts are checked when the
 * kit is generated.
 */
export const kitSchema = (): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A kit: Dockerfile, scripts and compose.yaml from one file',
  ...object({
    $schema: { type: 'string' },
    language: { enum: ['en', 'zh'], description: 'Language of the files' },
    profile: {
      description:
        'Who the kit is for; what is missing comes from the lab file',
      ...object({
        user: text('Account on the server'),
        server: text('Id of a server of the lab file'),
        home: text('Folder on the server for one’s own files'),
        data: text('Folder on the server with data'),
        laptop: { enum: ['windows', 'macos', 'linux'] },
        shell: { enum: ['bash', 'powershell', 'cmd'] },
        machine: {
          type: 'object',
          description: 'What the profile keeps of a pasted nvidia-smi',
        },
      }),
    },
    dockerfile: form(dockerFields, 'recipe', dockerCodec.start?.ids ?? []),
    run: form(runFields, 'preset', runCodec.start?.ids ?? []),
    transfer: form(transferFields),
  }),
});

const object = (properties: JsonSchema): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
});

const text = (description: string): JsonSchema => ({
  type: 'string',
  description,
});

const form = (
  table: Fields,
  start?: string,
  ids: readonly string[] = [],
): JsonSchema =>
  object({
    ...(start !== undefined && { [start]: { enum: ids } }),
    ...Object.fromEntries(
      Object.entries(table).map(([name, field]) => [
        name,
        { description: field.label.en, ...valueOf(field) },
      ]),
    ),
  });

function valueOf(field: Field | Cell): JsonSchema {
  switch (field.kind) {
    case 'text':
      return { type: 'string' };
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { enum: field.values };
    case 'numbers':
      return { type: 'array', items: { type: 'integer', minimum: 0 } };
    case 'rows': {
      const cells = Object.entries(field.cells);
      return {
        type: 'array',
        items: {
          ...object(
            Object.fromEntries(
              cells.map(([name, cell]) => [
                name,
                { description: cell.label.en, ...valueOf(cell) },
              ]),
            ),
          ),
          required: cells.map(([name]) => name),
        },
      };
    }
  }
}
