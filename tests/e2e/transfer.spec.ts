import { expect, open, test } from './support/test';
import { openForm } from './support/topics';

/** The page's default output is in its HTML; the form changes it. */
test.describe('the transfer generator', () => {
  test('writes three scripts, without JavaScript too', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/tools/transfer/');
    for (const name of ['save.sh', 'upload.sh', 'load.sh'])
      await expect(
        page.getByRole('region', { name, exact: true }),
      ).toContainText('#!/usr/bin/env bash');
    await context.close();
  });

  test('follows the form, and names invalid values at their fields', async ({
    page,
  }) => {
    await open(page, '/tools/transfer/');
    const upload = page.getByRole('region', { name: 'upload.sh' });
    await expect(upload).toContainText('rsync --partial --inplace');
    await page.getByRole('radio', { name: 'sftp' }).check();
    await expect(upload).toContainText('sftp -o BatchMode=no');
    const image = page.getByRole('textbox', { name: 'Image, with its tag' });
    await image.fill('3f5ef9003cef');
    await expect(page.getByText('This is an image ID.')).toBeVisible();
    await expect(page.getByRole('status').first()).toContainText(
      'Fix the marked field',
    );
    await expect(upload).toContainText('sftp -o BatchMode=no');
    await image.fill('tom/bert:2.0');
    await expect(page.getByRole('region', { name: 'save.sh' })).toContainText(
      'image=tom/bert:2.0',
    );
  });

  test('writes PowerShell for Windows, in Chinese too', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem(
        'profile.1',
        JSON.stringify({ laptop: 'windows', shell: 'powershell' }),
      );
    });
    await page.goto('/zh/tools/transfer/');
    await expect(page.getByRole('region', { name: 'save.ps1' })).toContainText(
      'docker save @one -o',
    );
    await expect(
      page.getByRole('region', { name: 'upload.ps1' }),
    ).toContainText('reput');
  });
});

test.describe('the tunnel generator', () => {
  test('assigns the member’s own ports to several programs', async ({
    page,
  }) => {
    await openForm(page, '/tools/tunnel/');
    const main = page.getByRole('main');
    await expect(main).toContainText('-L 127.0.0.1:18112:127.0.0.1:18112');
    await expect(main).toContainText('http://127.0.0.1:18112');
    await page.getByRole('button', { name: 'Add a program' }).click();
    await page
      .getByRole('combobox', { name: 'program (2)' })
      .selectOption({ label: 'TensorBoard' });
    await expect(main).toContainText('-L 127.0.0.1:18113:127.0.0.1:18113');
    await page.getByRole('checkbox', { name: 'Run in the background' }).check();
    await expect(main).toContainText('-O exit');
    await page
      .getByRole('textbox', { name: 'port on your laptop (2)' })
      .fill('80');
    await expect(page.getByText('Ports below 1024')).toBeVisible();
  });

  test('the pages of the path show the reader’s scripts', async ({ page }) => {
    await page.goto('/transfer/load/');
    await expect(
      page.getByRole('region', { name: 'load.sh', exact: true }),
    ).toContainText('docker load');
  });
});
