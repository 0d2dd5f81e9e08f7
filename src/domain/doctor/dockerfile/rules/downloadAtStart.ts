import type { FileRule } from '../pasted';
import { programsOf, verbOf } from '../programs';

export const downloadAtStart: FileRule = {
  id: 'download-at-start',
  severity: 'warning',
  title: {
    en: 'The container downloads when it starts',
    zh: '容器启动时要下载',
  },
  why: {
    en: 'On a server without internet, the container waits for the timeout and exits. With internet, it downloads again at each start.',
    zh: '没有外网的服务器做不到：等到超时，容器就退出。有外网时，每次启动又要重新下载。',
  },
  fix: {
    en: 'Download in a RUN, or mount what the program needs.',
    zh: '在 RUN 里下载，或把需要的文件挂载进去。',
  },
  except: {
    en: 'The image runs only where there is a network.',
    zh: '镜像只在有网络的地方运行。',
  },
  source: 'https://docs.docker.com/build/building/best-practices/',
  bad: [
    'FROM a:1\nCMD pip install -r r.txt && python a.py',
    'FROM a:1\nCMD ["bash", "-c", "wget https://a.example/m.pt && python a.py"]',
    'FROM a:1\nENTRYPOINT git clone https://a.example/b && python b',
  ],
  good: [
    'FROM a:1\nCMD ["python", "a.py"]',
    'FROM a:1\nHEALTHCHECK CMD curl -f http://localhost/',
    'FROM a:1\nCMD curl http://localhost:80 && a',
    'FROM a:1\nCMD mycurl https://a.example && wgets https://a.example',
  ],
  check: ({ stages }) =>
    programsOf(stages.at(-1)?.instructions ?? [], /CMD|ENTRYPOINT/).flatMap(
      (program) => {
        const { name, args, command } = program;
        const verb = verbOf(program);
        const remote = args.some(({ text }) =>
          /^(?:https?|ftp):\/\/(?!localhost|127\.|0\.0\.0\.0)/.test(text),
        );
        const downloads =
          (/^(?:curl|wget)$/.test(name) && remote) ||
          (/^(?:pip|conda|mamba|apt-get|apt|npm)$/.test(name) &&
            /^(?:install|update)$/.test(verb)) ||
          (name === 'git' && /^(?:clone|pull)$/.test(verb)) ||
          (/^(?:huggingface-cli|hf|modelscope)$/.test(name) &&
            verb === 'download');
        return downloads ? [command] : [];
      },
    ),
};
