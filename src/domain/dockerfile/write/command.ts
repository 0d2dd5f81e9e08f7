import { containers } from '../../../data/containers';
import type { PythonKind } from '../../../data/schema/recipe';
import type { Group, Instruction } from '../instruction';
import { execForm } from '../quote';
import { servePort } from '../servePort';
import type { DockerSpec } from '../spec';
import { vncCheck, vncPort } from './desktop';

const notebookPort = containers.notebook.port;

/** The container's start command, and the health check that Docker runs. */
export function startCommand(spec: DockerSpec): readonly Group[] {
  const { form } = spec;
  if (form.service === 'jupyter') return [notebook(spec)];
  if (form.service === 'desktop') return [desktop()];
  if (!spec.command.length) return [];
  return [
    [
      ...(spec.recipe.entrypoint ? [noEntrypoint] : []),
      ...(form.service === 'serve' ? serving(servePort(form)) : []),
      {
        keyword: 'CMD',
        body: execForm(spec.command),
        field: 'command',
        why: {
          en: 'Runs if docker run names no other command. In exec form, so that docker stop reaches the program.',
          zh: 'docker run 没有另写命令时运行它。用 exec 形式，docker stop 的信号才能送到程序。',
        },
      },
    ],
  ];
}

const service = 'service';

const noEntrypoint: Instruction = {
  keyword: 'ENTRYPOINT',
  body: '[]',
  field: 'image',
  comment: {
    en: 'The base’s own start program would take the command as its arguments.',
    zh: '基础镜像自己的启动程序会把命令当成参数。',
  },
  why: {
    en: 'The base has a start program that would take the command as its arguments.',
    zh: '基础镜像自己会启动一个程序，会把命令当成它的参数。',
  },
};

const expose = (port: number): Instruction => ({
  keyword: 'EXPOSE',
  body: String(port),
  field: service,
  why: {
    en: 'Only documents the port. To open it for yourself, use -p 127.0.0.1:PORT:… in docker run.',
    zh: '只是说明；真正开放靠 docker run 的 -p 127.0.0.1:PORT:…，只有你能访问。',
  },
});

/** @param startPeriod - how long failed checks don't count while the program starts */
const check = (
  words: readonly string[],
  startPeriod: `${number}${'s' | 'm'}` = '30s',
): Instruction => ({
  keyword: 'HEALTHCHECK',
  body: `--interval=30s --timeout=5s --start-period=${startPeriod} \\\n    CMD ${execForm(words)}`,
  field: service,
  why: {
    en: 'docker ps then shows healthy or unhealthy.',
    zh: '这样 docker ps 会显示 healthy 或 unhealthy。',
  },
});

/** A Python call that fails unless the container itself answers at an address. */
const asks = (python: string, port: number, path: string) => [
  python,
  '-c',
  `import urllib.request as r; r.urlopen('http://127.0.0.1:${String(port)}${path}', timeout=4)`,
];

/**
 * A model server: vLLM, SGLang, and others with OpenAI's interface answer at
 * /health. Loading a large model takes minutes.
 */
const serving = (port: number): readonly Instruction[] => [
  expose(port),
  check(asks('python3', port, '/health'), '10m'),
];

/**
 * The Python for a health check, which bypasses the ENTRYPOINT: micromamba puts
 * its environment into PATH only there.
 */
const pythons: Partial<Readonly<Record<PythonKind, string>>> = {
  framework: 'python3',
  micromamba: '/opt/conda/bin/python',
};

function notebook({ form, base }: DockerSpec): Group {
  return [
    expose(notebookPort),
    check(asks(pythons[base.python] ?? 'python', notebookPort, '/api')),
    {
      keyword: 'CMD',
      body: execForm([
        'jupyter',
        'lab',
        '--ip=0.0.0.0',
        `--port=${String(notebookPort)}`,
        '--no-browser',
        ...(form.user === 'root' ? ['--allow-root'] : []),
      ]),
      field: service,
      why: {
        en: '0.0.0.0 means all addresses of the container; -p can’t reach its loopback address. The token stays on, and docker logs shows it.',
        zh: '0.0.0.0 指容器自己的所有地址，因为 -p 到不了容器的回环地址。token 保持启用，docker logs 里能看到。',
      },
    },
  ];
}

function desktop(): Group {
  return [
    expose(vncPort),
    check(vncCheck),
    {
      keyword: 'CMD',
      body: execForm(['tini', '--', 'start-desktop']),
      field: service,
      why: {
        en: 'tini forwards docker stop and cleans up after ended programs.',
        zh: 'tini 负责转发 docker stop 的信号，并回收结束的进程。',
      },
    },
  ];
}
