import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import {
  hasSureNumbers,
  machineOfSmi,
} from '../../../../src/domain/gpu/machine/machineOfSmi';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/smi/parseNvidiaSmi';
import { nearTexts } from '../../../support/nearTexts';
import { keep, line } from './keep';
import { smiTexts } from './smiTexts';

const folder = 'tests/fixtures/nvidia-smi';

it('what is read from each nvidia-smi output', async () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const answers = files.flatMap((name) => {
    const parsed = parseNvidiaSmi(readFileSync(`${folder}/${name}`, 'utf8'));
    const { cards, ...machine } = machineOfSmi(parsed);
    return [
      line(name, hasSureNumbers(parsed), machine),
      ...cards.map((card) => line(' ', card)),
    ];
  });
  await keep('machines', answers);
});

it.each([
  ...Object.entries(smiTexts),
  ['near', nearTexts(Object.values(smiTexts).flat(), 2)] as const,
])('what is read from short texts: %s', async (name, texts) => {
  const answers = texts.flatMap((text) => {
    const { gpus, unread, ...parsed } = parseNvidiaSmi(
      text.replaceAll('¦', '\n'),
    );
    return [
      line('####', [text.slice(0, 100)]),
      line(' ', parsed),
      ...gpus.map((gpu) => line('  card', gpu)),
      ...unread.map((one) => line('  unread', one.line, one.text.slice(0, 80))),
    ];
  });
  await keep(`smi-${name}`, answers);
});
