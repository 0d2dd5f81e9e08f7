import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../scripts/i18n/parsePage';
import { proseBlocks } from '../../../scripts/i18n/proseBlocks';
import { checkTypography, proseOf } from '../../../scripts/i18n/typography';

const inPage = (body: string) =>
  proseBlocks(parsePage(body)).flatMap(({ prose }) => checkTypography(prose));

describe('Chinese prose', () => {
  test.each([
    '在服务器上运行镜像。',
    '使用 Docker 28 的 `--gpus` 选项，共 8 张显卡。',
    '（见上文）“引号”——破折号……',
    'PyTorch 2.8, CUDA 12.8 (Hopper)',
    '内存占用 50%，约 3.5 GB',
    '端口 8888:8888 与 `a`、`b`',
    '**注意：**镜像不含数据',
    '[CUDA](https://example.org/)，以及 [驱动](https://example.org/)。',
    '用 <Var name="user"/> 登录',
  ])('passes: %s', (text) => {
    expect(inPage(text)).toEqual([]);
  });

  test.each([
    ['镜像, 容器', 'half-width punctuation'],
    ['镜像:容器', 'half-width punctuation'],
    ['镜像(image)', 'half-width punctuation'],
    ['为什么?', 'half-width punctuation'],
    ['"镜像"', 'half-width punctuation'],
    ['**镜像**,容器', 'half-width punctuation'],
    ['用 `docker`,然后', 'half-width punctuation'],
    ['镜像在这里.', 'half-width period'],
    ['使用Docker 运行', 'no space'],
    ['第2 步', 'no space'],
    ['使用 [CUDA](https://example.org/)编译', 'no space'],
    ['使用`docker` 运行', 'no space'],
    ['用<Var name="user"/> 登录', 'no space'],
    ['![图:容器](/.images/a.svg)', 'half-width punctuation'],
    ['<Figure caption="图:容器"/>', 'half-width punctuation'],
    ['- 列表,第二', 'half-width punctuation'],
  ])('is reported: %s', (text, said) => {
    expect(inPage(text).join('\n')).toContain(said);
  });

  test('code isn’t prose', () => {
    expect(
      inPage('```bash\necho "镜像", x\n```\n\n<Cmd>{`echo 镜像,容器`}</Cmd>\n'),
    ).toEqual([]);
  });

  test('title and description are prose', () => {
    expect(
      inPage('---\ntitle: 镜像,容器\ndescription: 使用Docker\n---\n'),
    ).toHaveLength(2);
  });
});

test('placeholders and code in a message aren’t prose', () => {
  expect(checkTypography(proseOf('复制 {name} 的 `a,b` 命令'))).toEqual([]);
  expect(checkTypography(proseOf('复制{name}'))).toHaveLength(1);
});
