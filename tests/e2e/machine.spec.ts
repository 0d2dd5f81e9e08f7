import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/axe';
import { expect, open, test, type Page } from './support/test';
import { openForm } from './support/topics';

/** One machine, from the paste to the image: every tool reads the same values. */
const languages = {
  en: {
    root: '',
    paste: 'Paste the output of nvidia-smi',
    choose: 'Or choose one of the lab’s servers',
    use: 'Use this server',
    next: 'Step 1: Write the Dockerfile',
    server: 'Server',
    cards: 'GPUs, numbered as in nvidia-smi',
    driver: 'Driver of the pasted machine',
    fromDriver: /^Driver 570 or later:/,
    noTag: 'No tag is known to run here.',
    dependsOn: 'Whether this base runs depends on the driver',
    listed: 'pasted: 2 × RTX 5090, driver not known',
    typed: 'pasted: 2 × RTX 5090, driver 580.95.05',
    busy: 'pasted: 3 × A100-SXM4-40GB, driver 550.90.07',
    apps: 'pasted: 2 × RTX 5090, driver 575.57.08',
    unknown: 'pasted: 1 × NOVA 9000, driver 615.71.09',
    back: 'Back to the lab’s server:',
    command: 'docker run command',
    warning: 'another program was using GPU 0',
    more: 'Other options',
    tooNew: '--annotation needs Docker 24.0; this server has 20.10.24.',
  },
  zh: {
    root: '/zh',
    paste: '贴入 nvidia-smi 的输出',
    choose: '或者选一台实验室的服务器',
    use: '使用这台服务器',
    next: '第 1 步：编写 Dockerfile',
    server: '服务器',
    cards: '显卡，编号与 nvidia-smi 一致',
    driver: '所粘贴机器的驱动版本',
    fromDriver: /^驱动 570 及以上：/,
    noTag: '没有已知能在这里运行的标签。',
    dependsOn: '这个基础镜像能不能跑取决于驱动',
    listed: '粘贴的机器：2 × RTX 5090，驱动未知',
    typed: '粘贴的机器：2 × RTX 5090，驱动 580.95.05',
    busy: '粘贴的机器：3 × A100-SXM4-40GB，驱动 550.90.07',
    apps: '粘贴的机器：2 × RTX 5090，驱动 575.57.08',
    unknown: '粘贴的机器：1 × NOVA 9000，驱动 615.71.09',
    back: '改回实验室的服务器：',
    command: 'docker run 命令',
    warning: '已有别的程序：0',
    more: '其他选项',
    tooNew: '--annotation 需要 Docker 24.0，这台服务器上是 20.10.24。',
  },
} as const;

type Texts = (typeof languages)[keyof typeof languages];

const fixture = (file: string) =>
  readFileSync(`tests/fixtures/nvidia-smi/${file}`, 'utf8');
const busy = fixture('rebuilt-550.90-busy-mig-docker.txt');
const list = [0, 1]
  .map(
    (n) =>
      `GPU ${String(n)}: NVIDIA GeForce RTX 5090 (UUID: GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d2${String(n)})`,
  )
  .join('\n');
/** A GPU that isn't in any table; it prints its own capability. */
const unknown = `name, driver_version, compute_cap
NVIDIA NOVA 9000, 615.71.09, 12.0`;

const paste = async (page: Page, texts: Texts, output: string) => {
  await open(page, `${texts.root}/start/check-the-server/`);
  await page.getByRole('textbox', { name: texts.paste }).fill(output);
};
const use = async (page: Page, texts: Texts, output: string) => {
  await paste(page, texts, output);
  await page.getByRole('button', { name: texts.use }).click();
};
const selected = (page: Page, name: string) =>
  page
    .getByRole('combobox', { name, exact: true })
    .getByRole('option', { selected: true });

for (const texts of Object.values(languages)) {
  const place = texts.root || '/en';

  for (const [what, output, label, image] of [
    [
      'GPUs with programs',
      fixture('rebuilt-csv-use-and-apps.txt'),
      texts.apps,
      '12.0',
    ],
    ['everything on one line', busy, texts.busy, '8.0'],
    ['a GPU that isn’t in any table', unknown, texts.unknown, '12.0'],
  ] as const)
    test(`${place}: ${what}: the same machine in each tool`, async ({
      page,
    }) => {
      await use(page, texts, output);
      await expect(selected(page, texts.choose)).toHaveText(label);
      await expect(
        page.getByRole('row').filter({ hasText: image }).first(),
      ).toBeVisible();
      for (const address of [
        '/tools/run/',
        '/tools/profile/',
        '/tools/image/',
      ]) {
        await open(page, texts.root + address);
        await expect(selected(page, texts.server)).toHaveText(label);
      }
      await open(page, `${texts.root}/tools/dockerfile/`);
      await expect(page.getByRole('radio', { name: label })).toBeChecked();
    });

  test(`${place}: a list without the driver says what depends on it, and asks for it`, async ({
    page,
  }) => {
    await paste(page, texts, list);
    await expect(selected(page, texts.choose)).toHaveText(texts.listed);
    await expect(page.getByText(texts.fromDriver).first()).toBeVisible();
    await expect(page.getByText(texts.noTag)).toHaveCount(0);
    await expectAccessible(page, 'article');
    await page.getByRole('button', { name: texts.use }).click();
    await expect(page.getByRole('link', { name: texts.next })).toBeVisible();

    await open(page, `${texts.root}/tools/dockerfile/`);
    await expect(page.getByText(texts.dependsOn).first()).toBeVisible();
    await page.getByRole('textbox', { name: texts.driver }).fill('580.95.05');
    await expect(page.getByRole('radio', { name: texts.typed })).toBeChecked();
    await expect(page.getByText(texts.dependsOn)).toHaveCount(0);
    await open(page, `${texts.root}/tools/run/`);
    await expect(selected(page, texts.server)).toHaveText(texts.typed);
    await page.getByRole('button', { name: texts.back }).click();
    await expect(selected(page, texts.server)).toHaveText(/^ash/);
  });

  test(`${place}: chooses an idle GPU, warns about a busy one, names a slice by UUID`, async ({
    page,
  }) => {
    await use(page, texts, busy);
    await open(page, `${texts.root}/tools/run/`);
    const cards = page.getByRole('group', { name: texts.cards });
    const card = (name: RegExp) => cards.getByRole('checkbox', { name });
    await expect(card(/^1 NVIDIA/)).toBeChecked();
    const command = page.getByRole('main');
    await expect(command).toContainText('--gpus device=1');
    await card(/^0 NVIDIA/).check();
    await expect(page.getByText(texts.warning)).toBeVisible();
    await expect(command).toContainText(
      'ps -o user,pid,ppid,etime,args -p 81234,81240',
    );
    await expect(command).toContainText(
      "docker inspect --format '{{.State.Pid}} {{.Name}}' $(docker ps -q)",
    );
    await expectAccessible(page, 'main');
    await card(/^0 NVIDIA/).uncheck();
    await expect(page.getByText(texts.warning)).toHaveCount(0);
    await card(/MIG-5c1a7e40-2d6b-5f18-b3a5-6c2e84d7f902/).check();
    await card(/^1 NVIDIA/).uncheck();
    await expect(command).toContainText(
      '--gpus device=MIG-5c1a7e40-2d6b-5f18-b3a5-6c2e84d7f902',
    );
    await page.reload();
    await expect(command).toContainText(
      '--gpus device=MIG-5c1a7e40-2d6b-5f18-b3a5-6c2e84d7f902',
    );
  });

  test(`${place}: the server’s Docker version determines the available options`, async ({
    page,
  }) => {
    await use(page, texts, busy);
    await openForm(page, `${texts.root}/tools/run/`);
    await page
      .getByRole('textbox', { name: texts.more })
      .fill('--annotation a=b');
    await expect(page.getByText(texts.tooNew)).toBeVisible();
  });
}
