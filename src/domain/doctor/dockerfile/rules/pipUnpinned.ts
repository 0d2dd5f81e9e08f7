import { installsOf } from '../installs';
import type { FileRule } from '../pasted';

export const pipUnpinned: FileRule = {
  id: 'pip-unpinned',
  severity: 'info',
  title: { en: 'Packages without versions', zh: '包没有写版本' },
  why: {
    en: 'Next month, the same Dockerfile installs other versions, and you can’t reproduce a result.',
    zh: '同一份 Dockerfile 下个月装到的版本就不同，结果无法复现。',
  },
  fix: {
    en: 'Write NAME==VERSION, or create a requirements.txt with pip freeze.',
    zh: '写成 名称==版本，或用 pip freeze 生成 requirements.txt。',
  },
  except: { en: 'You’re only trying things out.', zh: '只是试验。' },
  source:
    'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
  bad: [
    'FROM a:1\nRUN pip install numpy',
    'FROM a:1\nRUN pip install numpy==1.0 timm',
  ],
  good: [
    'FROM a:1\nRUN pip install numpy==1.0',
    'FROM a:1\nRUN pip install -r r.txt',
    'FROM a:1\nRUN pip install --upgrade pip setuptools',
    'FROM a:1\nRUN pip install .',
    'FROM a:1\nRUN pip install /x/a.whl b.whl c.txt d.gz e.zip',
    'FROM a:1\nRUN pip install "numpy<2"',
    'FROM a:1\nRUN pip install git+https://github.com/a/b@v1',
    'FROM a:1\nRUN pip install -c c.txt numpy',
  ],
  check: ({ instructions }) =>
    installsOf(instructions).flatMap(({ tool, packages, options }) =>
      tool === 'pip' &&
      !options.some(({ text }) => /^(?:-c|--constraint)/.test(text))
        ? packages
            .filter(
              ({ text }) =>
                /^[A-Za-z][\w.-]*(?:\[[\w,.-]+\])?$/.test(text) &&
                !/^(?:pip|setuptools|wheel|uv|build|packaging|ninja|poetry)$/.test(
                  text,
                ) &&
                !/\.(?:whl|txt|gz|zip)$/.test(text),
            )
            .slice(0, 1)
        : [],
    ),
};
