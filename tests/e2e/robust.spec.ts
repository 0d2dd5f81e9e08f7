import { test as noisy } from '@playwright/test';
import { mutated } from '../support/mutated';
import { runs, seed } from '../support/samples';
import { allPages, htmlOf } from './support/pages';
import { expect, hydrated, open, test, type Page } from './support/test';
import { openForm, openTopics } from './support/topics';

/** Storage, addresses, and browsers that a page doesn't expect. */

const command = (page: Page) =>
  page.getByRole('main').locator('pre').filter({ hasText: 'docker ' }).first();

for (const [from, address] of [
  ['the storage', '/run/long-trainings/'],
  ['the address', '/run/long-trainings/?docusaurus-theme=%7B'],
] as const) {
  test(`an invalid theme in ${from} becomes the system’s`, async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('theme-gpu-docker-guide', '{'),
    );
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(address);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await hydrated(page);
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await expect(html).toHaveAttribute('data-theme-choice', 'system');
  });
}

test('an address can’t prevent the app from loading', async ({ page }) => {
  await openForm(
    page,
    '/tools/run/?docusaurus-data-app=ready&docusaurus-data-stores=x',
  );
  await page.getByRole('textbox', { name: 'Container name' }).fill('ann-awake');
  await expect(command(page)).toContainText('ann-awake');
});

const refusals = {
  blocked: () => {
    for (const area of ['localStorage', 'sessionStorage'] as const)
      Object.defineProperty(window, area, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
} as const;

// Docusaurus reports in the console that its own storage is missing.
for (const [state, refuse] of Object.entries(refusals))
  noisy(
    `where storage is ${state}, the profile lasts from page to page`,
    async ({ page }) => {
      const thrown: string[] = [];
      page.on('pageerror', ({ message }) => thrown.push(message));
      await page.addInitScript(refuse);
      await open(page, '/tools/profile/');
      await page.getByLabel('Account on the server').fill('ann');
      await page
        .getByRole('navigation')
        .first()
        .locator('a[href="/tools/run/"]')
        .first()
        .evaluate((link: HTMLElement) => link.click());
      await expect(command(page)).toContainText('--name ann-train');
      for (const address of ['/', '/transfer/load/', '/practice/']) {
        await open(page, address);
        await expect(page.getByRole('main')).toBeVisible();
      }
      expect(thrown).toEqual([]);
    },
  );

test('reads storage from an older version of the guide', async ({ page }) => {
  await page.addInitScript(() => {
    const machine = {
      gpus: [{ name: 'Tesla V100-PCIE-32GB' }],
      driver: '535.183.01',
    };
    localStorage.setItem(
      'profile.1',
      JSON.stringify({ user: 'ann', gone: 1, machine }),
    );
    sessionStorage.setItem(
      'run.train.1',
      JSON.stringify({ command: 'echo old', gone: 'a field of long ago' }),
    );
  });
  await openForm(page, '/tools/run/');
  await expect(command(page)).toContainText('--name ann-train');
  await expect(
    page.getByRole('textbox', { name: 'Command in the container' }),
  ).toHaveValue('echo old');
  await expect(page.getByText('pasted machine').first()).toBeVisible();
});

test('two tabs: answers in one are used in the other, with or without an interaction', async ({
  page,
  context,
}) => {
  await open(page, '/tools/profile/');
  const touched = await context.newPage();
  await open(touched, '/run/long-trainings/');
  const untouched = await context.newPage();
  await untouched.goto('/zh/run/long-trainings/');
  await page.getByLabel('Account on the server').fill('zoe');
  for (const other of [touched, untouched])
    await expect(other.getByRole('main')).toContainText('zoe-train');
});

for (const { address, what } of [
  { address: '/run/long-trainings/', what: 'a page' },
  { address: '/tools/run/', what: 'a generator' },
])
  test(`${what} says that copying was refused, and the button stays in place`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await page.goto(address);
    const button = page
      .getByRole('main')
      .getByRole('button', { name: /^Copy/ })
      .first();
    await button.scrollIntoViewIfNeeded();
    const before = await button.boundingBox();
    await button.click();
    await expect(
      page.getByRole('status').filter({ hasText: 'copy it by hand' }).first(),
    ).toBeVisible();
    expect(await button.boundingBox()).toEqual(before);
  });

test('typed text is still there after leaving the site and coming back', async ({
  page,
}) => {
  await openForm(page, '/tools/run/');
  const field = page.getByRole('textbox', { name: 'Command in the container' });
  await field.fill('echo kept');
  await page.goto('about:blank');
  await page.goBack();
  await openTopics(page);
  await expect(field).toHaveValue('echo kept');
  await hydrated(page);
  await expect(command(page)).toContainText('echo kept');
});

test('the language can be changed in the middle of a form, with its menu', async ({
  page,
}) => {
  await openForm(page, '/tools/dockerfile/');
  await page
    .getByRole('textbox', { name: 'Name and tag of the image' })
    .fill('Ann/not yet:');
  await page
    .locator('.navbar a[lang="zh-CN"]')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/zh\/tools\/dockerfile\//);
  await hydrated(page);
  await openTopics(page);
  await expect(page.locator('input[aria-invalid=true]').first()).toHaveValue(
    'Ann/not yet:',
  );
});

const shared = `/tools/run/?preset=notebook&gpus=0&shm=8g#form=${encodeURIComponent(
  JSON.stringify({
    name: 'ann-lab',
    command: 'jupyter lab --no-browser',
    env: [{ name: 'SEED', value: '7' }],
  }),
)}`;

test('mutated links never break the page', async ({ page }) => {
  test.slow();
  for (const link of mutated(shared, runs(8), seed)) {
    await page.goto('about:blank');
    await open(page, link);
    await expect(command(page), link).toBeVisible();
    await expect(page.locator('img[src="x"]'), link).toHaveCount(0);
    expect(
      await page.evaluate(() => Reflect.get({}, 'polluted') as unknown),
      link,
    ).toBeUndefined();
  }
});

for (const [what, hash] of [
  ['a text', `form=${JSON.stringify({ command: 'y'.repeat(1_000_000) })}`],
  ['noise', `form=${'%7B"'.repeat(250_000)}`],
  ['an anchor', 'z'.repeat(1_000_000)],
] as const)
  test(`an address of one megabyte is read: ${what}`, async ({ page }) => {
    test.slow();
    await open(page, `/tools/run/#${hash}`);
    await expect(command(page)).toBeVisible();
    if (what !== 'an anchor')
      await expect(
        page.getByRole('alert').or(page.locator('[aria-invalid=true]')).first(),
      ).toBeAttached();
  });

test('every form says without JavaScript that it needs it', () => {
  const silent = allPages.filter((address) => {
    const html = htmlOf(address);
    const main = html.slice(html.indexOf('<main'));
    return isForm.test(main) && !main.includes('<noscript>');
  });
  expect(silent).toEqual([]);
});

/** A check box is hidden without scripts. */
const isForm = /<(?:select|textarea|input(?![^>]*type="?checkbox))\b/;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no check box is shown whose state wouldn’t be saved', async ({
    page,
  }) => {
    for (const address of ['/start/overview/', '/practice/break-it/']) {
      await page.goto(address);
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.getByRole('checkbox')).toHaveCount(0);
    }
  });
});
