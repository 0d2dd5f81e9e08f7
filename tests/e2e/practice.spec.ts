import { expect, open, test } from './support/test';

const languages = [
  {
    prefix: '',
    check: 'Check',
    right: 'Correct',
    wrong: 'Not quite',
    three: 'Three GPUs: 0, 1, and 2',
    two: 'GPUs 2 and 3',
    done: '1 of',
    reset: 'Start over',
    type: 'Type the command.',
    tick: 'It ran to',
  },
  {
    prefix: '/zh',
    check: '检查',
    right: '正确',
    wrong: '不对',
    three: '三块：GPU 0、1、2',
    two: 'GPU 2 和 3',
    done: '已答对 1 /',
    reset: '重新开始',
    type: '写出这条命令。',
    tick: '脚本一直运行到了',
  },
] as const;

for (const words of languages) {
  test(`a question is answered by keyboard, stored, and reset ${words.prefix}`, async ({
    page,
  }) => {
    await open(page, `${words.prefix}/practice/`);
    const question = page.locator('#gpus-comma');
    const said = question.getByRole('status');
    await question.getByRole('radio', { name: words.two }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(said).toContainText(words.wrong);
    // The command for which it would be right.
    await expect(said).toContainText(`'"device=2,3"'`);
    await question.getByRole('radio', { name: words.three }).check();
    await expect(said).toBeEmpty();
    await question.getByRole('button', { name: words.check }).click();
    await expect(said).toContainText(words.right);
    await page.reload();
    await expect(page.getByText(words.done)).toBeVisible();
    await page.getByRole('button', { name: words.reset }).click();
    await expect(page.getByText(words.done)).toBeHidden();
  });
}

test('GPUs, a command, and lines in order can be answered', async ({
  page,
}) => {
  await open(page, '/practice/');
  const cards = page.locator('#gpus-renumbered');
  await cards.getByRole('checkbox', { name: 'GPU 6' }).check();
  await cards.getByRole('button', { name: 'Check' }).click();
  await expect(cards.getByRole('status')).toContainText('Correct');

  const command = page.locator('#port-type');
  await command
    .getByRole('textbox', { name: 'Type the command.' })
    .fill('docker run --detach -p 127.0.0.1:18006:6006 lab/board:1.0');
  await page.keyboard.press('Enter');
  await expect(command.getByRole('status')).toContainText('Correct');

  const order = page.locator('#cache-order');
  const up = (line: string) =>
    order.getByRole('button', { name: `Move up: ${line}` });
  await up('FROM').click();
  // The focus follows the line.
  await expect(up('FROM')).toBeFocused();
  for (const _ of [1, 2]) await page.keyboard.press('Enter');
  for (const _ of [1, 2, 3]) await up('WORKDIR').click();
  for (const _ of [1, 2, 3]) await up('COPY requirements').click();
  for (const _ of [1]) await up('RUN').click();
  await order.getByRole('button', { name: 'Check' }).click();
  await expect(order.getByRole('status').last()).toContainText('Correct');
});

test('if the browser stores nothing, it says so, and answers still count', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, '/practice/');
  const question = page.locator('#gpus-comma');
  await question.getByRole('radio', { name: 'Three GPUs' }).check();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('alert')).toContainText('doesn’t store');
  await expect(page.getByText('1 of')).toBeVisible();
});

test('a check in a lab stays completed', async ({ page }) => {
  await open(page, '/practice/break-it/');
  const tick = page.getByRole('checkbox', { name: 'It ran to batch 7' });
  await tick.check();
  await page.reload();
  await expect(tick).toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions can be read', async ({ page }) => {
    await page.goto('/practice/');
    // Playwright can't read the text of a noscript itself, only of the elements in it.
    await expect(page.locator('main noscript p')).toContainText(
      'Checking an answer needs JavaScript',
    );
    await expect(page.getByText('Three GPUs: 0, 1, and 2')).toBeVisible();
  });
});
