import { parseImageReference } from '../../docker/imageReference';

/**
 * The images in the output of `docker images`, one name per row: the layout of
 * Docker up to 28 (`REPOSITORY TAG … IMAGE ID`), with or without `--digests`;
 * that of Docker 29 (`IMAGE ID DISK USAGE …`), which puts a long name on a line
 * of its own; and a single row without the header. An untagged image is named
 * by its ID. Empty if the text is none of these.
 */
export function readListing(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const header = lines.findIndex((line) => heads.test(line));
  const ofHead = tables.find(({ head }) => head.test(lines[header] ?? ''));
  const rows = lines.slice(header + 1);
  const names = ofHead
    ? rows.flatMap((line) => ofHead.row(line) ?? [])
    : rows.flatMap((line) => (size.test(line) ? (twoColumns(line) ?? []) : []));
  return [...new Set(names)];
}

const heads = /^(?:REPOSITORY +TAG|IMAGE +ID +DISK USAGE|CONTAINER ID +IMAGE)/;

/** A row of an image ends with its size: `7.62GB`. */
const size = /\s\d+(?:\.\d+)?[kMGT]?B$/;

const tables: readonly {
  readonly head: RegExp;
  readonly row: (line: string) => string | null;
}[] = [
  { head: /^REPOSITORY/, row: twoColumns },
  {
    head: /^IMAGE/,
    row: (line) => {
      const [, name = '', id] =
        /^(\S+)(?:\s+([0-9a-f]{12})\s.*)?$/.exec(line) ?? [];
      if (name === '<untagged>') return id ?? null;
      return isTagged(name) ? name : null;
    },
  },
  {
    head: /^CONTAINER/,
    row: (line) => /^[0-9a-f]{12,64}\s+(\S+)\s/.exec(line)?.[1] ?? null,
  },
];

function twoColumns(line: string): string | null {
  const [, repository = '', tag = '', digest, id = ''] =
    /^(\S+)\s+(\S+)\s+(?:(sha256:[0-9a-f]{64}|<none>)\s+)?((?:sha256:)?[0-9a-f]{12,64})\s/.exec(
      line,
    ) ?? [];
  if (id === '') return null;
  if (repository === '<none>') return id;
  if (tag !== '<none>') return orNull(`${repository}:${tag}`);
  return digest?.startsWith('sha256:') ? orNull(`${repository}@${digest}`) : id;
}

const orNull = (name: string) => (parseImageReference(name) ? name : null);

const isTagged = (name: string) =>
  parseImageReference(name)?.tag !== undefined ||
  parseImageReference(name)?.digest !== undefined;
