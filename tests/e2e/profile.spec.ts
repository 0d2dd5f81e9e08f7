import { expect, open, test } from './support/test';

const languages = [
  {
    prefix: '',
    summary: 'Export, import, reset',
    paste: 'Paste a profile that you copied elsewhere',
    account: 'Account on the server',
    laptop: 'Windows',
    shell: 'Shell on the laptop',
    no: 'This isn’t a profile',
    cannot: 'can’t be used: home',
    taken: 'Imported.',
  },
  {
    prefix: '/zh',
    summary: '导出、导入、重置',
    paste: '粘贴从别处复制的个人设置',
    account: '服务器上的账号',
    laptop: 'Windows',
    shell: '自己电脑上的 shell',
    no: '这不是个人设置',
    cannot: '不能用：home',
    taken: '已导入。',
  },
];

for (const words of languages)
  test(`${words.prefix}/tools/profile/ imports valid values and names invalid ones`, async ({
    page,
  }) => {
    await open(page, `${words.prefix}/tools/profile/`);
    const account = page.getByLabel(words.account);
    await account.fill('tom');
    await page.getByText(words.summary).click();
    const paste = page.getByLabel(words.paste);

    await paste.fill('user: mei');
    await expect(page.getByText(words.no)).toBeVisible();
    await expect(paste).toHaveValue('user: mei');

    await paste.fill('{"user":"mei","home":"mei"}');
    await expect(page.getByText(words.cannot)).toBeVisible();
    await expect(account).toHaveValue('tom');

    await paste.fill('{"user":"mei","home":"/home/mei"}');
    await expect(page.getByText(words.taken)).toBeVisible();
    await expect(account).toHaveValue('mei');

    await expect(page.getByRole('group', { name: words.shell })).toBeHidden();
    await page.getByRole('radio', { name: words.laptop }).check();
    const shells = page.getByRole('group', { name: words.shell });
    await shells.getByRole('radio', { name: 'cmd' }).check();
    await open(page, `${words.prefix}/transfer/upload-and-verify/`);
    await expect(page.getByRole('main')).toContainText('mei@ash.lab.example');
  });
