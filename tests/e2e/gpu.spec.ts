import { bytesBeyond, scriptBytes } from '../../scripts/browser/scriptBytes';
import { expectAccessible } from './support/axe';
import { expect, open, test } from './support/test';

const lookUp = {
  en: {
    address: '/gpu/compute-capability/',
    label: 'GPU name, as nvidia-smi prints it or as it’s sold',
    chosen: 'Chosen GPUs',
    every: 'GPUs and their compute capability',
    ptx: 'Add PTX for future GPUs',
    architecture: 'Architecture',
    sort: 'Capability',
  },
  zh: {
    address: '/zh/gpu/compute-capability/',
    label: '显卡名称：nvidia-smi 打印的或包装上的都行',
    chosen: '已选的显卡',
    every: '显卡与计算能力',
    ptx: '加上 PTX，支持以后的新显卡',
    architecture: '架构',
    sort: '计算能力',
  },
} as const;

for (const texts of Object.values(lookUp)) {
  test(`${texts.address}: GPUs by keyboard, with a typing error and a truncated name`, async ({
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
    // site.spec.ts scans the whole page; this checks what appears only after a click.
    await expectAccessible(page, '[class*="lookup"]');
  });

  test(`${texts.address}: an address restores its GPUs and its view`, async ({
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
    test(`${address} shows every GPU`, async ({ page }) => {
      await page.goto(address);
      const table = page.getByRole('table', { name: every });
      await expect(
        table.getByRole('rowheader', { name: 'Tesla V100', exact: true }),
      ).toBeVisible();
      expect(await table.getByRole('row').count()).toBeGreaterThan(250);
    });
  }
});

const pasted = `tom@oak:~$ nvidia-smi -L
GPU 0: NVIDIA A40 (UUID: GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d01)
GPU 1: Tesla K80 (UUID: GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d02)
this line means nothing`;

const serverCheck = {
  en: {
    address: '/start/check-the-server/',
    field: 'Paste the output of nvidia-smi',
    cards: 'GPUs of this server',
    use: 'Use this server',
    unread: '1 lines were not understood and ignored',
    line: /Line 4:\s*this line means nothing/,
    nothing: 'This text lists no GPU.',
    run: '/tools/run/',
    toRun: 'Go to the docker run generator',
    runCards: 'GPUs, numbered as in nvidia-smi',
    best: 'Runs.',
  },
  zh: {
    address: '/zh/start/check-the-server/',
    field: '贴入 nvidia-smi 的输出',
    cards: '这台服务器的显卡',
    use: '使用这台服务器',
    unread: '有 1 行没有看懂，已略过',
    line: /第 4 行：\s*this line means nothing/,
    nothing: '这段文字里没有找到显卡。',
    run: '/zh/tools/run/',
    toRun: '去 docker run 命令生成器',
    runCards: '显卡，编号与 nvidia-smi 一致',
    best: '能运行。',
  },
} as const;

for (const texts of Object.values(serverCheck)) {
  test(`${texts.address}: pasted GPUs, verdicts, and on to the generator by keyboard`, async ({
    page,
  }) => {
    await open(page, texts.address);
    const field = page.getByRole('textbox', { name: texts.field });
    await field.focus();
    await page.keyboard.insertText('hello');
    await expect(page.getByText(texts.nothing)).toBeVisible();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(pasted);
    const cards = page.getByRole('table', { name: texts.cards });
    await expect(cards.getByRole('row').nth(1)).toContainText('8.6');
    await expect(cards.getByRole('row').nth(2)).toContainText('3.7');
    await page.getByText(texts.unread).press('Enter');
    await expect(
      page.getByRole('listitem').filter({ hasText: texts.line }),
    ).toBeVisible();
    await expect(
      page.getByText('TORCH_CUDA_ARCH_LIST="3.7;8.6"'),
    ).toBeVisible();
    await page.getByRole('button', { name: texts.use }).focus();
    await page.keyboard.press('Enter');
    await expectAccessible(page, 'article');
    await page.getByRole('link', { name: texts.toRun }).press('Enter');
    await expect(page).toHaveURL(texts.run);
    const group = page.getByRole('group', { name: texts.runCards });
    await expect(group.getByRole('checkbox', { name: /A40/ })).toBeVisible();
    await expect(group.getByRole('checkbox', { name: /K80/ })).toBeVisible();
    await page.reload();
    await expect(group.getByRole('checkbox', { name: /A40/ })).toBeVisible();
  });
}

/** A paste sets the machine in every generator, and one choice returns to the lab's server. */
const pastedMachine = {
  en: {
    ...serverCheck.en,
    server: 'Server',
    label: 'pasted: 1 × RTX 5090, driver not known',
    dockerfile: '/tools/dockerfile/',
  },
  zh: {
    ...serverCheck.zh,
    server: '服务器',
    label: '粘贴的机器：1 × RTX 5090，驱动未知',
    dockerfile: '/zh/tools/dockerfile/',
  },
} as const;

for (const texts of Object.values(pastedMachine)) {
  test(`${texts.run}: a pasted machine has its own name, and a way back`, async ({
    page,
  }) => {
    await open(page, texts.address);
    await page
      .getByRole('textbox', { name: texts.field })
      .fill('GPU 0: NVIDIA GeForce RTX 5090');
    await page.getByRole('button', { name: texts.use }).click();
    await open(page, texts.dockerfile);
    await expect(page.getByRole('radio', { name: texts.label })).toBeVisible();
    await open(page, texts.run);
    const server = page.getByRole('combobox', { name: texts.server });
    await expect(server.getByRole('option', { selected: true })).toHaveText(
      texts.label,
    );
    await server.selectOption('ash');
    await expect(server).toHaveValue('ash');
    await expect(page.getByText(texts.label)).toHaveCount(0);
  });
}

test('pasted text gets neither into the address nor into storage', async ({
  page,
}) => {
  await open(page, serverCheck.en.address);
  await page.getByRole('textbox', { name: serverCheck.en.field }).fill(pasted);
  await expect(
    page.getByRole('table', { name: serverCheck.en.cards }),
  ).toContainText('A40');
  expect(page.url()).not.toContain('A40');
  const stored = await page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage]),
  );
  expect(stored).not.toContain('A40');
});

test.describe('the lab’s first server without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address, cards, best } of Object.values(serverCheck)) {
    test(`is on ${address} with its images`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('table', { name: cards })).toContainText(
        'TITAN Xp',
      );
      const main = page.getByRole('main');
      await expect(main).toContainText('pytorch/pytorch:');
      await expect(main).toContainText(best);
    });
  }
});

for (const language of ['', '/zh']) {
  test(`the tables and both tools stay under 75 kB, off other pages (${language || '/en'})`, async ({
    context,
  }) => {
    const scripts = async (address: string) =>
      scriptBytes(await context.newPage(), language + address);
    const plain = await scripts('/run/long-trainings/');
    const tools = [
      await scripts('/gpu/compute-capability/'),
      await scripts('/start/check-the-server/'),
    ];
    const bytes = bytesBeyond(plain, tools);
    expect(bytes).toBeGreaterThan(10_000);
    // Half of it is the table of GPUs, and a tenth that of the releases of NGC.
    expect(bytes).toBeLessThan(75_000);
    // Scripts that both load are those of the tables.
    const shared = [...tools[0]!.keys()].filter(
      (path) => tools[1]!.has(path) && !plain.has(path),
    );
    expect(shared.length).toBeGreaterThan(0);
    for (const address of ['/', '/tools/run/']) {
      const others = await scripts(address);
      expect(
        shared.filter((path) => others.has(path)),
        address,
      ).toEqual([]);
    }
  });
}
