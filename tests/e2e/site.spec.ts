import { expectAccessible } from './support/axe';
import { allPages, htmlOf, pageOfEachKind, pagesForAxe } from './support/pages';
import { expect, open, test, visit } from './support/test';

test('the sitemaps list the same pages in both languages', () => {
  const chinese = allPages.filter((page) => page.startsWith('/zh/'));
  const english = allPages.filter((page) => !page.startsWith('/zh/'));
  expect(english.length).toBeGreaterThan(0);
  expect(chinese.map((page) => page.slice('/zh'.length))).toEqual(english);
});

const scanned = pagesForAxe();

for (const address of allPages) {
  const scan = scanned.includes(address);
  const claim = `fits a narrow screen${scan ? ', is accessible in both themes' : ''}`;

  // `test` itself checks for console messages and requests to other origins.
  visit(`${address} hydrates, ${claim}`, async ({ page }) => {
    // Two scans of a long page take half a minute on a busy machine.
    visit.slow();
    await open(page, address);
    await expect(page.getByRole('main')).toBeVisible();
    if (scan) await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    const { content, screen } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    expect(content, 'width that scrolls sideways').toBeLessThanOrEqual(screen);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of pageOfEachKind) {
    test(`${address} shows its content`, async ({ page }) => {
      await page.goto(address);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await main.innerText()).length).toBeGreaterThan(100);
    });
  }
});

test.describe('the default command without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['/tools/run/', '/zh/tools/run/']) {
    test(`is on ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('main')).toContainText('--name tom-train');
    });
  }
});

test('no built page needs a script to reveal its content', () => {
  // React writes such a template instead of lazily loaded components.
  const hidden = allPages.filter((address) =>
    /<template id="?B:/.test(htmlOf(address)),
  );
  expect(hidden).toEqual([]);
});

test('no built page shows unparsed marks of bold text', async ({ page }) => {
  for (const address of allPages) {
    const prose = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      for (const code of parsed.querySelectorAll(
        'pre, code, script, style, textarea',
      ))
        code.remove();
      return parsed.body.textContent;
    }, htmlOf(address));
    expect(prose, address).not.toContain('**');
  }
});
