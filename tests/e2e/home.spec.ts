import { readFileSync } from 'node:fs';
import lab from '../labs/example';
import { expect, hydrated, open, test } from './support/test';

/** The browser's value for a color in custom.css: `rgb(…)`. */
function tokenColour(selector: string, token: string): string {
  const css = readFileSync('src/css/custom.css', 'utf8');
  const block = css.slice(css.indexOf(`${selector} {`));
  const hex = RegExp(`--lab-${token}: #([0-9a-f]{6});`).exec(block)?.[1] ?? '';
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${r}, ${g}, ${b})`;
}

for (const [colorScheme, selector] of [
  ['light', ':root'],
  ['dark', "[data-theme='dark']"],
] as const) {
  // Without a browserslist, the cascade layers of Docusaurus are compiled into selectors
  // that override custom.css, and the site silently turns the default blue.
  test(`custom.css takes precedence for colors (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '/');
    await expect(page.locator('html')).toHaveCSS(
      'background-color',
      tokenColour(selector, 'page'),
    );
    const primary = page.locator('html').evaluate((html) => {
      const probe = html.ownerDocument.createElement('i');
      probe.style.color = 'var(--ifm-color-primary)';
      html.append(probe);
      return getComputedStyle(probe).color;
    });
    expect(await primary).toBe(tokenColour(selector, 'accent'));
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [address, heading] of [
    ['/', 'One check, then six steps'],
    ['/zh/', '先检查，再走六步'],
  ] as const) {
    test(`${address} shows the path and a command`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await expect(
        page.getByRole('main').getByRole('listitem'),
      ).not.toHaveCount(0);
      await expect(page.getByText(/^ssh /).first()).toBeVisible();
    });
  }
});

test.describe('a browser that prefers Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('is offered the same page in Chinese, and can go there', async ({
    page,
  }) => {
    await open(page, '/contributing/architecture/?a=1#b');
    const offer = page
      .getByRole('complementary', { name: '中文' })
      .getByRole('link');
    await expect(offer).toHaveText('阅读本页的中文版');
    expect(
      await offer.evaluate((link) =>
        link.closest('[lang]')?.getAttribute('lang'),
      ),
      'in a page that is lang="en"',
    ).toBe('zh-CN');
    await offer.click();
    await expect(page).toHaveURL('/zh/contributing/architecture/?a=1#b');
    await hydrated(page);
    await expect(page.getByRole('complementary', { name: '中文' })).toHaveCount(
      0,
    );
  });

  test('declines once, by keyboard, and is not asked again', async ({
    page,
  }) => {
    await open(page, '/');
    const decline = page.getByRole('button', { name: '不用了' });
    await decline.focus();
    await page.keyboard.press('Enter');
    await expect(decline).toHaveCount(0);
    await page.reload();
    await hydrated(page);
    await expect(page.getByRole('link', { name: /中文版/ })).toHaveCount(0);
  });
});

test('a browser that prefers English is offered English on a Chinese page', async ({
  page,
}) => {
  await open(page, '/zh/');
  const offer = page.getByRole('link', { name: 'Read this page in English' });
  await expect(offer).toHaveAttribute('href', '/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('the theme persists when the reader switches languages', async ({
  page,
}) => {
  await open(page, '/');
  // Its name says the current choice: system, then light, then dark.
  const toggle = page.getByRole('button', { name: 'dark and light mode' });
  await toggle.click();
  await toggle.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await open(page, '/zh/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const address of ['/', '/zh/']) {
  test(`${address} has no layout shift while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page, address);
    await page.waitForTimeout(500);
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: number[] }).shifts,
    );
    expect(shifts).toEqual([]);
  });
}

for (const [address, title, name, contact] of [
  ['/', lab.title.en, lab.name.en, lab.contact.en],
  ['/zh/', lab.title.zh, lab.name.zh, lab.contact.zh],
] as const)
  test(`${address} names the lab and its contact`, async ({ page }) => {
    await open(page, address);
    await expect(page).toHaveTitle(new RegExp(title));
    const brand = page.getByRole('navigation').getByText(title);
    await expect(brand.first()).toBeVisible();
    const footer = page.getByRole('contentinfo');
    await expect(footer).toContainText(name);
    await expect(footer).toContainText(contact);
  });

/** The first five minutes: three answers, one command, and the way back. */
const start = {
  en: {
    address: '/',
    account: 'Account on the server',
    begin: 'Start here',
    next: 'Continue at step 1: Write the Dockerfile',
    step: 'Check the server',
    path: '/start/check-the-server/',
  },
  zh: {
    address: '/zh/',
    account: '服务器上的账号',
    begin: '从这里开始',
    next: '从第 1 步继续：编写 Dockerfile',
    step: '检查服务器',
    path: '/zh/start/check-the-server/',
  },
} as const;

for (const texts of Object.values(start)) {
  test(`${texts.address} writes the first command for the reader`, async ({
    page,
  }) => {
    await open(page, texts.address);
    await page.getByRole('textbox', { name: texts.account }).fill('li.wei');
    await expect(page.getByText(/ssh .*li\.wei@/).first()).toBeVisible();
  });

  test(`${texts.address} continues where the reader stopped`, async ({
    page,
  }) => {
    await open(page, texts.address);
    await expect(page.getByRole('link', { name: texts.begin })).toBeVisible();
    await open(page, texts.path);
    await page.getByRole('checkbox', { name: texts.step }).check();
    await open(page, texts.address);
    await expect(page.getByRole('link', { name: texts.next })).toBeVisible();
  });

  test(`${texts.address} shows the whole path above the fold`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, texts.address);
    for (const item of await page.getByRole('main').locator('ol > li').all())
      await expect(item).toBeInViewport({ ratio: 1 });
  });
}
