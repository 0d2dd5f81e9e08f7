import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gpus } from '../../../../src/data/gpus';
import lab from '../../../labs/example';
import { machineOf } from '../../../../src/domain/dockerfile/machine';
import { recipeOf } from '../../../../src/domain/dockerfile/spec';
import { machineOfSmi } from '../../../../src/domain/gpu/machine/machineOfSmi';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/smi/parseNvidiaSmi';
import {
  judgedMachine,
  serverCards,
} from '../../../../src/domain/gpu/machine/serverCards';
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

describe('every output with GPUs: one machine from the paste to the image', () => {
  it('are many', () => {
    expect(outputs.length).toBeGreaterThanOrEqual(80);
  });

  it.each(outputs)('%s', (_, pasted) => {
    expect(canBeKept(pasted)).toBe(true);
    for (const server of lab.servers.map(({ id }) => id)) {
      const json = JSON.stringify({ server, machine: pasted });
      const reader = resolveProfile(parseProfile(json), lab, 'linux');
      // The profile.
      expect(reader.server.machine).toEqual(pasted);
      expect(reader.server.label).toEqual(machineLabel(pasted));
      // The run generator.
      expect(cardsAt('server', reader)).toEqual(pasted.cards);
      // The Dockerfile generator.
      const form = { ...recipeOf('pytorch').form, machine: 'server' } as const;
      const context = { ...reader, mirrors: {} };
      expect(machineOf(form, context)).toEqual(judgedMachine(pasted));
      // Server check shows the profile's machine.
      expect(serverCards(reader.server.machine)).toEqual(serverCards(pasted));
    }
  });

  it.each(outputs)('%s: every value is from the paste', (_, pasted) => {
    const { cards, ...values } = pasted;
    for (const { from } of [...cards, ...Object.values(values)])
      expect(from).toBe('paste');
  });
});

type Asked = {
  readonly cards: readonly { readonly name: string; readonly cc: string }[];
  readonly driver: string;
};

/** What a machine prints for different commands, and what is then known about it. */
const ways: Readonly<
  Record<
    string,
    { print: (asked: Asked) => string; driver: boolean; cc: boolean }
  >
> = {
  list: {
    print: ({ cards }) =>
      cards
        .map(({ name }, i) => `GPU ${i}: ${name} (UUID: ${uuid(i)})`)
        .join('\n'),
    driver: false,
    cc: false,
  },
  csv: {
    print: ({ cards, driver }) =>
      [
        'index, name, driver_version, compute_cap',
        ...cards.map(({ name, cc }, i) => `${i}, ${name}, ${driver}, ${cc}`),
      ].join('\n'),
    driver: true,
    cc: true,
  },
  'list and capability': {
    print: ({ cards }) =>
      [
        ...cards.map(({ name }, i) => `GPU ${i}: ${name} (UUID: ${uuid(i)})`),
        'index, name, compute_cap',
        ...cards.map(({ name, cc }, i) => `${i}, ${name}, ${cc}`),
      ].join('\n'),
    driver: false,
    cc: true,
  },
  query: {
    print: ({ cards, driver }) =>
      [
        '==============NVSMI LOG==============',
        `Driver Version                            : ${driver}`,
        ...cards.map(
          ({ name }, i) => `GPU 00000000:0${i}:00.0
    Product Name                          : ${name}
    GPU UUID                              : ${uuid(i)}`,
        ),
      ].join('\n'),
    driver: true,
    cc: false,
  },
};

const uuid = (n: number) => `GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d0${n}`;

describe('any machine, printed in any format', () => {
  const known = gpus.map(({ names, cc }) => ({ name: names[0] ?? '', cc }));
  const card = fc.oneof(
    fc.constantFrom(...known.filter(({ name }) => /^NVIDIA /.test(name))),
    fc.record({
      name: fc.stringMatching(/^NVIDIA N[A-Z]{3} [1-9]\d{3}$/),
      cc: fc.constantFrom('8.9', '9.0', '12.0'),
    }),
  );
  const asked = fc.record({
    cards: fc.array(card, { minLength: 1, maxLength: 9 }),
    driver: fc.constantFrom(
      '470.256.02',
      '535.183.01',
      '575.57.08',
      '610.43.02',
    ),
  });

  it.each(Object.entries(ways))('%s', (_, { print, driver, cc }) => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...lab.servers), (machine, server) => {
        const read = machineOfSmi(parseNvidiaSmi(print(machine)));
        const reader = resolveProfile(
          parseProfile(JSON.stringify({ server: server.id, machine: read })),
          lab,
          'linux',
        );
        const shown = reader.server.machine;
        expect(shown).toEqual(read);
        expect(shown.driver?.value).toBe(driver ? machine.driver : undefined);
        expect(shown.docker).toBeUndefined();
        expect(shown.cards.map(({ name }) => name)).toEqual(
          machine.cards.map(({ name }) => name),
        );
        expect(shown.cards.map(({ capability }) => capability)).toEqual(
          machine.cards.map((one) => (cc ? one.cc : undefined)),
        );
        if (cc)
          expect(judgedMachine(shown).cards.map((one) => one.cc)).toEqual(
            machine.cards.map((one) => one.cc),
          );
        expect(reader.server.label.en).toContain(
          driver ? `driver ${machine.driver}` : 'driver not known',
        );
      }),
    );
  });
});
