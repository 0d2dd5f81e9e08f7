import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from './support/test';
import { openForm } from './support/topics';

test.use({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });

/** The files that the page's button saves, by their paths. */
async function downloaded(page: Page): Promise<ReadonlyMap<string, string>> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /^下载工具包/ }).click();
  const path = await (await saved).path();
  return new Map(
    Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );
}

test('the kit of a lab mate: filled in, downloaded, and read, on a phone in Chinese', async ({
  page,
}) => {
  await openForm(page, '/zh/tools/kit/');
  const field = (name: string) =>
    page.getByRole('textbox', { name, exact: true });
  await field('服务器上的账号').fill('ann');
  await expect(field('镜像名称（含标签）')).toHaveValue(/^ann\//);
  await field('服务器上的项目目录').fill('/data/ann/bert');
  await field('容器里运行的命令').fill('python train.py --name "a b"');
  const files = await downloaded(page);
  const root = 'train_1.0/';
  const textOf = (path: string) => files.get(root + path) ?? '';
  for (const path of [
    ...['Dockerfile', '.dockerignore', 'requirements.txt', 'README.md'],
    ...['build-and-save.sh', 'build-and-save.ps1', 'upload.sh', 'upload.ps1'],
    ...['load.sh', 'load-and-run.sh', 'smoke-test.sh', 'smoke_test.py'],
    ...['compose.yaml', 'devcontainer.json', 'kit.json'],
  ])
    expect(textOf(path), path).not.toBe('');
  expect(textOf('README.md')).toContain('## 1. 构建并导出');
  expect(textOf('load-and-run.sh')).toContain('-v /data/ann/bert:/workspace');
  expect(textOf('compose.yaml')).toMatch(
    /source: \/data\/ann\/bert\n +target: \/workspace\n/,
  );
  for (const [path, text] of files) {
    expect(text, path).not.toMatch(/\btom\b/);
    if (path.endsWith('.sh'))
      expect(
        spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' }).stderr,
        path,
      ).toBe('');
  }
  // what cannot be is said at its field, and what was good stays
  await field('镜像名称（含标签）').fill('3f5ef9003cef');
  await expect(page.getByText('这是镜像 ID。')).toBeVisible();
  await field('镜像名称（含标签）').fill('ann/bert:2.0');
  await field('服务器上的账号').fill('$(touch x)');
  await expect(page.getByText('填登录用的账号')).toBeVisible();
  await expect(
    page.getByRole('button', { name: /^下载上一次完整的版本/ }).first(),
  ).toBeVisible();
  await expect(field('镜像名称（含标签）')).toHaveValue('ann/bert:2.0');
});
