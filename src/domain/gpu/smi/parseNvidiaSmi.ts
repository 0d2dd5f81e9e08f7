import type { Unprefixed } from '../../text/linePrefixes';
import { cleanLines } from './clean';
import { mergeReadings } from './merge';
import { isKnownNoise, readNotices } from './notices';
import { readContainerCli } from './readContainerCli';
import { readCsv } from './readCsv';
import { readHost } from './readHost';
import { readJson } from './readJson';
import { readList } from './readList';
import { readQuery } from './readQuery';
import { readTable } from './readTable';
import { readTools } from './readTools';
import { readXml } from './readXml';
import type { ParsedSmi, SmiReading } from './types';

/**
 * Reads the output of `nvidia-smi`: the table of any driver from 331 on, `-L`,
 * `-q`, `-q -x`, `--query-gpu … --format=csv`, `--version`; also other programs
 * that list GPUs (`readTools`), `nvidia-container-cli info`, `docker version`,
 * and `uname -m`. The text may hold several outputs in a row, a part of one,
 * prompts, and other text. Never throws; lines that it does not understand are
 * returned in `unread`.
 */
export function parseNvidiaSmi(text: string): ParsedSmi {
  const cleaned = cleanLines(text);
  const { lines } = cleaned;
  const readings = readMachines(cleaned);
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

/** Reads what each host printed, if prefixes tell several apart. */
function readMachines({ lines, sources }: Unprefixed): readonly SmiReading[] {
  const hosts = [...new Set(sources.filter((source) => source !== undefined))];
  if (hosts.length < 2) return readAll(lines);
  return hosts.flatMap((host, machine) =>
    readAll(lines.map((line, i) => (sources[i] === host ? line : ''))).map(
      (reading) => ofMachine(reading, machine),
    ),
  );
}

const ofMachine = (reading: SmiReading, machine: number): SmiReading =>
  machine === 0
    ? reading
    : {
        ...reading,
        gpus: reading.gpus.map((gpu) => ({ ...gpu, machine })),
      };

function readAll(lines: readonly string[]): readonly SmiReading[] {
  const xml = readXml(lines);
  if (xml.gpus.length > 0) return [xml];
  const found = [
    readList(lines),
    readTable(lines),
    readQuery(lines),
    readTools(lines),
    readJson(lines),
    readContainerCli(lines),
  ];
  // Names alone are the weakest sign, so they are searched only if nothing else is found.
  const csv = readCsv(lines);
  return found.some(({ gpus }) => gpus.length > 0) &&
    csv.gpus.some(({ uuid, memoryMiB, cc }) => !uuid && !memoryMiB && !cc)
    ? [...found, xml]
    : [...found, csv, xml];
}
