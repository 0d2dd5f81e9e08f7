import { expect, open as openPage, test, type Page } from './support/test';
import { formAgain, openForm as open } from './support/topics';

const command = (page: Page) =>
  page
    .getByRole('main')
    .locator('pre')
    .filter({ hasText: 'docker run' })
    .first();

const languages = [
  {
    address: '/tools/run/',
    name: 'Container name',
    share: 'Share…',
    reset: 'Reset',
    copy: /^Copy/,
    stale: 'Fix the marked field.',
    program: 'Program',
    look: 'check this',
    copied: 'Copied',
    show: 'Show',
    add: 'Add a variable',
    variable: 'variable',
    value: 'value',
    empty: 'A variable is empty',
  },
  {
    address: '/zh/tools/run/',
    name: '容器名',
    share: '分享…',
    reset: '重置',
    copy: /^复制/,
    stale: '有字段需要改正',
    program: '程序',
    look: '需要检查',
    copied: '已复制',
    show: '查看',
    add: '添加变量',
    variable: '变量名',
    value: '值',
    empty: '有一个变量是空的',
  },
] as const;

for (const words of languages) {
  test.describe(words.address, () => {
    const nameField = (page: Page) =>
      page.getByRole('textbox', { name: words.name });

    test('copies what it shows', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, words.address);
      await nameField(page).fill('tom-try');
      await expect(command(page)).toContainText('--name tom-try');
      await page
        .getByRole('main')
        .getByRole('button', { name: words.copy })
        .first()
        .click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.trim()).toBe((await command(page).innerText()).trim());
    });

    test('keeps the last command and the typed text while a field is invalid', async ({
      page,
    }) => {
      await open(page, words.address);
      await nameField(page).fill('tom-good');
      await expect(command(page)).toContainText('--name tom-good');
      await nameField(page).fill('tom good!');
      await expect(nameField(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(nameField(page)).toHaveAccessibleDescription(/.+/);
      await expect(
        page.getByRole('status').filter({ hasText: words.stale }),
      ).toBeVisible();
      await expect(command(page)).toContainText('--name tom-good');
      await expect(nameField(page)).toHaveValue('tom good!');
    });

    test('shares after a preview, and the link fills in the form elsewhere', async ({
      page,
      browser,
    }) => {
      await open(page, words.address);
      await nameField(page).fill('tom-shared');
      expect(page.url()).not.toContain('tom-shared');
      await page.getByRole('button', { name: words.share }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText('tom-shared');
      await page
        .context()
        .grantPermissions(['clipboard-read', 'clipboard-write']);
      await dialog.getByRole('button', { name: words.copy }).click();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const elsewhere = await browser.newPage();
      await open(elsewhere, link);
      await expect(command(elsewhere)).toContainText('--name tom-shared');
      await elsewhere.close();
    });

    test('restores everything but variable values after a reload; reset clears it', async ({
      page,
    }) => {
      await open(page, words.address);
      const before = await command(page).innerText();
      await nameField(page).fill('tom-again');
      await page.reload();
      await expect(command(page)).toContainText('--name tom-again');
      await page
        .getByRole('button', { name: words.reset, exact: true })
        .click();
      await expect(command(page)).not.toContainText('tom-again');
      expect(await command(page).innerText()).toBe(before);
    });

    test('says after a reload that a value must be typed again', async ({
      page,
    }) => {
      await open(page, words.address);
      await page.getByRole('button', { name: words.add }).click();
      const value = page.getByRole('textbox', { name: words.value });
      await page.getByRole('textbox', { name: words.variable }).fill('SEED');
      await value.fill('7');
      await expect(command(page)).toContainText('-e SEED=7');
      await expect(page.getByText(words.empty)).toBeHidden();
      await page.reload();
      await formAgain(page);
      await expect(page.getByText(words.empty)).toBeVisible();
      await value.fill('7');
      await expect(page.getByText(words.empty)).toBeHidden();
      await expect(value).toBeVisible();
    });

    test('can be filled in by keyboard alone, with Copy nearby', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openPage(page, words.address);
      await tabTo(page, 'radio');
      await page.keyboard.press('ArrowDown');
      await expect(command(page)).toContainText('-it');
      const copy = page
        .getByRole('main')
        .getByRole('button', { name: words.copy })
        .first();
      const focused = () =>
        copy.evaluate((button) => button === document.activeElement);
      let tabs = 0;
      while (!(await focused()) && tabs < 40) {
        await page.keyboard.press('Tab');
        tabs += 1;
      }
      expect(tabs).toBeLessThanOrEqual(12);
      await page.keyboard.press('Enter');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.trim()).toBe((await command(page).innerText()).trim());
    });

    test('a collapsed topic with an invalid value expands and says so', async ({
      page,
    }) => {
      await openPage(page, words.address);
      await expect(nameField(page)).toBeHidden();
      await page.getByText(words.program, { exact: true }).click();
      await nameField(page).fill('tom bad!');
      await page.reload();
      await expect(nameField(page)).toBeVisible();
      await expect(page.getByText(words.look)).toBeVisible();
    });

    test('Copy is always visible on a phone, and stays in place', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.setViewportSize({ width: 390, height: 800 });
      await openPage(page, words.address);
      const copy = page.getByRole('button', { name: words.copy }).nth(1);
      const length = await page.evaluate(
        () => document.documentElement.scrollHeight,
      );
      expect(length).toBeLessThan(4_800);
      for (const y of [0, 1_000, 2_500, length]) {
        await page.evaluate((top) => {
          window.scrollTo(0, top);
        }, y);
        await expect(copy).toBeInViewport({ ratio: 1 });
      }
      const before = await copy.boundingBox();
      await copy.click();
      await expect(
        page.getByRole('status').filter({ hasText: words.copied }),
      ).toHaveCount(1);
      expect(await copy.boundingBox()).toEqual(before);
      await page.getByRole('link', { name: words.show }).click();
      await expect(command(page)).toBeInViewport();
    });
  });
}

test('a change of language keeps the form', async ({ page }) => {
  await open(page, '/tools/run/');
  await page.getByRole('textbox', { name: 'Container name' }).fill('tom-both');
  await expect(command(page)).toContainText('--name tom-both');
  const address = new URL(page.url());
  await open(page, `/zh${address.pathname}${address.search}`);
  await expect(command(page)).toContainText('--name tom-both');
});

test('a GPU can be replaced, even if the first one is removed before', async ({
  page,
}) => {
  await open(page, '/tools/run/');
  const cards = page.getByRole('group', { name: /^GPUs, numbered/ });
  await cards.getByRole('checkbox', { name: /^0 / }).uncheck();
  await expect(page.getByText('Select at least one GPU')).toBeVisible();
  await expect(command(page)).toContainText('device=0');
  await cards.getByRole('checkbox', { name: /^2 / }).check();
  await expect(command(page)).toContainText('device=2');
  await expect(page).toHaveURL(/[?&]cards=2/);
});

test('a finding from the address is shown, and its fix resolves it', async ({
  page,
}) => {
  await open(page, '/tools/run/?gpus=all');
  const finding = page.getByText('Uses every GPU of a shared server');
  await expect(finding).toBeVisible();
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(finding).toBeHidden();
  await expect(command(page)).toContainText('device=0');
});

test('a row that was just added is valid', async ({ page }) => {
  await open(page, '/tools/run/');
  await page.getByRole('button', { name: 'Add a folder' }).click();
  const added = page.getByRole('textbox', { name: 'on the server (3)' });
  await expect(added).toBeVisible();
  await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
  await added.fill('relative');
  await expect(
    page.getByRole('textbox', { name: 'in the container (3)' }),
  ).toHaveAttribute('aria-invalid', 'true');
});

test('a part of the command is highlighted together with its field', async ({
  page,
}) => {
  await open(page, '/tools/run/');
  const part = command(page).locator('[data-field="name"]');
  const plain = await part.evaluate(
    (it) => getComputedStyle(it).backgroundColor,
  );
  await page.getByRole('textbox', { name: 'Container name' }).focus();
  await expect(part).not.toHaveCSS('background-color', plain);
});

/** Presses Tab until an element with the role has the focus. */
async function tabTo(page: Page, role: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const type = await page.evaluate(
      () => (document.activeElement as HTMLInputElement | null)?.type,
    );
    if (type === role) return;
  }
  throw new Error(`no ${role} reachable by keyboard`);
}
