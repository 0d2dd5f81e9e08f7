import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import lab from '../../../labs/example';
import { machineOf } from '../../../../src/domain/dockerfile/machine';
import { recipeOf } from '../../../../src/domain/dockerfile/spec';
import { machineOfSmi } from '../../../../src/domain/gpu/machineOfSmi';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/parseNvidiaSmi';
import {
  judgedMachine,
  serverCards,
} from '../../../../src/domain/gpu/serverCards';
import { canBeKept } from '../../../../src/domain/profile/keptMachine';
import { machineLabel } from '../../../../src/domain/profile/machineLabel';
import { parseProfile } from '../../../../src/domain/profile/parseProfile';
import { resolveProfile } from '../../../../src/domain/profile/resolveProfile';
import { cardsAt } from '../../../../src/domain/run/cards';

const folder = join(import.meta.dirname, '../../../fixtures/nvidia-smi');
const outputs = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
  .map(([file, text]) => [file, machineOfSmi(parseNvidiaSmi(text))] as const)
  .filter(([, { cards }]) => cards.length > 0);

describe('every output with cards: one machine from the paste to the image', () => {
  it('are many', () => {
    expect(outputs.length).toBeGreaterThanOrEqual(80);
  });

  it.each(outputs)('%s', (_, pasted) => {
    expect(canBeKept(pasted)).toBe(true);
    for (const server of lab.servers.map(({ id }) => id)) {
      const json = JSON.stringify({ server, machine: pasted });
      const reader = resolveProfile(parseProfile(json), lab, 'linux');
      // the profile
      expect(reader.server.machine).toEqual(pasted);
      expect(reader.server.label).toEqual(machineLabel(pasted));
      // the run generator
      expect(cardsAt('server', reader)).toEqual(pasted.cards);
      // the Dockerfile generator
      const form = { ...recipeOf('pytorch').form, machine: 'server' } as const;
      const context = { ...reader, mirrors: {} };
      expect(machineOf(form, context)).toEqual(judgedMachine(pasted));
      // server check shows the machine of the profile
      expect(serverCards(reader.server.machine)).toEqual(serverCards(pasted));
    }
  });

  it.each(outputs)('%s: every value is from the paste', (_, pasted) => {
    const { cards, ...values } = pasted;
    for (const { from } of [...cards, ...Object.values(values)])
      expect(from).toBe('paste');
  });
});
