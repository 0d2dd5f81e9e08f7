import { hasCacheMount, hasOption, installsOf } from '../installs';
import { setNames } from '../baseFacts';
import type { FileRule } from '../pasted';

export const pipCacheKept: FileRule = {
  id: 'pip-cache-kept',
  severity: 'info',
  title: {
    en: 'pip’s downloads stay in the image',
    zh: 'pip 的下载缓存留在镜像里',
  },
  why: {
    en: 'pip keeps every downloaded wheel in /root/.cache/pip. With PyTorch, that’s several GB, which are useless on the server.',
    zh: 'pip 会把下载的每个 wheel 留在 /root/.cache/pip，装 PyTorch 时有好几 GB，在服务器上没有用。',
  },
  fix: { en: 'Add --no-cache-dir.', zh: '加上 --no-cache-dir。' },
  except: {
    en: 'The base image sets PIP_NO_CACHE_DIR, or the stage isn’t part of the final image.',
    zh: '基础镜像已设 PIP_NO_CACHE_DIR，或这个阶段不进入最终镜像。',
  },
  source: 'https://pip.pypa.io/en/stable/topics/caching/#disabling-caching',
  bad: [
    [
      'FROM a:1\nRUN pip install torch',
      'FROM a:1\nRUN pip install --no-cache-dir torch',
    ],
    [
      'FROM a:1\nRUN python3 -m pip install -r r.txt',
      'FROM a:1\nRUN python3 -m pip install --no-cache-dir -r r.txt',
    ],
  ],
  good: [
    'FROM a:1\nRUN pip install --no-cache-dir torch',
    'FROM a:1\nRUN pip --no-cache-dir install torch',
    'FROM a:1\nENV PIP_NO_CACHE_DIR=1\nRUN pip install torch',
    'FROM a:1\nRUN --mount=type=cache,target=/root/.cache/pip pip install torch',
    'FROM a:1\nRUN --mount=type=cache,target=/root/.cache pip install torch',
    'FROM a:1 AS b\nRUN pip install torch\nFROM c:1',
    'FROM a:1\nRUN pip install torch && rm -rf /root/.cache',
    'FROM a:1\nRUN pip install torch && pip cache purge',
    'FROM a:1\nRUN uv pip install torch',
  ],
  check: ({ stages }) => {
    const last = stages.at(-1);
    if (!last || setNames(last).has('PIP_NO_CACHE_DIR')) return [];
    return installsOf(last.instructions).flatMap((install) => {
      const { tool, program } = install;
      const { instruction } = program;
      const all =
        instruction.rest.text +
        instruction.heredocs.map(({ text }) => text).join('\n');
      const off =
        tool !== 'pip' ||
        program.command.words.some(({ text }) => text === 'uv') ||
        hasOption(install, '--no-cache-dir', '--no-cache', '--cache-dir') ||
        /PIP_NO_CACHE_DIR|rm\s+-\w+\s.*\.cache|cache\s+purge/.test(all) ||
        instruction.flags.some(({ value }) => value.includes('pip.conf')) ||
        hasCacheMount(instruction, /pip|\.cache/);
      const verb = program.args.find(({ text }) => text === 'install');
      return off || !verb
        ? []
        : [
            {
              start: program.at.start,
              end: verb.end,
              edits: [
                { start: verb.end, end: verb.end, text: ' --no-cache-dir' },
              ],
            },
          ];
    });
  },
};
