import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toFolder } from '../../scripts/edition/toFolder';
import { expectAccessible } from './support/axe';
import { allPages, isDeep, pageOfEachKind } from './support/pages';
import { expect, hydrated, test, visit, type Page } from './support/test';

/** The site in a folder, opened by double click: no server answers. */
let stick: string;

test.beforeAll(async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'stick-'));
  stick = path.join(root, '我的 U 盘 100%');
  await toFolder('build', stick, '/');
});

test.afterAll(() => {
  rmSync(path.dirname(stick), { recursive: true, force: true });
});

const fileOf = (address: string) =>
  pathToFileURL(path.join(stick, address, 'index.html')).href;

/** Anything that isn't a file: `test` watches other origins than the test server's only. */
function watchNetwork(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

test('leads by links, search, and language switch, and keeps the form in the address', async ({
  page,
}) => {
  const asked = watchNetwork(page);
  await page.goto(fileOf('/'));
  await hydrated(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('shared memory');
  const found = page.getByRole('dialog').getByRole('listitem').first();
  await expect(found).toContainText('Shared memory and limits');
  await found.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/shared-memory-and-limits\/index\.html/);

  await page.goto(fileOf('/tools/run/'));
  const command = page.locator('main pre').first();
  const built = await command.innerText();
  await hydrated(page);
  expect(await command.innerText()).toBe(built);
  await page.getByText('Shell on a GPU').click();
  await expect(page).toHaveURL(/index\.html\?preset=shell/);
  await expect(command).toContainText('-shell');
  await page.getByRole('button', { name: 'English' }).hover();
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/tools\/run\/index\.html\?preset=shell/);
  await hydrated(page);
  await expect(command).toContainText('-shell');
  expect(asked).toEqual([]);
});

for (const address of isDeep ? allPages : [])
  visit(
    `${address} comes alive from a file as it was built`,
    async ({ page }) => {
      const asked = watchNetwork(page);
      await page.goto(fileOf(address));
      const blocks = page.locator('main pre');
      const built = await blocks.allInnerTexts();
      await hydrated(page);
      expect(await blocks.allInnerTexts()).toEqual(built);
      if (pageOfEachKind.includes(address)) await expectAccessible(page);
      expect(asked).toEqual([]);
    },
  );
