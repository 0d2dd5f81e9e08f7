import { test as noisy } from '@playwright/test';
import { commitSeed, runs, sampleOf } from '../support/samples';
import { allPages, htmlOf } from './support/pages';
import { expect, hydrated, open, test, type Page } from './support/test';
import { openTopics } from './support/topics';

/**
 * A page is complete without the app. Actions that need the app load it, and what
 * the reader did in the meantime happens exactly once.
 */

const appLoaded = (page: Page) =>
  page.locator('html[data-has-hydrated="true"]');

/** The scripts that the page requests from now on. */
function scriptsOf(page: Page): readonly string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  return scripts;
}

/** Blocks the app's scripts until it is called. */
async function holdApp(page: Page): Promise<() => void> {
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/js\/(main|runtime~main)\./, async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}

for (const address of [
  '/run/long-trainings/',
  '/zh/run/long-trainings/',
  '/',
]) {
  test(`${address} needs one script until the first interaction`, async ({
    page,
  }) => {
    const scripts = scriptsOf(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 2000);
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    expect(scripts).toHaveLength(1);
  });
}

const signs: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a movement of the mouse': (page) => page.mouse.move(700, 300, { steps: 2 }),
  'a turn of the wheel': (page) => page.mouse.wheel(0, 100),
  'a press of Tab': (page) => page.keyboard.press('Tab'),
};
for (const [sign, give] of Object.entries(signs))
  test(`a tool loads its app at ${sign}`, async ({ page }) => {
    const scripts = scriptsOf(page);
    await page.goto('/tools/run/', { waitUntil: 'networkidle' });
    expect(scripts).toHaveLength(1);
    await give(page);
    await expect(appLoaded(page)).toBeAttached();
  });

test('text typed before the app loads stays, and gets an answer', async ({
  page,
}) => {
  const release = await holdApp(page);
  await page.goto('/tools/run/');
  await openTopics(page);
  const name = page.getByRole('textbox', { name: 'Container name' });
  await name.click();
  await name.press('End');
  await page.keyboard.type('-typed');
  release();
  await expect(
    page.locator('pre').filter({ hasText: 'tom-train-typed' }).first(),
  ).toBeVisible();
  await page.keyboard.type('-on');
  await expect(name).toHaveValue('tom-train-typed-on');
  await expect(
    page.locator('pre').filter({ hasText: 'tom-train-typed-on' }).first(),
  ).toBeVisible();
});

test('clicks before the app loads happen once, in order', async ({ page }) => {
  const release = await holdApp(page);
  await page.goto('/tools/run/');
  await openTopics(page);
  const add = page.getByRole('button', { name: 'Add a variable' });
  await add.click();
  await add.click();
  await expect(add).toHaveAttribute('data-waiting');
  release();
  await expect(appLoaded(page)).toBeAttached();
  await expect(add).not.toHaveAttribute('data-waiting');
  await expect(page.getByLabel('variable (2)')).toBeVisible();
  await expect(page.getByLabel('variable (3)')).toHaveCount(0);
});

test('the theme changes at the first click', async ({ page }) => {
  await page.goto('/run/long-trainings/');
  await page.locator('[class*="colorModeToggle"] button').first().click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-theme-choice',
    'light',
  );
});

for (const key of ['Control+k', '/']) {
  test(`${key} opens the box, and the following keystrokes go there`, async ({
    page,
  }) => {
    await page.goto('/run/long-trainings/');
    await page.keyboard.press(key);
    await page.keyboard.type('shm');
    await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(
      'shm',
    );
  });
}

test('copies the code of a page without the app, and says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/run/long-trainings/');
  const block = page.locator('.theme-code-block').first();
  await block.getByRole('button').click();
  await expect(block.getByRole('status')).toHaveText('Copied');
  await expect(page.locator('html')).not.toHaveAttribute('data-app');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await open(page, '/run/long-trainings/');
  await block.getByRole('button').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    copied,
  );
});

test('code stays as built until it changes, and fetches no other page', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.resourceType()));
  await page.goto('/run/share-with-lab-mates/', { waitUntil: 'networkidle' });
  const built = await page.locator('main pre').elementHandles();
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  for (const pre of built)
    expect(await pre.evaluate((element) => element.isConnected)).toBe(true);
  // Links to other pages are marked `prefetch`, and their files are of type `other`.
  expect(fetched).not.toContain('other');
  const tab = await page.context().newPage();
  await tab.goto('/run/share-with-lab-mates/');
  await tab.evaluate(() => localStorage.setItem('profile.1', '{"user":"mei"}'));
  await expect(page.locator('main pre').first()).toContainText('mei');
});

// React reports on the console that the heading isn't the one that it built.
noisy(
  'a page that a translator has changed renders again, with its code',
  async ({ page }) => {
    await page.goto('/run/long-trainings/');
    const code = page.locator('main pre');
    const texts = await code.allInnerTexts();
    await page
      .getByRole('heading', { level: 1 })
      .evaluate((heading) => (heading.innerHTML = '<font>Übersetzt</font>'));
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Long trainings',
    );
    expect(await code.allInnerTexts()).toEqual(texts);
  },
);

test('shows the reader’s own values without an interaction', async ({
  page,
}) => {
  await open(page, '/run/long-trainings/');
  await page.evaluate(() =>
    localStorage.setItem('profile.1', JSON.stringify({ user: 'mei' })),
  );
  await page.reload();
  await expect(page.getByRole('main')).toContainText('mei');
});

test('a page that reads nothing from storage stays as built', async ({
  page,
}) => {
  const calm = allPages.filter((address) =>
    /data-stores=(?:"languageOffer\.1"|languageOffer\.1[ >])/.test(
      htmlOf(address),
    ),
  );
  expect(calm.length).toBeGreaterThan(20);
  await page.addInitScript(() => {
    localStorage.setItem('profile.1', '{"user":"mei","home":"/home/mei"}');
    localStorage.setItem('path.1', 'build');
    sessionStorage.setItem('run.train.1', '{"command":"echo mine"}');
  });
  for (const address of sampleOf(calm, runs(4), commitSeed())) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('html')).not.toHaveAttribute('data-app');
    const before = await page.getByRole('main').innerText();
    await hydrated(page);
    expect(await page.getByRole('main').innerText(), address).toBe(before);
  }
});

// These console messages come from the browser itself.
noisy(
  'a part of the app that can’t be fetched shows a message and a retry',
  async ({ page }) => {
    await page.route(/\/assets\/js\/main\./, (route) => route.abort());
    await page.goto('/zh/tools/run/');
    await openTopics(page);
    const name = page.getByRole('textbox', { name: '容器名称' });
    await name.fill('tom-late');
    await expect(page.getByRole('alert')).toContainText('没有加载成功');
    await page.unroute(/\/assets\/js\/main\./);
    await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
    await hydrated(page);
    await expect(
      page.locator('pre').filter({ hasText: 'tom-late' }).first(),
    ).toBeVisible();
  },
);
