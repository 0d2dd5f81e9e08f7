import type { FileInstruction } from '../../../dockerfile/read/types';
import {
  hasCacheMount,
  hasOption,
  installsOf,
  type Install,
} from '../installs';
import { setNames } from '../baseFacts';
import type { FileRule } from '../pasted';
import { scriptOf } from '../script';

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
    return last.instructions.flatMap((instruction) => {
      const kept = installsOf([instruction]).filter(keepsCache);
      if (kept.length === 0 || isOff(instruction)) return [];
      return kept.flatMap(({ program: { args, at } }) => {
        const verb = args.find(({ text }) => text === 'install');
        if (!verb) return [];
        const { end } = verb;
        const edits = [{ start: end, end, text: ' --no-cache-dir' }];
        return [{ start: at.start, end, edits }];
      });
    });
  },
};

const keepsCache = (install: Install): boolean =>
  install.tool === 'pip' &&
  !install.program.command.words.some(({ text }) => text === 'uv') &&
  !hasOption(install, '--no-cache-dir', '--no-cache', '--cache-dir');

/** Whether the instruction has no cache, or none that gets into the image. */
const isOff = (instruction: FileInstruction): boolean =>
  /PIP_NO_CACHE_DIR|rm\s+-\w+\s.*\.cache|cache\s+purge/.test(
    scriptOf(instruction),
  ) ||
  instruction.flags.some(({ value }) => value.includes('pip.conf')) ||
  hasCacheMount(instruction, /pip|\.cache/);
