import { expectAccessible } from './support/axe';
import { expect, open, test } from './support/test';

const lookUp = {
  en: {
    address: '/gpu/compute-capability/',
    label: 'Name of a card, as nvidia-smi prints it or as it is sold',
    chosen: 'Chosen cards',
    every: 'Cards and their compute capability',
    ptx: 'Add PTX, for cards that are bought later',
    architecture: 'Architecture',
    sort: 'Capability',
  },
  zh: {
    address: '/zh/gpu/compute-capability/',
    label: '显卡名称：nvidia-smi 打印的或包装上的都行',
    chosen: '已选的显卡',
    every: '显卡与计算能力',
    ptx: '加上 PTX，给以后买的卡用',
    architecture: '架构',
    sort: '计算能力',
  },
} as const;

for (const texts of Object.values(lookUp)) {
  test(`${texts.address}: cards by keyboard, a typing error and a cut name`, async ({
    page,
  }) => {
    await open(page, texts.address);
    const field = page.getByRole('combobox', { name: texts.label });
    await field.focus();
    await page.keyboard.type('Tesla V10O');
    await expect(page.getByRole('option').first()).toContainText('Tesla V100');
    await page.keyboard.press('Enter');
    await page.keyboard.type('NVIDIA GeForce RTX 2080 ...');
    await page.keyboard.press('Enter');
    const chosen = page.getByRole('table', { name: texts.chosen });
    await expect(chosen.getByRole('rowheader')).toHaveText([
      /^Tesla V100 /,
      /RTX 2080/,
    ]);
    await expect(
      page.getByText('TORCH_CUDA_ARCH_LIST="7.0;7.5"'),
    ).toBeVisible();
    await page.getByLabel(texts.ptx).focus();
    await page.keyboard.press('Space');
    await expect(
      page.getByText('TORCH_CUDA_ARCH_LIST="7.0;7.5+PTX"'),
    ).toBeVisible();
    await expect(page).toHaveURL(/gpu=tesla-v100%2Cgeforce-rtx-2080/);
    // The whole page is scanned by site.spec.ts; here is what only a click brings.
    await expectAccessible(page, '[class*="lookup"]');
  });

  test(`${texts.address}: an address brings its cards and its view back`, async ({
    page,
  }) => {
    await open(
      page,
      `${texts.address}?gpu=titan-xp,no-such-card&family=pascal&sort=-cc`,
    );
    await expect(
      page.getByRole('table', { name: texts.chosen }).getByRole('rowheader'),
    ).toHaveText([/^TITAN Xp /]);
    await expect(
      page.getByLabel(texts.architecture, { exact: true }),
    ).toHaveValue('Pascal');
    const every = page.getByRole('table', { name: texts.every });
    await expect(
      every.getByRole('columnheader', { name: texts.sort }),
    ).toHaveAttribute('aria-sort', 'descending');
    await expect(every.getByRole('row').nth(1)).toContainText('6.2');
    await every.getByRole('button', { name: texts.sort }).focus();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/sort=/);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address, every } of Object.values(lookUp)) {
    test(`${address} shows every card`, async ({ page }) => {
      await page.goto(address);
      const table = page.getByRole('table', { name: every });
      await expect(
        table.getByRole('rowheader', { name: 'Tesla V100', exact: true }),
      ).toBeVisible();
      expect(await table.getByRole('row').count()).toBeGreaterThan(250);
    });
  }
});
