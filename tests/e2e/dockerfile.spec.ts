import { readFile } from 'node:fs/promises';
import { dockerFields, type DockerField } from '../../src/data/dockerFields';
import { recipeOf } from '../../src/domain/dockerfile/spec';
import { dockerJobs } from '../support/dockerJobs';
import { filesOf, outcomeOfState } from '../support/dockerStates';
import { expectAccessible } from './support/axe';
import { expect, open, test, type Page } from './support/test';

const dockerfile = (page: Page) =>
  page.getByRole('main').locator('pre').filter({ hasText: 'FROM ' }).first();

const languages = [
  {
    address: '/tools/dockerfile/',
    copy: 'Copy Dockerfile',
    download: 'Download Dockerfile',
    apt: 'System packages (apt)',
    pip: 'Python packages (pip)',
    mirror: 'Package source',
    reset: 'Reset',
    stale: 'Fix the marked field.',
    others: 'Other base images, and why not',
    root: 'The container runs as root',
    desktop: 'Desktop (VNC + XFCE)',
    comment: '# The uid and gid that own',
    otherGpus: 'Other GPUs',
    locale: 'en',
  },
  {
    address: '/zh/tools/dockerfile/',
    copy: '复制 Dockerfile',
    download: '下载 Dockerfile',
    apt: '系统软件包（apt）',
    pip: 'Python 包（pip）',
    mirror: '软件包来源',
    reset: '重置',
    stale: '有字段需要改正',
    others: '其他基础镜像，以及没选的原因',
    root: '容器以 root 运行',
    desktop: '远程桌面（VNC + XFCE）',
    comment: '# 容器写出的文件归谁',
    otherGpus: '其他显卡',
    locale: 'zh',
  },
] as const;

for (const words of languages) {
  test.describe(words.address, () => {
    const apt = (page: Page) => page.getByRole('textbox', { name: words.apt });

    test('copies and downloads what it shows', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, words.address);
      await apt(page).fill('vim git');
      await expect(dockerfile(page)).toContainText('git \\\n        vim');
      await expect(dockerfile(page)).toContainText(words.comment);
      await page.getByRole('button', { name: words.copy }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const shown = await dockerfile(page).textContent();
      expect(copied).toBe(shown);
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: words.download }).click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toBe('Dockerfile');
      expect(await readFile(await saved.path(), 'utf8')).toBe(shown);
    });

    test('keeps the last file and the typed text while a field is invalid', async ({
      page,
    }) => {
      await open(page, words.address);
      await apt(page).fill('git');
      await apt(page).fill('git; reboot');
      await expect(apt(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(apt(page)).toHaveAccessibleDescription(/git;/);
      await expect(
        page.getByRole('status').filter({ hasText: words.stale }),
      ).toBeVisible();
      await expect(dockerfile(page)).toContainText('git');
      await expect(dockerfile(page)).not.toContainText('reboot');
      await expect(apt(page)).toHaveValue('git; reboot');
    });

    test('keeps choices in the address and texts in the tab; reset clears both', async ({
      page,
    }) => {
      await open(page, words.address);
      const before = await dockerfile(page).innerText();
      await apt(page).fill('git');
      await page
        .getByRole('combobox', { name: words.mirror })
        .selectOption('tuna');
      await expect(page).toHaveURL(/[?&]mirror=tuna/);
      expect(page.url()).not.toContain('git');
      await page.reload();
      await expect(apt(page)).toHaveValue('git');
      await expect(dockerfile(page)).toContainText('mirror/ubuntu.sources');
      await page.getByRole('button', { name: words.reset }).click();
      await expect(apt(page)).toHaveValue('');
      expect(await dockerfile(page).innerText()).toBe(before);
    });

    test('opens the recipe in the address, and shows findings at their fields', async ({
      page,
    }) => {
      await open(page, `${words.address}?recipe=desktop&user=root`);
      await expect(
        page.getByRole('radio', { name: words.desktop }),
      ).toBeChecked();
      await expect(dockerfile(page)).toContainText('tigervnc');
      await expect(page.getByRole('form').getByText(words.root)).toBeVisible();
    });

    // The build removes one language from each text, but locales aren't texts.
    test('writes the locale of either language', async ({ page }) => {
      for (const [locale, name] of [
        ['en', 'en_US.UTF-8'],
        ['zh', 'zh_CN.UTF-8'],
      ] as const) {
        await open(page, `${words.address}?locale=${locale}`);
        await expect(dockerfile(page)).toContainText(`ENV LANG=${name}`);
        await expect(dockerfile(page)).toContainText(`-f UTF-8 ${name}`);
      }
    });

    test('does five real jobs', async ({ page }) => {
      const { locale } = words;
      await open(page, words.address);
      for (const [name, job] of Object.entries(dockerJobs)) {
        const recipe = recipeOf('recipe' in job ? job.recipe : undefined);
        await page
          .getByRole('radio', { name: recipe.title[locale], exact: true })
          .check();
        if ('machine' in job)
          await page.getByRole('radio', { name: words.otherGpus }).check();
        for (const [field, text] of Object.entries(job)) {
          if (field === 'recipe' || field === 'machine') continue;
          await page
            .getByRole('textbox', {
              name: dockerFields[field as DockerField].label[locale], // The job's own names.
            })
            .fill(text);
        }
        const files = filesOf(outcomeOfState(job), locale);
        await expect(dockerfile(page), name).toHaveText(
          files.get('Dockerfile') ?? '',
        );
        await expect(
          page.getByText('docker run --rm --network none').first(),
          name,
        ).toBeVisible();
        await page.getByRole('button', { name: words.reset }).click();
      }
    });

    test('switches to another base image with one click', async ({ page }) => {
      await open(page, words.address);
      const first = await dockerfile(page).innerText();
      await page.getByText(words.others).click();
      const list = page.getByRole('group').filter({ hasText: words.others });
      await list.getByRole('button').first().click();
      await expect(dockerfile(page)).not.toContainText(
        first.split('\n')[0] ?? '',
      );
    });

    test('links each line to its field by keyboard', async ({ page }) => {
      await open(page, words.address);
      await page.getByRole('textbox', { name: words.pip }).fill('einops');
      const line = dockerfile(page).getByRole('button', {
        name: 'RUN pip install',
      });
      await line.focus();
      await page.keyboard.press('Enter');
      await expect(line).toHaveAttribute('aria-pressed', 'true');
    });

    test('is accessible with everything expanded', async ({ page }) => {
      await open(
        page,
        `${words.address}?recipe=pytorch-extension&mirror=tuna&user=root`,
      );
      const closed = page
        .getByRole('main')
        .locator('details:not([open]) > summary');
      while (await closed.count()) await closed.first().click();
      await expectAccessible(page);
    });

    test('fits 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, `${words.address}?recipe=pytorch-extension`);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
      ).toBe(320);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address, comment } of languages) {
    test(`${address} shows a Dockerfile`, async ({ page }) => {
      await page.goto(address);
      await expect(dockerfile(page)).toContainText(comment);
      await expect(page.getByText('docker build --platform')).not.toHaveCount(
        0,
      );
    });
  }
});

test('the lines are one Tab stop; the framework of a file is asked and answered with one press', async ({
  page,
}) => {
  await open(page, '/tools/dockerfile/?machine=cards');
  const lines = page
    .getByRole('toolbar', { name: 'Dockerfile' })
    .getByRole('button');
  await lines.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(lines.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(lines.last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(lines.and(page.locator(':focus'))).toHaveCount(0);

  await page
    .getByRole('textbox', { name: 'GPUs or compute capabilities' })
    .fill('RTX 2080 Ti');
  await page.getByRole('textbox', { name: 'Driver' }).fill('535.183.01');
  await page
    .getByRole('textbox', { name: 'Your requirements file' })
    .fill('torch==2.1.0\n');
  const question = page.getByRole('region', { name: 'Your decision' });
  await expect(question).toContainText('torch==2.1.0 (line 1)');
  await expect(dockerfile(page)).toContainText('pytorch:2.1.0-');
  await question.getByRole('button', { name: /newest/ }).click();
  await expect(question).toHaveCount(0);
  await expect(dockerfile(page)).not.toContainText('pytorch:2.1.0-');
  await expect(page.getByRole('radio', { name: /newest/ })).toBeChecked();

  // the next tools are about the same image
  await page.getByText('User, program, and name').click();
  await page
    .getByRole('textbox', { name: 'Name and tag of the image' })
    .fill('me/other:2.0');
  await open(page, '/tools/run/');
  await expect(page.getByRole('main').locator('pre').first()).toContainText(
    'me/other:2.0',
  );
});
