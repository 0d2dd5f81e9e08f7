import { describe, expect, test } from 'vitest';
import { checkPair } from '../../../scripts/i18n/checkPages';
import { sourceHash } from '../../../scripts/i18n/drift';
import { withSource } from '../../../scripts/i18n/frontMatter';
import { format } from '../../../scripts/i18n/problem';

const english = `---
title: Run
description: Start a container.
sidebar_position: 2
---

Type it on <Var name="server"/>, see [the build](../build/build.mdx).

## First run {/* #first-run */}

<Cmd on="server">{\`docker run --rm {image} # as root
echo done\`}</Cmd>

![A container](/.images/run.svg)

:::note[Mind]

Text with \`code\`, and a port such as host:port.

:::

\`\`\`bash title="On the server"
ls # the files
\`\`\`

### Details {/* #details */}

| a | b |
| - | - |
| c | [d](https://docs.docker.com/) |
`;

const chinese = withSource(
  `---
title: 运行
description: 启动一个容器。
sidebar_position: 2
---

在 <Var name="server"/> 上输入，参见[构建](../build/build.mdx)。

## 第一次运行 {/* #first-run */}

<Cmd on="server">{\`docker run --rm {image} # 以 root 身份
echo done\`}</Cmd>

![一个容器](/.images/run.svg)

:::note[注意]

带有 \`code\` 的正文，以及 host:port 这样的端口。

:::

\`\`\`bash title="在服务器上"
ls # 文件
\`\`\`

### 细节 {/* #details */}

| 甲 | 乙 |
| -- | -- |
| 丙 | [丁](https://docs.docker.com/) |
`,
  sourceHash(english),
);

const check = (zh: string, en = english) =>
  checkPair('run/run.mdx', en, zh).map(format);

test('a page and its counterpart that say the same', () => {
  expect(check(chinese)).toEqual([]);
});

describe('a fault in the Chinese page is named', () => {
  test.each([
    [
      'a key of the front matter',
      'sidebar_position: 2\n',
      '',
      'lacks sidebar_position',
    ],
    ['a key too many', 'title:', 'slug: /x\ntitle:', 'has slug'],
    [
      'a value of the front matter',
      'sidebar_position: 2',
      'sidebar_position: 3',
      'sidebar_position in the front matter differs',
    ],
    [
      'a heading',
      '### 细节 {/* #details */}',
      '',
      'headings differ starting with number 2: none',
    ],
    [
      'the depth of a heading',
      '### 细节',
      '## 细节',
      'headings differ starting with number 2: ## #details, English ### #details',
    ],
    ['the id of a heading', '{/* #details */}', '{/* #detail */}', '#detail,'],
    [
      'a heading without an id',
      ' {/* #details */}',
      '',
      'the heading has no id',
    ],
    ['an id in Chinese', '#details', '#细节', 'not in kebab-case'],
    ['an id used twice', '#details', '#first-run', 'used twice'],
    [
      'a title as a heading',
      '## 第一次运行',
      '# 第一次运行',
      'the title belongs in the front matter',
    ],
    [
      'a component',
      '<Var name="server"/>',
      '服务器',
      'lacks the component <Var name="server">',
    ],
    [
      'a prop',
      'name="server"',
      'name="user"',
      'has the component <Var name="user">',
    ],
    ['an admonition', ':::note', ':::tip', 'lacks the admonition :::note'],
    ['a command', 'echo done', 'echo 完成', 'lacks the text in braces'],
    ['a fence', 'ls #', 'ls -l #', 'fenced block 1 differs'],
    ['the language of a fence', '```bash', '```sh', 'fenced block 1 differs'],
    [
      'an extra fence',
      '### 细节',
      '```\nx\n```\n\n### 细节',
      'has 2 fenced blocks',
    ],
    [
      'the target of a link',
      'build.mdx)',
      'save.mdx)',
      'lacks the link to ../build/build.mdx',
    ],
    [
      'a link in a table',
      '[丁](https://docs.docker.com/)',
      '丁',
      'lacks the link to https://docs.docker.com/ in #details',
    ],
    [
      'an image',
      'run.svg',
      'run-zh.svg',
      'lacks the image /.images/run.svg in #first-run',
    ],
    ['punctuation', '正文，', '正文,', 'half-width punctuation'],
    ['a space', '带有 `', '带有`', 'no space between a Chinese'],
    ['the stamp', /source: .*/, 'source: abc', 'the English page changed'],
    [
      'an import',
      '\n在 <Var',
      "\nimport { gpus } from '@site/src/data/gpus';\n\n在 <Var",
      'imports @site/src/data/gpus',
    ],
    ['invalid MDX', '正文', '正文 {', 'Unexpected end of file in expression'],
  ])('%s', (_, right, wrong, said) => {
    const planted = chinese.replace(right, wrong);
    expect(planted).not.toBe(chinese);
    expect(check(planted).join('\n')).toContain(said);
  });
});

test('a fault is reported with its line', () => {
  expect(check(chinese.replace('正文，', '正文,'))[0]).toMatch(
    /^i18n\/zh\/docusaurus-plugin-content-docs\/current\/run\/run\.mdx:20: /,
  );
});

test('the English page, too, needs its ids and must not import anything', () => {
  const bare = english.replace(' {/* #details */}', '');
  expect(check(chinese, bare).join('\n')).toContain(
    'docs/run/run.mdx:26: the heading has no id',
  );
});
