import { test as noisy } from '@playwright/test';
import { expect, open, type Page } from './support/test';

/**
 * Parts of the app that can't be fetched. The console messages come from the
 * browser itself, so these tests only check for errors of the page.
 */
const test = noisy.extend<{ sound: undefined }>({
  sound: [
    async ({ page }, use) => {
      const thrown: string[] = [];
      page.on('pageerror', ({ message }) => thrown.push(message));
      await use(undefined);
      expect(thrown, 'uncaught errors').toEqual([]);
    },
    { auto: true },
  ],
});

const scripts = /\/assets\/js\//;
const dropScripts = (page: Page) =>
  page.route(scripts, (route) => route.abort());

for (const { prefix, words, failed, again } of [
  {
    prefix: '',
    words: 'shared memory',
    failed: 'could not be loaded',
    again: 'Try again',
  },
  {
    prefix: '/zh',
    words: '共享内存',
    failed: '没有加载成功',
    again: '重试',
  },
]) {
  test(`the box says that its answers are missing, and continues when they load (${prefix || '/'})`, async ({
    page,
  }) => {
    await open(page, `${prefix}/run/long-trainings/`);
    await dropScripts(page);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    const field = dialog.getByRole('textbox');
    await field.fill(words);
    await expect(dialog.getByRole('alert')).toContainText(failed);
    await expect(field).toHaveValue(words);
    await page.unroute(scripts);
    await dialog.getByRole('button', { name: again }).click();
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    await expect(dialog.getByRole('alert')).toBeHidden();
  });

  test(`a page that can’t be fetched leaves the open one on the screen (${prefix || '/'})`, async ({
    page,
    context,
  }) => {
    await open(page, `${prefix}/tools/ask/`);
    await page.getByRole('textbox').fill(words);
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await dropScripts(page);
    await page
      .getByRole('navigation')
      .first()
      .locator('a[href$="/examples/"]')
      .first()
      .click();
    await expect(page.getByRole('alert')).toContainText(failed);
    await expect(page.getByRole('textbox')).toHaveValue(words);
    await page.unroute(scripts);
    // Back online, it retries by itself.
    await context.setOffline(true);
    await context.setOffline(false);
    await expect(page).toHaveURL(/\/examples\/$/);
    await expect(page.getByRole('textbox')).toBeHidden();
  });
}

test('a widget says that part of it is missing, and keeps its form', async ({
  page,
}) => {
  await open(page, '/tools/run/?preset=notebook');
  await dropScripts(page);
  await page.getByRole('main').getByText('compose.yaml').first().click();
  await expect(page.getByRole('alert').last()).toContainText(
    'could not be loaded',
  );
  await page.unroute(scripts);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('services:').first()).toBeVisible();
});

test('a part that an update has removed: a reload is offered, not done', async ({
  page,
}) => {
  await open(page, '/tools/ask/');
  const gone = { status: 404, body: 'gone' };
  await page.route(scripts, (route) => route.fulfill(gone));
  const field = page.getByRole('textbox');
  await field.fill('docker run train:1.0 # a text not to lose');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(field).toHaveValue(/not to lose/);
  const reloaded = page.waitForEvent('framenavigated');
  await page.getByRole('button', { name: 'Try again' }).click();
  await reloaded;
});
