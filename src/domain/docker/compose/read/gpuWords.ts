import { isMap, isSeq, type Document, type Node } from 'yaml';
import type { Word } from '../../../../data/schema/command';
import type { Span } from '../../../command/lex';
import { word } from '../../../command/word';
import { formatCsv } from '../../kinds/csv';
import type { ComposeService } from './readCompose';
import type { ServiceUse } from './serviceUse';
import {
  entriesOf,
  entryAt,
  itemsOf,
  scalarText,
  spanOf,
  type Entry,
} from './nodes';

/** A request for devices, in the form of `deploy` or `gpus`. */
export type DeviceRequest = {
  readonly place: Span;
  readonly entries: readonly Entry[];
  /** Whether it is under `gpus`, which implies the capability. */
  readonly short: boolean;
};

/**
 * Every GPU request of a service in map form;
 * https://docs.docker.com/compose/how-tos/gpu-support/
 */
export function deviceRequests(
  { entries }: ComposeService,
  document: Document,
): readonly DeviceRequest[] {
  const listed = entryAt(
    entries,
    document,
    'deploy',
    'resources',
    'reservations',
    'devices',
  );
  const gpus = entryAt(entries, document, 'gpus');
  const read = (node: Node | null, short: boolean) =>
    isSeq(node)
      ? itemsOf(node, document).flatMap((item) =>
          isMap(item)
            ? [
                {
                  place: spanOf(item),
                  entries: entriesOf(item, document),
                  short,
                },
              ]
            : [],
        )
      : [];
  return [
    ...read(listed?.node ?? null, false),
    ...read(gpus?.node ?? null, true),
  ];
}

/** The GPUs of a service as uses of `--gpus`. */
export function gpuWords(
  service: ComposeService,
  document: Document,
): readonly ServiceUse[] {
  const gpus = entryAt(service.entries, document, 'gpus');
  const all = scalarText(gpus?.node ?? null);
  const requests = deviceRequests(service, document).flatMap(
    ({ entries, place, short }): readonly ServiceUse[] => {
      const capabilities = entries.find(({ key }) => key === 'capabilities');
      const names = itemsOf(capabilities?.node ?? null, document).map(
        scalarText,
      );
      if (!short && !names.includes('gpu')) return [];
      const count = entries.find(({ key }) => key === 'count');
      const ids = entries.find(({ key }) => key === 'device_ids');
      return [
        {
          option: 'gpus',
          value: requestWord(count, ids, document),
          place: (ids ?? count)?.whole ?? place,
        },
      ];
    },
  );
  return all !== null && gpus
    ? [{ option: 'gpus', value: word(all), place: gpus.whole }, ...requests]
    : requests;
}

/** Without a count and devices, it requests all GPUs. */
function requestWord(
  count: Entry | undefined,
  ids: Entry | undefined,
  document: Document,
): Word {
  const cards = itemsOf(ids?.node ?? null, document).flatMap(
    (item) => scalarText(item) ?? [],
  );
  if (cards.length > 0) return formatCsv([word(`device=${cards.join(',')}`)]);
  return word(scalarText(count?.node ?? null) ?? 'all');
}
