import type { Part, Word } from '../../../data/schema/command';
import { word } from '../../command/word';

/**
 * Parses one record of comma-separated fields like Go's encoding/csv: a field
 * with a comma, a quote, or a line break is in double quotes, and a quote
 * inside is doubled. Null if Go reports an error. `--gpus` and `--mount` use
 * this format: https://github.com/docker/cli/blob/master/opts/gpus.go
 */
export function parseCsv(raw: Word): readonly Word[] | null {
  const fields: Part[][] = [[]];
  const put = (part: Part) => fields.at(-1)?.push(part);
  /** `start` of a field, in `bare` or `quoted` text, or `closed` after a quoted field. */
  let state: 'start' | 'bare' | 'quoted' | 'closed' = 'start';
  for (const part of raw) {
    for (const unit of typeof part === 'string' ? part : [part]) {
      if (state === 'quoted') {
        if (unit === '"') state = 'closed';
        else put(unit);
      } else if (unit === ',') {
        fields.push([]);
        state = 'start';
      } else if (unit === '"') {
        if (state === 'bare') return null;
        if (state === 'closed') put('"');
        state = 'quoted';
      } else if (state === 'closed' || unit === '\n') {
        return null;
      } else {
        put(unit);
        state = 'bare';
      }
    }
  }
  return state === 'quoted' ? null : fields.map((f) => word(...f));
}

/** The inverse of {@link parseCsv}. */
export function formatCsv(fields: readonly Word[]): Word {
  return word(
    ...fields.flatMap((field, i): readonly Part[] => [
      i ? ',' : '',
      ...quoteField(field),
    ]),
  );
}

function quoteField(field: Word): Word {
  if (!field.some((p) => typeof p === 'string' && /[",\r\n]/.test(p))) {
    return field;
  }
  const doubled = field.map((p) =>
    typeof p === 'string' ? p.replaceAll('"', '""') : p,
  );
  return word('"', ...doubled, '"');
}
