import { expect, open, test, type Page } from './support/test';

const firstLine = async (page: Page) => {
  const file = page.getByRole('main').locator('pre', { hasText: 'FROM ' });
  return (await file.first().innerText()).split('\n')[0];
};

test('step 1 uses the base image that the server check suggests', async ({
  page,
}) => {
  const seen = new Set<string | undefined>();
  for (const server of ['ash', 'cedar']) {
    await page.addInitScript((profile) => {
      localStorage.setItem('profile.1', profile);
    }, JSON.stringify({ server }));
    await open(page, '/tools/dockerfile/');
    const suggested = await firstLine(page);
    await open(page, '/build/write-the-dockerfile/');
    expect(await firstLine(page)).toBe(suggested);
    await expect(page.getByText(`all GPUs of ${server}`)).toBeVisible();
    seen.add(suggested);
  }
  expect(seen.size).toBe(2);
});

for (const [address, done] of [
  ['/build/build-the-image/', 'Done'],
  ['/zh/build/build-the-image/', '已完成'],
] as const)
  test(`the steps on ${address} are one low row, and one can be completed there`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, address);
    const strip = page.getByRole('navigation').filter({
      has: page.getByRole('checkbox', { name: done }),
    });
    const box = await strip.boundingBox();
    expect(box?.height).toBeLessThanOrEqual(64);
    await expect(strip.getByRole('link')).toHaveCount(7);
    await strip.getByRole('checkbox').check();
    await page.reload();
    await expect(strip.getByRole('checkbox')).toBeChecked();
    await expect(strip.locator('[aria-current="step"]')).toContainText(
      address.startsWith('/zh') ? '（已完成）' : '(done)',
    );
  });

for (const [address, tools] of [
  ['/start/overview/', 'Tools'],
  ['/zh/start/overview/', '工具'],
] as const)
  test(`every tool is in the mobile menu: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, address);
    await page.locator('.navbar__toggle').click();
    // On a page of the guide, the menu opens with the sidebar.
    await page.locator('.navbar-sidebar__back').click();
    const menu = page.locator('.navbar-sidebar');
    await menu.getByRole('button', { name: tools }).first().click();
    await expect(menu.locator('a[href$="/tools/tunnel/"]')).toBeVisible();
    await expect(
      menu.locator('a[href*="/start/check-the-server/"]').first(),
    ).toBeVisible();
    await expect(menu.locator('a[href$="/guide/"]').first()).toBeVisible();
  });
