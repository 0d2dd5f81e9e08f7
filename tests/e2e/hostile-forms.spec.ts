import fc from 'fast-check';
import type { RunForm } from '../../src/data/runFields';
import { runCodec } from '../../src/domain/run/formState';
import { dockerClients, hasTerminal } from '../oracle/support/clients';
import { expected, seen } from '../oracle/support/expectedRequest';
import { hostile, randomForm } from '../oracle/support/randomForm';
import { runBash } from '../oracle/support/runBash';
import { runs, seed } from '../support/samples';
import { expect, test, type Page } from './support/test';
import { formAgain } from './support/topics';

/**
 * From fields to the engine: texts that are dangerous in shells enter the form
 * through a link and by typing, Copy is pressed, and bash runs the clipboard's
 * contents with a real client.
 */

const count = runs(12);
const cases = fc.sample(
  fc.tuple(
    randomForm,
    // Single-line values only, because the field has one line.
    hostile.map((text) => text.replaceAll(/\s/g, ' ')),
  ),
  { numRuns: count, seed },
);

const pages = [
  { address: '/tools/run/', copy: /^Copy/, value: 'value' },
  { address: '/zh/tools/run/', copy: /^复制/, value: '值' },
] as const;

test.skip(!hasTerminal(), 'the client asks for a terminal');

test(`what is copied from ${String(count)} hostile forms of seed ${String(seed)} runs as intended`, async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/tools/run/');
  await page.evaluate(() => {
    localStorage.setItem('profile.1', '{"server":"birch"}');
  });
  const meant = cases.map(([{ form, argv }, value]) => ({
    form: { ...form, env: [{ name: 'CHOSEN', value }] },
    argv,
  }));
  const copied: string[] = [];
  for (const [i, { form }] of meant.entries())
    copied.push(await copyOf(page, form, pages[i % 2 === 0 ? 0 : 1]));

  const [client] = dockerClients();
  if (!client) throw new Error('there is no docker client to ask');
  const run = await runBash(copied, client);
  expect(run.canaries).toEqual([]);
  const sent = run.requests.map((request) => request && seen(request));
  expect(sent).toEqual(
    meant.map(
      (one) =>
        expect.objectContaining(expected(one, run.home, run.cwd)) as unknown,
    ),
  );
});

/** Fills in the form, types the variable's value because no link contains it, and presses Copy. */
async function copyOf(
  page: Page,
  form: RunForm,
  { address, copy, value }: (typeof pages)[number],
): Promise<string> {
  const [{ value: typed } = { value: '' }] = form.env;
  const choices = Object.entries(runCodec.writeChoices(form)).flatMap(
    ([name, choice]) => (choice === null ? [] : [[name, choice]]),
  );
  const texts = encodeURIComponent(runCodec.writeTexts(form, 'without memory'));
  await page.goto(
    `${address}?${String(new URLSearchParams(choices))}#form=${texts}`,
  );
  await formAgain(page);
  await page.getByRole('textbox', { name: value, exact: true }).fill(typed);
  await page
    .getByRole('main')
    .getByRole('button', { name: copy })
    .first()
    .click();
  return page.evaluate(() => navigator.clipboard.readText());
}
