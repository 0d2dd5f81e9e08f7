import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/axe';
import { expect, open, test } from './support/test';

const pages = {
  en: {
    address: '/tools/image/',
    label: 'Image name, or the output of docker image inspect',
    table: 'What is in the image',
    unknown: /The name alone doesn’t say/,
    stale: /the last image that could be read/,
  },
  zh: {
    address: '/zh/tools/image/',
    label: '镜像名称，或 docker image inspect 的输出',
    table: '镜像里有什么',
    unknown: /只凭名称看不出/,
    stale: /上一个看懂的镜像/,
  },
} as const;

const inspected = readFileSync(
  'tests/fixtures/docker-inspect/vllm-openai-cu130.json',
  'utf8',
);

for (const texts of Object.values(pages))
  test(`${texts.address}: an image name, a configuration, and a name without information`, async ({
    page,
  }) => {
    await open(page, texts.address);
    const field = page.getByLabel(texts.label);
    const facts = page.getByRole('table', { name: texts.table });
    await expect(facts.getByRole('row', { name: /cuDNN/ })).toContainText(
      '9.10.2',
    );
    await field.fill('nvcr.io/nvidia/cuda:12.4.1-cudnn-devel-ubuntu22.04');
    await expect(facts.getByRole('row', { name: /^CUDA/ })).toContainText(
      '12.4',
    );
    await field.fill(inspected);
    await expect(facts.getByRole('row', { name: /^CUDA/ })).toContainText(
      '13.0',
    );
    await expect(facts).toContainText('7.5 8.0 8.6 8.9 9.0 10.0 12.0+PTX');
    await field.fill('registry.example/team/train:1.0');
    await expect(page.getByText(texts.unknown)).toBeVisible();
    await expect(page.getByText(texts.stale)).toBeVisible();
    await expect(facts).toBeVisible();
    await expectAccessible(page, 'article');
  });
