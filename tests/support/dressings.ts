const eachLine =
  (prefix: (at: number, line: string) => string) =>
  (text: string): string =>
    text
      .split('\n')
      .map((line, at) => prefix(at, line) + line)
      .join('\n');

const always = (prefix: string) => eachLine(() => prefix);

/** Kubernetes and Docker print nanoseconds without trailing zeros. */
const nanoseconds = (at: number): string => String(1_000_000 + at * 37_500);

/** What tools, editors, and chat programs put around every line of an output. */
export const dressings: Readonly<Record<string, (text: string) => string>> = {
  'grep -n': eachLine((at) => `${at + 1}:`),
  'grep -n of a file': eachLine((at) => `smi.log:${at + 1}:`),
  'grep -nC': eachLine(
    (at, line) => `${at + 1}${line.includes('NVIDIA') ? ':' : '-'}`,
  ),
  'cat -n': eachLine((at) => `${String(at + 1).padStart(6)}\t`),
  'an editor': eachLine((at) => `${String(at + 1).padStart(4)}   │ `),
  pdsh: always('gpu07: '),
  'a long host name': always('node-12.example.org: '),
  'srun -l': always('0: '),
  'kubectl logs --prefix': always('[pod/smi-7d9f/main] '),
  'kubectl logs --timestamps': eachLine(
    (at) => `2026-06-03T05:13:25.${nanoseconds(at)}Z `,
  ),
  'docker compose logs': always('cuda-1  | '),
  'docker compose logs -t': eachLine(
    (at) => `cuda-1  | 2026-06-03T05:13:25.${nanoseconds(at)}Z `,
  ),
  journalctl: always('Jun 03 05:13:25 gpu07 docker[48211]: '),
  syslog: always('2026-06-03T05:13:25.123456+08:00 gpu07 startup[911]: '),
  'Python’s logging': always('2026-06-03 05:13:25,101 - INFO - '),
  loguru: always('2026-06-03 05:13:25.101 | INFO     | train:main:42 - '),
  'a log of vLLM': always('INFO 06-03 05:13:25 [env.py:12] '),
  'docker build': eachLine((at) => `#8 0.${500 + at} `),
  'mpirun --tag-output': always('[1,0]<stdout>:'),
  torchrun: always('[default0]:'),
  Ray: always('(train pid=48211, ip=10.0.0.7) '),
  'a log of containerd': eachLine(
    (at) => `2026-06-03T05:13:25.${nanoseconds(at)}Z stdout F `,
  ),
  'parallel --tag': always('gpu07\t'),
  Fabric: always('[gpu07] out: '),
  'an editor without a bar': eachLine((at) => `${String(at + 1).padStart(3)} `),
  'a logger': always('[INFO] '),
  'an indented block of tabs': always('\t'),
  'a quotation': always('> '),
  'a quotation with bars': always('| '),
  'a quotation in a quotation': always('> > '),
  'an indented block': always('    '),
  'comments of a script': always('# '),
  'a comment of C': always(' * '),
  'a diff': always('+'),
  'a word processor': (text) => text.replaceAll('--', '—'),
  'a Chinese input method': (text) => text.replaceAll(' : ', ' ： '),
  'a table in Markdown': (text) => text.replaceAll('|', '\\|'),
  'an array of strings': (text) =>
    `[\n${text
      .split('\n')
      .map((line) => `    ${JSON.stringify(line)}`)
      .join(',\n')}\n]`,
  'a string': (text) => `"stdout": ${JSON.stringify(text)}`,
};
