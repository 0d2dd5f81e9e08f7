import { pageOfEachKind } from './support/pages';
import { expect, open, test, visit, type Page } from './support/test';

/** What axe doesn't check: complete tasks by keyboard, names, motion, and large text. */

const languages = [
  {
    prefix: '',
    words: 'run generator',
    copyRun: /^Copy docker run command/,
  },
  {
    prefix: '/zh',
    words: 'docker run 生成器',
    copyRun: /^复制 ?docker run 命令/,
  },
] as const;

/** Presses a key until a matching element has the focus. */
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
    await expect(dialog.getByRole('textbox')).toBeFocused();
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
    await expect(
      page.locator('nav a[href$="/tools/transfer/"]').first(),
    ).toBeVisible();
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
        /^(Copy|复制) ?save\.sh/.test(element.getAttribute('aria-label') ?? ''),
      80,
    );
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toContain('docker save');
  });
}

/** What a screen reader reads, from the accessibility tree: texts, and the names of buttons. */
async function reading(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): string => {
    const node = byId.get(id);
    const role = String(node?.role?.value ?? '');
    if (node && !node.ignored && /^(button|StaticText)$/.test(role))
      return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(read).join(' ');
  };
  return read(nodes[0]!.nodeId);
}

const dense = (text: string) => text.replace(/\s+/g, '');

for (const { address, name, copy, said } of [
  { address: '/tools/run/', name: 'Result', copy: 'Copy', said: 'Copied' },
  { address: '/zh/tools/run/', name: '结果', copy: '复制', said: '已复制' },
])
  test(`a screen reader reads the complete command after its machine and its copy button (${address})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, address);
    const result = page.getByRole('region', { name, exact: true });
    const command = await result.locator('pre').first().innerText();
    const read = dense(await reading(page));
    expect(read).toContain(dense(command));
    // The parts of a command are one Tab stop.
    await expect(
      result.locator('pre').first().locator('[role=button][tabindex="0"]'),
    ).toHaveCount(1);
    const button = result.getByRole('button', { name: copy }).first();
    const label = (await button.getAttribute('aria-label')) ?? '';
    expect(read.indexOf(dense(label))).toBeLessThan(
      read.indexOf(dense(command)),
    );
    await button.click();
    await expect(
      result.getByRole('status').filter({ hasText: said }),
    ).toHaveCount(1);
  });

for (const address of pageOfEachKind) {
  visit(
    `${address}: large text, no motion, and a name for each copy button`,
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      // Half the width of a typical screen, which corresponds to a zoom of 200%.
      // site.spec.ts checks a quarter.
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
