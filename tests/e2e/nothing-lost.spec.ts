import { expect, test, type Page } from './support/test';
import {
  formAgain as hydrated,
  openForm as open,
  openTopics,
} from './support/topics';

/**
 * Nothing that the reader types is silently dropped or shortened, whatever its
 * size, and whatever happens to storage, address, or page.
 */

/** The label of a control in a row: the first row has no number. */
const numbered = (label: string, row: number, suffix: string) =>
  row === 1 ? label : label + suffix.replace('{i}', String(row));

const generators = [
  {
    form: 'run, English',
    address: '/tools/run/',
    output: 'docker run',
    text: 'Command in the container',
    name: 'Container name',
    good: 'tom-mine',
    bad: 'tom mine!',
    shows: '--name tom-mine',
    add: 'Add a variable',
    variable: (i: number) => numbered('variable', i, ' ({i})'),
    value: (i: number) => numbered('value', i, ' ({i})'),
    limit: 'At most 43,690 characters: this text has 100,000',
    earlier: /^Copy the last complete version: docker run command/,
    noCopy: /^Copy docker run command/,
    start: /^Copy without your changes: docker run command/,
    notKept: 'This browser stores nothing that you type',
    unknown: 'which the form doesn’t know',
    broken: 'This link is damaged',
    partly: 'Some texts could not be read',
    mine: 'Restore your own texts',
    share: 'Share…',
  },
  {
    form: 'run, Chinese',
    address: '/zh/tools/run/',
    output: 'docker run',
    text: '容器里的命令',
    name: '容器名称',
    good: 'tom-mine',
    bad: 'tom mine!',
    shows: '--name tom-mine',
    add: '添加变量',
    variable: (i: number) => numbered('变量名', i, '（{i}）'),
    value: (i: number) => numbered('值', i, '（{i}）'),
    limit: '最多 43690 个字符，现在有 100000 个',
    earlier: /^复制上一次完整的版本：docker run 命令/,
    noCopy: /^复制 ?docker run 命令/,
    start: /^复制不含你修改的版本：docker run 命令/,
    notKept: '浏览器不保存你填写的内容',
    unknown: '没有这个选项',
    broken: '这个链接已损坏',
    partly: '有些内容无法读取',
    mine: '换回我自己填的内容',
    share: '分享…',
  },
  {
    form: 'Dockerfile, English',
    address: '/tools/dockerfile/',
    output: 'FROM ',
    text: 'Command',
    name: 'Name and tag of the image',
    good: 'tom/mine:1.0',
    bad: 'Tom/mine:1.0',
    shows: 'tom/mine:1.0',
    add: 'Add a variable',
    variable: (i: number) => numbered('variable', i, ' ({i})'),
    value: (i: number) => numbered('value', i, ' ({i})'),
    limit: 'At most 43,690 characters: this text has 100,000',
    earlier: /^Copy the last complete version: docker build command/,
    noCopy: /^Copy docker build command/,
    start: /^Copy without your changes: docker build command/,
    notKept: 'This browser stores nothing that you type',
    unknown: 'which the form doesn’t know',
    broken: 'This link is damaged',
    partly: 'Some texts could not be read',
    mine: 'Restore your own texts',
    share: 'Share…',
  },
] as const;

const output = (page: Page) =>
  page.getByRole('main').locator('pre').filter({ hasText: 'docker ' }).first();
const box = (page: Page, name: string) =>
  page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name });

/** A link that contains texts. */
const link = (address: string, texts: unknown) =>
  `${address}#form=${encodeURIComponent(
    typeof texts === 'string' ? texts : JSON.stringify(texts),
  )}`;

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: `NAME_${String(i)}`,
    value: 'x',
  }));

for (const words of generators) {
  test.describe(words.form, () => {
    const command = (page: Page) => box(page, words.text);
    const name = (page: Page) => box(page, words.name);

    for (const count of [31, 200]) {
      test(`keeps ${String(count)} rows, and the next one`, async ({
        page,
      }) => {
        await open(page, link(words.address, { env: rows(count) }));
        const last = box(page, words.variable(count));
        await expect(last).toHaveValue(`NAME_${String(count - 1)}`);
        await last.fill('CHANGED');
        await button(page, words.add).click();
        await box(page, words.variable(count + 1)).fill('NEXT');
        await box(page, words.value(count + 1)).fill('7');
        await expect(box(page, words.variable(1))).toHaveValue('NAME_0');
        await page.reload();
        await hydrated(page);
        await expect(box(page, words.variable(count))).toHaveValue('CHANGED');
        await expect(box(page, words.variable(count + 1))).toHaveValue('NEXT');
      });
    }

    test('keeps 31 rows typed one by one', async ({ page }) => {
      await open(page, words.address);
      for (let i = 1; i <= 31; i += 1) {
        await button(page, words.add).click();
        await box(page, words.variable(i)).fill(`NAME_${String(i)}`);
        await box(page, words.value(i)).fill(String(i));
      }
      await expect(box(page, words.variable(1))).toHaveValue('NAME_1');
      await expect(box(page, words.value(30))).toHaveValue('30');
      await expect(box(page, words.value(31))).toHaveValue('31');
    });

    test('keeps a text of 2,001 characters over a reload, and shows it', async ({
      page,
    }) => {
      await open(page, words.address);
      const text = `echo ${'y'.repeat(1996)}`;
      await command(page).fill(text);
      await page.reload();
      await hydrated(page);
      await expect(command(page)).toHaveValue(text);
      await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
    });

    test('keeps 100,000 characters, names the limit there, and marks the output', async ({
      page,
    }) => {
      await open(page, words.address);
      await name(page).fill(words.good);
      const text = 'y'.repeat(100_000);
      await command(page).fill(text);
      await expect(command(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(command(page)).toHaveAccessibleDescription(
        new RegExp(words.limit),
      );
      await expect(button(page, words.earlier).first()).toBeVisible();
      await expect(page.getByText(words.shows).first()).toBeVisible();
      await page.reload();
      await hydrated(page);
      expect(await command(page).inputValue()).toBe(text);
      await expect(page.getByText(words.shows).first()).toBeVisible();
    });

    test('keeps a variable of 3,000 characters and never stores its value', async ({
      page,
    }) => {
      await open(page, words.address);
      await button(page, words.add).click();
      const value = `s3cret${'z'.repeat(2994)}`;
      await box(page, words.variable(1)).fill('HF_TOKEN');
      await box(page, words.value(1)).fill(value);
      await name(page).fill(words.good);
      await expect(box(page, words.value(1))).toHaveValue(value);
      await name(page).fill(words.bad);
      await expect(box(page, words.value(1))).toHaveValue(value);
      const stored = await page.evaluate(() =>
        JSON.stringify([
          Object.entries(sessionStorage),
          Object.entries(localStorage),
          document.cookie,
          location.href,
          history.state as unknown,
        ]),
      );
      expect(stored).toContain('HF_TOKEN');
      expect(stored).not.toContain('s3cret');
    });

    for (const [state, refuse] of [
      [
        'full',
        () => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        },
      ],
      [
        'refused',
        () => {
          Object.defineProperty(window, 'sessionStorage', {
            get() {
              throw new DOMException('refused', 'SecurityError');
            },
          });
        },
      ],
    ] as const) {
      test(`works from memory if storage is ${state}, and says so`, async ({
        page,
      }) => {
        await page.addInitScript(refuse);
        await open(page, words.address);
        await expect(page.getByText(words.notKept)).toBeHidden();
        await name(page).fill(words.good);
        await expect(page.getByText(words.shows).first()).toBeVisible();
        await expect(page.getByText(words.notKept)).toBeVisible();
        await command(page).fill('echo still here');
        await expect(name(page)).toHaveValue(words.good);
      });
    }

    test('says on the copy button what is copied, also after a reload', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, words.address);
      await name(page).fill(words.good);
      await expect(button(page, words.noCopy).first()).toBeVisible();
      await name(page).fill(words.bad);
      await expect(button(page, words.noCopy)).toHaveCount(0);
      await page.reload();
      await hydrated(page);
      await expect(name(page)).toHaveValue(words.bad);
      await button(page, words.earlier).first().click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(words.good);
    });

    test('says that the output is from the preset if no form was ever complete', async ({
      page,
    }) => {
      await open(
        page,
        link(words.address, {
          [words.output === 'FROM ' ? 'tag' : 'name']: words.bad,
        }),
      );
      await expect(name(page)).toHaveValue(words.bad);
      await expect(button(page, words.start).first()).toBeVisible();
    });

    test('keeps the typed text over back, forward, and a change of page', async ({
      page,
    }) => {
      await open(page, words.address);
      await button(page, words.add).click();
      await box(page, words.variable(1)).fill('SEED');
      await box(page, words.value(1)).fill('42');
      await name(page).fill(words.bad);
      await page
        .getByRole('navigation')
        .first()
        .getByRole('link')
        .first()
        .click();
      await expect(name(page)).toBeHidden();
      await page.goBack();
      await openTopics(page);
      await expect(name(page)).toHaveValue(words.bad);
      await expect(box(page, words.value(1))).toHaveValue('42');
      await page.goForward();
      await expect(name(page)).toBeHidden();
      await page.goBack();
      await openTopics(page);
      await expect(name(page)).toHaveValue(words.bad);
      await expect(box(page, words.variable(1))).toHaveValue('SEED');
    });

    test('opens the default for an unknown starting point, and says so', async ({
      page,
    }) => {
      const hostile = '<img src=x onerror=alert(1)>';
      const start = words.output === 'FROM ' ? 'recipe' : 'preset';
      await open(page, words.address);
      const usual = await output(page).innerText();
      await open(
        page,
        `${words.address}?${start}=${encodeURIComponent(hostile)}&user=%00&__proto__=x&toString=1`,
      );
      expect(await output(page).innerText()).toBe(usual);
      const said = page.getByRole('alert').filter({ hasText: words.unknown });
      await expect(said.filter({ hasText: hostile })).toBeVisible();
      await expect(said).toHaveCount(2);
      await expect(page.locator('img[src="x"]')).toHaveCount(0);
    });

    for (const [kind, texts] of [
      ['cut off', '{"command":"python tra'],
      ['no object', '["command"]'],
      ['not JSON', '%7B'],
    ] as const) {
      test(`says that a link is broken: ${kind}`, async ({ page }) => {
        await open(page, words.address);
        const usual = await output(page).innerText();
        await page.goto('about:blank');
        await open(page, link(words.address, texts));
        await expect(
          page.getByRole('alert').filter({ hasText: words.broken }),
        ).toBeVisible();
        expect(await output(page).innerText()).toBe(usual);
      });
    }

    test('reads what it can from a link, and names the rest', async ({
      page,
    }) => {
      await open(
        page,
        link(words.address, {
          command: 'echo fits',
          env: [{ name: 7, value: 'x' }],
          gone: 'a field from an old version',
        }),
      );
      await expect(command(page)).toHaveValue('echo fits');
      const said = page.getByRole('alert').filter({ hasText: words.partly });
      await expect(said).toContainText('gone');
    });

    test('a link doesn’t delete what the reader has typed', async ({
      page,
    }) => {
      await open(page, words.address);
      await command(page).fill('echo mine');
      await page.goto('about:blank');
      await open(page, link(words.address, { command: 'echo theirs' }));
      await expect(command(page)).toHaveValue('echo theirs');
      await command(page).fill('echo theirs, changed');
      await page.reload();
      await hydrated(page);
      await expect(command(page)).toHaveValue('echo theirs, changed');
      await button(page, words.mine).click();
      await expect(command(page)).toHaveValue('echo mine');
      await expect(button(page, words.mine)).toHaveCount(0);
    });

    test('shares 200 long rows in a working link', async ({
      page,
      context,
      browser,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const env = rows(200).map((row) => ({ ...row, value: 'v'.repeat(500) }));
      await open(page, link(words.address, { env }));
      await button(page, words.share).click();
      await page.getByRole('dialog').getByRole('button').first().click();
      const shared = await page.evaluate(() => navigator.clipboard.readText());
      expect(shared.length).toBeGreaterThan(100_000);
      const elsewhere = await browser.newPage();
      await open(elsewhere, shared);
      await expect(box(elsewhere, words.value(200))).toHaveValue(
        'v'.repeat(500),
      );
      await elsewhere.close();
    });
  });
}

test('keeps typed text when the language changes, and names the value that it couldn’t keep', async ({
  page,
}) => {
  const [english, chinese] = generators;
  await open(page, english.address);
  await button(page, english.add).click();
  await box(page, english.variable(1)).fill('HF_TOKEN');
  await box(page, english.value(1)).fill('s3cret');
  await box(page, english.text).fill('echo both');
  await box(page, english.name).fill(english.bad);
  await open(page, chinese.address);
  await expect(box(page, chinese.text)).toHaveValue('echo both');
  await expect(box(page, chinese.name)).toHaveValue(english.bad);
  await box(page, chinese.name).fill(chinese.good);
  await expect(box(page, chinese.variable(1))).toHaveValue('HF_TOKEN');
  await expect(box(page, chinese.value(1))).toHaveValue('');
  await expect(page.getByText('有一个变量是空的')).toBeVisible();
});
