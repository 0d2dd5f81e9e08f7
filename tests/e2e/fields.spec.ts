import { dockerFields } from '../../src/data/dockerFields';
import { runFields } from '../../src/data/runFields';
import type { Fields } from '../../src/data/schema/formField';
import type { Localized } from '../../src/data/schema/text';
import { expect, open, test } from './support/test';

/** A server of the test lab whose GPUs have UUIDs. */
const birch = { server: 'birch' };

/** A machine with a GPU that MIG has split. */
const split = {
  machine: {
    cards: [
      {
        index: 0,
        name: 'NVIDIA A100-SXM4-80GB',
        whole: true,
        migEnabled: true,
        slices: [
          {
            profile: '3g.40gb',
            uuid: 'MIG-5c89852c-d268-5d34-8c77-00a6e5d0f8b1',
          },
        ],
        from: 'paste',
      },
    ],
  },
};

/** Readers and addresses that together bring every field of a form onto the screen. */
const forms: readonly {
  readonly address: string;
  readonly table: Fields;
  readonly states: readonly (readonly [
    profile: object,
    query: string,
    /** The text to type into a field, and the label of the field that then appears. */
    typed?: readonly [into: Localized, text: string, comes: Localized],
  ])[];
}[] = [
  {
    address: 'tools/run/',
    table: runFields,
    states: [
      [birch, '?gpus=chosen&sharedMemory=size&user=own'],
      [birch, '?gpus=count'],
      [split, '?gpus=chosen'],
    ],
  },
  {
    address: 'tools/dockerfile/',
    table: dockerFields,
    states: [
      [birch, '?machine=cards'],
      [birch, '?recipe=pytorch-extension&mirror=tuna'],
      [birch, '?recipe=miniforge'],
      [birch, '?recipe=r-base'],
      [
        birch,
        '',
        [
          dockerFields.yours.label,
          '[project]\ndependencies = ["torch"]\noptional-dependencies.x = ["pytest"]\n',
          dockerFields.groups.label,
        ],
      ],
    ],
  },
];

for (const locale of ['en', 'zh'] as const) {
  for (const { address, table, states } of forms) {
    test(`${locale}: every field of ${address} has a control with its label`, async ({
      page,
    }) => {
      const shown = new Set<string>();
      const at = `${locale === 'en' ? '/' : '/zh/'}${address}`;
      await page.goto(at);
      for (const [profile, query, typed] of states) {
        await page.evaluate((text) => {
          localStorage.setItem('profile.1', text);
        }, JSON.stringify(profile));
        await open(page, at + query);
        const form = page.getByRole('form');
        if (typed) {
          const [into, text, comes] = typed;
          await form.getByRole('textbox', { name: into[locale] }).fill(text);
          await expect(
            form.getByText(comes[locale], { exact: true }),
          ).toBeVisible();
        }
        // Without the hint that the legend of the GPUs has.
        const texts = await form
          .locator('label, legend')
          .evaluateAll((all) =>
            all.map((one) =>
              one.matches('legend')
                ? (one.firstChild?.textContent ?? '')
                : one.textContent,
            ),
          );
        for (const text of texts) shown.add(text.trim());
        // A group of check boxes is named "label: GPU".
        const groups = form.locator('[role="group"][aria-label]');
        for (const group of await groups.all()) {
          const name = await group.getAttribute('aria-label');
          shown.add(name?.split(':')[0] ?? '');
        }
      }
      const labels = Object.values(table).map(({ label }) => label[locale]);
      expect(labels.filter((label) => !shown.has(label))).toEqual([]);
    });
  }
}
