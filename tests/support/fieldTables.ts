import { dockerFields } from '../../src/data/dockerFields';
import { runFields } from '../../src/data/runFields';
import type { Cell, Field, Fields } from '../../src/data/schema/formField';
import { dockerCodec } from '../../src/domain/dockerfile/formState';
import { transferCodec } from '../../src/domain/transfer/formState';
import { tunnelCodec } from '../../src/domain/tunnel/formState';
import { kitFields } from '../../src/data/kitFields';
import { kitCodec } from '../../src/domain/kit/formState';
import { transferFields } from '../../src/data/transferFields';
import { tunnelFields } from '../../src/data/tunnelFields';
import type { FormCodec } from '../../src/domain/form/formCodec';
import { runCodec } from '../../src/domain/run/formState';

/** A form whose field names the test doesn't know. */
type AnyCodec = FormCodec<Readonly<Record<string, unknown>>>;

/** Every form of the site; add a new one here. */
export const formTables: readonly {
  readonly id: string;
  readonly table: Fields;
  readonly codec: AnyCodec;
}[] = [
  { id: 'run', table: runFields, codec: runCodec },
  { id: 'dockerfile', table: dockerFields, codec: dockerCodec },
  { id: 'transfer', table: transferFields, codec: transferCodec },
  { id: 'tunnel', table: tunnelFields, codec: tunnelCodec },
  { id: 'kit', table: kitFields, codec: kitCodec },
];

/** A value that no preset has; texts are values that the reader would miss. */
export function sampleOf(field: Field, length = 20): unknown {
  switch (field.kind) {
    case 'choice':
      return field.values.at(-1);
    case 'flag':
      return true;
    case 'numbers':
      return [1, 3];
    case 'text':
      return secret.padEnd(length, 'x');
    case 'rows':
      return Array.from({ length: 3 }, () =>
        Object.fromEntries(
          Object.entries(field.cells).map(([name, cell]) => [
            name,
            cellSample(cell, length),
          ]),
        ),
      );
  }
}

/** A marker to look for in places where no text may be. */
export const secret = 'hunter2 ü "\\ ';

function cellSample(cell: Cell, length: number): unknown {
  if (cell.kind === 'choice') return cell.values.at(-1);
  if (cell.kind === 'flag') return true;
  return secret.padEnd(length, 'x');
}
