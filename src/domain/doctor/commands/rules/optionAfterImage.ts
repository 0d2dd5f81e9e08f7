import type { CommandRule } from '../rule';
import { literal, word } from '../../../command/word';
import { parseRun } from '../../../docker/parseRun';

/** Options whose values in this form are rarely used by other programs. */
const dockersOwn: Readonly<Record<string, RegExp>> = {
  gpus: /^(all|"?device=.*)$/,
  rm: /^true$/,
  tty: /^true$/,
  interactive: /^true$/,
  volume: /^[/~.$].*:\/.+/,
  publish: /^(\d{1,3}(\.\d{1,3}){3}:)?\d{2,5}:\d{2,5}$/,
  'shm-size': /\d/,
  mount: /^type=/,
  ipc: /^host$/,
  runtime: /^nvidia$/,
};

const isDockers = (id: string, value: string) =>
  dockersOwn[id]?.test(value) ?? false;

export const optionAfterImage: CommandRule = {
  id: 'option-after-image',
  severity: 'warning',
  title: { en: 'An option after the image name', zh: '选项写在了镜像名后面' },
  why: {
    en: 'Docker passes everything after the image name to the program in the container. The option has no effect, and the program may exit because of an argument that it doesn’t know.',
    zh: '镜像名之后的内容都交给容器里的程序，所以 Docker 不会处理这个选项，程序也可能因为不支持这个参数而退出。',
  },
  fix: { en: 'Put it before the image name.', zh: '移到镜像名前面。' },
  except: {
    en: 'Your program has an option of this name and form.',
    zh: '你的程序正好有同名同格式的参数。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: [
    ['docker run x:1 --gpus all', 'docker run --gpus all x:1'],
    ['docker run x:1 -it bash', 'docker run -it x:1 bash'],
    ['docker run x:1 --rm -p 80:80', 'docker run --rm -p 80:80 x:1'],
    [
      'docker run --rm x:1 -v /a:/b python a.py',
      'docker run --rm -v /a:/b x:1 python a.py',
    ],
  ],
  good: [
    'docker run x:1 --gpus 0,1 --model a',
    'docker run x:1 python a.py --gpus all',
    'docker run x:1 -p 5',
    'docker run x:1 --name a',
    'docker run x:1 -v',
    'docker run x:1 ls -it',
  ],
  check(run) {
    const { parsed, argv, spelled } = run;
    if (!parsed.image) return [];
    const { from } = parsed.command;
    const rest = parseRun([word('docker'), word('run'), ...argv.slice(from)]);
    const options = (rest?.options ?? []).map((use) => ({
      ...use,
      from: use.from - 2 + from,
      to: use.to - 2 + from,
    }));
    // only the leading consecutive ones
    const first = options.filter(
      (use, i) =>
        use.from === (options[i - 1]?.to ?? from) ||
        use.from === options[i - 1]?.from,
    );
    const foreign = first.filter(
      ({ id, raw, value }) =>
        value !== null && isDockers(id, literal(raw) ?? ''),
    );
    const to = foreign.at(-1)?.to;
    if (to === undefined || foreign.length < first.length) return [];
    const text = Array.from({ length: to - from }, (_, i) =>
      spelled(from + i),
    ).join(' ');
    return [
      {
        from,
        to,
        edits: [
          { from: parsed.image.from, to: parsed.image.from, text },
          { from, to, text: '' },
        ],
      },
    ];
  },
};
