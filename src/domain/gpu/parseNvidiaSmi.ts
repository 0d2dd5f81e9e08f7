import { cleanLines } from './smi/clean';
import { mergeReadings } from './smi/merge';
import { isKnownNoise, readNotices } from './smi/notices';
import { readCsv } from './smi/readCsv';
import { readHost } from './smi/readHost';
import { readList } from './smi/readList';
import { readQuery } from './smi/readQuery';
import { readTable } from './smi/readTable';
import { readTools } from './smi/readTools';
import { readXml } from './smi/readXml';
import type { ParsedSmi, SmiReading } from './smi/types';

/**
 * Reads the output of `nvidia-smi`: the table of any driver from 331 on, `-L`,
 * `-q`, `-q -x`, `--query-gpu … --format=csv`, `--version`; also `gpustat`,
 * `lspci`, `docker version`, and `uname -m`. The text may hold several outputs in a row, a part
 * of one, prompts, and other text. Never throws; lines that it does not
 * understand are returned in `unread`.
 */
export function parseNvidiaSmi(text: string): ParsedSmi {
  const lines = cleanLines(text);
  const readings = readAll(lines);
  const merged = mergeReadings(readings);
  const { docker, architecture, read: host } = readHost(lines);
  const read = new Set([
    ...host,
    ...readings.flatMap((reading) => [...reading.read]),
  ]);
  const unread = lines
    .map((line, i) => ({ line: i + 1, text: line.trim() }))
    .filter(
      ({ line, text: words }) =>
        words !== '' && !read.has(line) && !isKnownNoise(words),
    );
  return {
    formats: readings
      .filter((reading) => reading.gpus.length > 0)
      .map(({ format }) => format),
    ...merged.versions,
    ...(docker !== undefined && { docker }),
    ...(architecture && { architecture }),
    gpus: merged.gpus,
    notices: readNotices(lines, merged),
    unread,
  };
}

function readAll(lines: readonly string[]): readonly SmiReading[] {
  const xml = readXml(lines);
  if (xml.gpus.length > 0) return [xml];
  const found = [
    readList(lines),
    readTable(lines),
    readQuery(lines),
    readTools(lines),
  ];
  // Names alone are the weakest sign, so they are searched only if nothing else is found.
  const csv = readCsv(lines);
  return found.some(({ gpus }) => gpus.length > 0) &&
    csv.gpus.some(({ uuid, memoryMiB, cc }) => !uuid && !memoryMiB && !cc)
    ? [...found, xml]
    : [...found, csv, xml];
}
