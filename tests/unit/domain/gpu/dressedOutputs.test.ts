import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineOfSmi } from '../../../../src/domain/gpu/machine/machineOfSmi';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/smi/parseNvidiaSmi';
import { recognise } from '../../../../src/domain/recognise/recognise';
import { dressings } from '../../../support/dressings';

const folder = join(import.meta.dirname, '../../../fixtures/nvidia-smi');
const outputs = [
  'real-450.57-titan-xp.txt',
  'real-535-a100-pcie-mig-part.txt',
  'real-570.133-gh200-mig.txt',
  'real-580.95-gb10.txt',
  'real-610.57-rtx-pro-6000-cut.txt',
  'real-list-a100-mig.txt',
  'real-query-450.66-gtx-780.txt',
  'real-csv-rtx-4070-laptop.txt',
  'rebuilt-535.183-mixed.txt',
  'rebuilt-550.90-busy-mig-docker.txt',
  'rebuilt-csv-all-fields.txt',
  'rebuilt-query-mig.txt',
].map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

describe.each(Object.entries(dressings))('%s', (_, dress) => {
  it.each(outputs)('around %s changes nothing that is read', (_, text) => {
    const plain = parseNvidiaSmi(text.trimEnd());
    const dressed = parseNvidiaSmi(dress(text.trimEnd()));
    expect(machineOfSmi(dressed)).toEqual(machineOfSmi(plain));
    expect(dressed.notices).toEqual(plain.notices);
    expect(recognise(dress(text.trimEnd()))).toBe(recognise(text));
  });
});
