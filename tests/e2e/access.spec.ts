import { pageOfEachKind } from './support/pages';
import { expect, open, test, visit, type Page } from './support/test';

/** What axe doesn't see: the keyboard's way through, names, motion, and large letters. */

const languages = [
  {
    prefix: '',
    words: 'run generator',
    copyRun: /^Copy docker run command/,
    copyScript: /^Copy save-/,
  },
  {
    prefix: '/zh',
    words: 'docker run 生成器',
    copyRun: /^复制 ?docker run 命令/,
    copyScript: /^复制 ?save-/,
  },
] as const;

/** Presses a key until the focus is on what matches. */
async function pressUntil(
  page: Page,
  key: string,
  matches: (element: Element) => boolean,
  most: number,
): Promise<void> {
  const isThere = () =>
    page.evaluate(
      `(${matches.toString()})(document.activeElement ?? document.body)`,
    );
  for (let presses = 0; !(await isThere()); presses += 1) {
    expect(presses, `presses of ${key}`).toBeLessThan(most);
    await page.keyboard.press(key);
  }
}

const copied = (page: Page) =>
  page.evaluate(() => navigator.clipboard.readText());

for (const { prefix, words, copyRun } of languages) {
  test(`by keyboard from a search to a copied command (${prefix || '/'})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${prefix}/start/overview/`);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await page.keyboard.type(words);
    await expect(
      dialog.locator('a[href$="/tools/run/"]').first(),
    ).toBeVisible();
    await pressUntil(
      page,
      'ArrowDown',
      (element) => /\/tools\/run\/$/.test(element.getAttribute('href') ?? ''),
      10,
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tools\/run\/$/);
    await expect(dialog).toBeHidden();
    const copy = page
      .getByRole('main')
      .getByRole('button', { name: copyRun })
      .first();
    await expect(copy).toBeVisible();
    await pressUntil(
      page,
      'Tab',
      (element) =>
        /^(Copy|复制) ?docker run/.test(
          element.getAttribute('aria-label') ?? '',
        ),
      60,
    );
    await page.keyboard.press('Enter');
    await expect(
      page
        .getByRole('main')
        .getByRole('status')
        .filter({ hasText: /^(Copied|已复制)/ })
        .first(),
    ).toBeVisible();
    expect(await copied(page)).toContain('docker run');
  });

  test(`by keyboard from the Dockerfile to a copied transfer script (${prefix || '/'})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `${prefix}/tools/dockerfile/`);
    await pressUntil(
      page,
      'Tab',
      (element) => /^(Tools|工具)$/.test(element.textContent),
      20,
    );
    await page.keyboard.press('Enter');
    await pressUntil(
      page,
      'Tab',
      (element) =>
        /\/tools\/transfer\/$/.test(element.getAttribute('href') ?? ''),
      20,
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tools\/transfer\//);
    await expect(page.locator('main pre').first()).toBeVisible();
    await pressUntil(
      page,
      'Tab',
      (element) =>
        /^(Copy|复制) ?save-/.test(element.getAttribute('aria-label') ?? ''),
      80,
    );
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toContain('docker save');
  });
}

for (const address of pageOfEachKind) {
  visit(
    `${address}: large letters, still pictures, and a name for each copy button`,
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      // Half of a usual screen: what a browser shows at 200 %. A quarter is in site.spec.ts.
      await page.setViewportSize({ width: 640, height: 400 });
      await open(page, address);
      const seen = await page.evaluate(() => {
        const style = (element: Element) => getComputedStyle(element);
        return {
          content: document.documentElement.scrollWidth,
          screen: document.documentElement.clientWidth,
          moving: [...document.querySelectorAll('*')]
            .filter((element) =>
              [
                ...style(element).transitionDuration.split(','),
                ...style(element).animationDuration.split(','),
              ].some((time) => parseFloat(time) > 0.001),
            )
            .map(({ className }) => className),
          names: [...document.querySelectorAll<HTMLElement>('main button')]
            .filter((button) => button.checkVisibility())
            .map((button) => button.getAttribute('aria-label') ?? '')
            .filter((name) => /^(Copy|复制)/.test(name)),
        };
      });
      expect(seen.content, 'width that scrolls').toBeLessThanOrEqual(
        seen.screen,
      );
      expect(seen.moving, 'what moves').toEqual([]);
      expect(seen.names, 'names of copy buttons').toEqual([
        ...new Set(seen.names),
      ]);
      await page.emulateMedia({ reducedMotion: null });
    },
  );
}
