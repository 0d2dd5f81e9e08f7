import { dockerFields } from '../../src/data/dockerFields';
import { runFields } from '../../src/data/runFields';
import type { Fields } from '../../src/data/schema/formField';
import { expect, open, test } from './support/test';

/** Addresses that, together, bring every field of a form onto the screen. */
const forms: readonly {
  readonly address: string;
  readonly table: Fields;
  readonly states: readonly string[];
}[] = [
  {
    address: 'tools/run/',
    table: runFields,
    states: ['?gpus=chosen&sharedMemory=size&user=own', '?gpus=count'],
  },
  {
    address: 'tools/dockerfile/',
    table: dockerFields,
    states: [
      '?machine=cards',
      '?recipe=pytorch-extension&mirror=tuna',
      '?recipe=miniforge',
      '?recipe=r-base',
    ],
  },
];

for (const locale of ['en', 'zh'] as const) {
  for (const { address, table, states } of forms) {
    test(`${locale}: every field of ${address} has a control with its label`, async ({
      page,
    }) => {
      // a server whose cards have UUIDs
      await page.addInitScript(() => {
        localStorage.setItem('profile.1', '{"server":"birch"}');
      });
      const shown = new Set<string>();
      for (const state of states) {
        await open(page, `${locale === 'en' ? '/' : '/zh/'}${address}${state}`);
        const texts = await page
          .getByRole('form')
          .locator('label, legend')
          .allTextContents();
        for (const text of texts) shown.add(text.trim());
      }
      const labels = Object.values(table).map(({ label }) => label[locale]);
      expect(labels.filter((label) => !shown.has(label))).toEqual([]);
    });
  }
}
