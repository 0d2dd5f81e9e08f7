import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import {
  exampleFiles,
  exampleIds,
  readExample,
  readExampleFile,
} from '../support/examples';
import { expect, open, test } from './support/test';

const languages = [
  {
    locale: 'en',
    prefix: '',
    title: 'Examples',
    hardware: 'Needs',
    download: /^Download all files/,
    copy: /^Copy: /,
    generator: 'Open the recipe in the generator',
    account: 'Account on the server',
  },
  {
    locale: 'zh',
    prefix: '/zh',
    title: '示例',
    hardware: '需要',
    download: /^下载全部文件/,
    copy: /^复制：/,
    generator: '在生成器里打开同类配方',
    account: '服务器上的账号',
  },
] as const;

const cpuOnly = exampleIds.filter((id) => readExample(id).hardware === 'cpu');

for (const words of languages) {
  const { locale, prefix } = words;

  test.describe(locale, () => {
    test('the gallery is in the navigation bar and lists every example', async ({
      page,
    }) => {
      await open(page, `${prefix}/`);
      await page
        .getByRole('navigation')
        .getByRole('link', { name: words.title })
        .first()
        .click();
      await expect(
        page.getByRole('heading', { level: 1, name: words.title }),
      ).toBeVisible();
      for (const id of exampleIds) {
        await expect(
          page.getByRole('link', { name: readExample(id).title[locale] }),
        ).toHaveAttribute('href', `${prefix}/examples/${id}/`);
      }
    });

    test('a filter can be set by keyboard, is kept in the address, and is announced', async ({
      page,
    }) => {
      await open(page, `${prefix}/examples/`);
      await page.getByLabel(words.hardware).focus();
      // From all to GPU to CPU only.
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(page.getByLabel(words.hardware)).toHaveValue('cpu');
      await expect(page).toHaveURL(/\?hardware=cpu$/);
      const items = page.getByRole('main').getByRole('listitem');
      await expect(items).toHaveCount(cpuOnly.length);
      await expect(page.getByRole('main').getByRole('status')).toContainText(
        String(cpuOnly.length),
      );
      await page.reload();
      await expect(items).toHaveCount(cpuOnly.length);
    });

    test('copies a file unchanged', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, `${prefix}/examples/r-base/`);
      const block = page
        .locator('.theme-code-block')
        .filter({ has: page.getByText('Dockerfile', { exact: true }) });
      await block.hover();
      await block.getByRole('button', { name: words.copy }).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toBe(readExampleFile('r-base', 'Dockerfile').replace(/\n$/, ''));
    });

    test('the archive contains the files of the folder', async ({ page }) => {
      await open(page, `${prefix}/examples/stata-vnc/`);
      const started = page.waitForEvent('download');
      await page.getByRole('link', { name: words.download }).click();
      const download = await started;
      expect(download.suggestedFilename()).toBe('stata-vnc.zip');
      const held = unzipSync(readFileSync(await download.path()));
      expect(
        Object.entries(held).map(([name, bytes]) => [name, strFromU8(bytes)]),
      ).toEqual(
        exampleFiles('stata-vnc').map((name) => [
          `stata-vnc/${name}`,
          readExampleFile('stata-vnc', name),
        ]),
      );
    });

    test('the recipe opens in the generator', async ({ page }) => {
      await open(page, `${prefix}/examples/stata-vnc/`);
      await page.getByRole('link', { name: words.generator }).click();
      await expect(
        page.getByRole('radio', { name: 'VNC + XFCE' }),
      ).toBeChecked();
    });

    test('the README has commands with the reader’s names', async ({
      page,
    }) => {
      await open(page, `${prefix}/tools/profile/`);
      await page.getByLabel(words.account).fill('mei');
      await open(page, `${prefix}/examples/jupyter/`);
      const main = page.getByRole('main');
      await expect(main).toContainText('docker load -i jupyter.tar');
      await expect(main).toContainText('scp jupyter.tar mei@ash.lab.example:');
      await expect(main).toContainText('--name mei-notebook');
      await expect(main).toContainText('-v /home/mei/project:/workspace');
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('the gallery is a plain list', async ({ page }) => {
        await page.goto(`${prefix}/examples/`);
        await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(
          exampleIds.length,
        );
      });

      test('an example shows its files and README', async ({ page }) => {
        await page.goto(`${prefix}/examples/stata-vnc/`);
        const main = page.getByRole('main');
        await expect(main).toContainText('FROM debian:bookworm-slim');
        await expect(main).toContainText('session.sh');
        await expect(main).toContainText('VNC_GEOMETRY');
      });
    });
  });
}
