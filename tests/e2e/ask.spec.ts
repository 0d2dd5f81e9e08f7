import { expectAccessible } from './support/axe';
import { expect, open, test, type Page } from './support/test';

/** Pastes like a reader: the text arrives in a paste event, not through keys. */
async function paste(page: Page, text: string): Promise<void> {
  const box = page.getByRole('dialog').getByRole('textbox');
  await box.evaluate((field, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
    );
  }, text);
  await box.fill(text);
}

/** The six most common beginner errors: a message, and the command that the answer must suggest. */
const six = [
  [
    'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
    'nvidia-ctk runtime configure',
  ],
  [
    '#9 [4/6] RUN pip install torch\n#9 88.1 ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\nERROR: failed to solve: process "/bin/sh -c pip install torch" did not complete successfully: exit code: 1',
    'docker builder prune',
  ],
  [
    'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/json": dial unix /var/run/docker.sock: connect: permission denied',
    'usermod -aG docker',
  ],
  [
    'RuntimeError: CUDA error: no kernel image is available for execution on the device',
    'pytorch/pytorch:',
  ],
  [
    'exec /opt/conda/bin/python: exec format error',
    'docker build --platform linux/amd64',
  ],
  [
    'docker: Error response from daemon: driver failed programming external connectivity on endpoint nb (3f2a): Bind for 0.0.0.0:8888 failed: port is already allocated.',
    "docker ps --format '{{.Names}} {{.Ports}}'",
  ],
] as const;

for (const [language, home, button] of [
  ['English', '/', 'Search or paste'],
  ['Chinese', '/zh/', '搜索或粘贴'],
] as const) {
  for (const width of [1280, 390]) {
    test(`six errors from the home page, one click and one paste (${language}, ${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      for (const [message, cure] of six) {
        await open(page, home);
        await page.getByRole('link', { name: button }).first().click();
        await paste(page, message);
        const dialog = page.getByRole('dialog');
        await expect(dialog.getByText(cure).first()).toBeVisible();
        expect(new URL(page.url()).search).toBe('');
      }
    });
  }
}

test('pasted text is neither stored nor put into the address', async ({
  page,
}) => {
  await open(page, '/tools/ask/');
  const secret = 'hunter2-passphrase';
  const box = page.getByRole('textbox');
  await box.evaluate((field) => {
    field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true }));
  });
  await box.fill(secret);
  await expect(page.getByRole('status').first()).toBeVisible();
  await page.waitForTimeout(800);
  expect(page.url()).not.toContain('hunter2');
  const stored = await page.evaluate(() =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
    ]),
  );
  expect(stored).not.toContain('hunter2');
});

test('words can be searched by keyboard from any page, and have a link', async ({
  page,
}) => {
  await open(page, '/build/build-the-image/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('shared memory');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/shared-memory-and-limits/);
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await open(page, '/tools/ask/?q=--shm-size');
  await expect(page.getByRole('textbox')).toHaveValue('--shm-size');
  await expect(page.getByRole('main').getByRole('link').first()).toHaveText(
    /--shm-size/,
  );
});

test('a GPU links to its lookup, and nvidia-smi output opens the server check with the text', async ({
  page,
}) => {
  await open(page, '/tools/ask/?q=2080ti');
  await page
    .getByRole('link', { name: /RTX 2080 Ti/ })
    .first()
    .click();
  await expect(page).toHaveURL(/gpu=geforce-rtx-2080-ti/);
  await open(page, '/tools/ask/');
  const list =
    'GPU 0: Tesla V100-PCIE-32GB (UUID: GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d01)';
  await page.getByRole('textbox').fill(list);
  await page.getByRole('link', { name: /Open in the server check/ }).click();
  await expect(page.getByRole('textbox').first()).toHaveValue(list);
});

test('the dialog opens as a page, with its words in the address', async ({
  page,
}) => {
  await open(page, '/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('textbox').fill('shared memory');
  await page.getByRole('link', { name: 'Open as a page' }).click();
  await expect(page).toHaveURL(/\/tools\/ask\/\?q=shared\+memory$/);
  await expect(page.getByRole('textbox')).toHaveValue('shared memory');
});

test('a wrong guess can be corrected with one click, and compose.yaml is judged', async ({
  page,
}) => {
  await open(page, '/tools/ask/');
  const box = page.getByRole('textbox');
  await box.fill('FROM ubuntu');
  const kinds = page.getByRole('group', { name: 'Read as' });
  await expect(
    kinds.getByRole('button', { name: 'Dockerfile' }),
  ).toHaveAttribute('aria-pressed', 'true');
  await kinds.getByRole('button', { name: 'Words' }).click();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await box.fill(
    'services:\n  a:\n    image: a:1\n    ports:\n      - 80:80\n',
  );
  await expect(
    kinds.getByRole('button', { name: 'compose.yaml' }),
  ).toHaveAttribute('aria-pressed', 'true');
  const openPort = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'open-port' }) });
  await openPort.getByRole('button', { name: 'Fix it in the box' }).click();
  await expect(box).toHaveValue(/- 127\.0\.0\.1:18\d{3}:80/);
});

test('answers a log of one megabyte', async ({ page }) => {
  await open(page, '/tools/ask/');
  const line =
    '2026-11-24 10:00:01 INFO epoch 3 step 21 loss 0.53 lr 1e-4 8.01 it/s\n';
  const log = `${line.repeat(15_000)}RuntimeError: CUDA error: no kernel image is available for execution on the device\n`;
  // Playwright's fill() takes minutes for this much text.
  await page.getByRole('textbox').evaluate((field, text) => {
    if (field instanceof HTMLTextAreaElement) field.setRangeText(text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, log);
  await expect(page.getByText('TORCH_CUDA_ARCH_LIST').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the button is a link to a page that says what it needs', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search or paste' }).first().click();
    await expect(page).toHaveURL(/\/tools\/ask\/$/);
    // Playwright can't read the text of a noscript itself, only of the elements in it.
    await expect(page.locator('main noscript p')).toContainText(
      'needs JavaScript',
    );
  });
});

test('nothing of the box loads before it is opened', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await open(page, '/');
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('shm');
  await expect(
    page.getByRole('dialog').getByRole('listitem').first(),
  ).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before + 1);
});

test('keeps text typed right after the shortcut, on a slow machine with a slow network', async ({
  page,
}) => {
  await open(page, '/zh/build/build-the-image/');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 1500,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  for (const key of Array.from('/--shm-size 8g'))
    await page.keyboard.press(key);
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(
    '--shm-size 8g',
  );
});

test('a command is judged, and one click fixes it in the box', async ({
  page,
}) => {
  await open(page, '/tools/ask/');
  const box = page.getByRole('textbox');
  await box.fill('docker run --gpus 2,3 -v /data:/data train:1.0');
  const changes = page.getByRole('region', { name: 'All fixes together' });
  await expect(changes).toContainText('+docker run');
  await expect(
    changes.getByRole('button', { name: 'Copy fixed command' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Fix it in the box' }).first().click();
  await expect(box).not.toHaveValue(/--gpus 2,3 /);
});

test('a command opens completely in the run generator', async ({ page }) => {
  await open(page, '/tools/ask/');
  await page
    .getByRole('textbox')
    .fill(
      'docker run -it --rm --gpus device=0 --name tom-x --cap-add SYS_PTRACE -v /data:/data train:1.0 python train.py',
    );
  await page.getByRole('link', { name: 'Open in the run generator' }).click();
  const command = page.getByRole('main').locator('pre').first();
  for (const part of [
    '--name tom-x',
    '--cap-add SYS_PTRACE',
    '/data:/data',
    'train:1.0',
    'python train.py',
  ])
    await expect(command).toContainText(part);
});

test('the error index filters, opens the error in the address, and keeps old addresses', async ({
  page,
}) => {
  await open(page, '/troubleshoot/errors/');
  const entries = page.getByRole('main').locator('details');
  const all = await entries.count();
  await page.getByLabel('Message or words').fill('no space left on device');
  await expect(entries).toHaveCount(1);
  await page.getByLabel('Message or words').fill('');
  await page.getByLabel('While you').selectOption('build');
  await expect(page).toHaveURL(/phase=build/);
  await expect(entries.filter({ hasText: 'no space left' })).toHaveCount(1);
  expect(await entries.count()).toBeLessThan(all);
  await page.goto('/troubleshoot/transfer-errors/#no-space');
  await expect(page).toHaveURL(/\/troubleshoot\/errors\/#no-space$/);
  await expect(page.locator('#no-space')).toHaveAttribute('open');
});

test('the box and its answers are accessible in both themes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/zh/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  for (const text of ['共享内存', six[1][0], 'docker run --gpus 2,3 train']) {
    await dialog.getByRole('textbox').fill(text);
    await expect(dialog.getByRole('status').first()).toBeVisible();
    await expectAccessible(page, 'dialog');
  }
});

/** A Dockerfile with a mistake that one click fixes. */
const dockerfile =
  'FROM ubuntu:24.04\nRUN apt-get update && apt-get install git\nCMD ["bash"]\n';

for (const [language, address, fix, copy] of [
  ['English', '/tools/ask/', 'Fix it in the box', /fixed Dockerfile/],
  ['Chinese', '/zh/tools/ask/', '在框里改好', /改好的 Dockerfile/],
] as const) {
  test(`a Dockerfile: findings by line, one click, the complete file (${language})`, async ({
    page,
  }) => {
    await open(page, address);
    const box = page.getByRole('textbox');
    await box.fill(dockerfile);
    const finding = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'apt-asks' }) });
    await expect(finding).toContainText('apt-get install');
    await expect(page.getByRole('button', { name: copy })).toBeVisible();
    await finding.getByRole('button', { name: fix }).click();
    await expect(box).toHaveValue(/apt-get install -y git/);
    await expect(finding).toHaveCount(0);
  });
}
