import type { CommandRule } from '../rule';
import { cut, literal } from '../../../command/word';
import { usesOf } from '../wordEdits';

export const secretInEnv: CommandRule = {
  id: 'secret-in-command',
  severity: 'warning',
  title: { en: 'A password in the command', zh: '命令里写了密码' },
  why: {
    en: 'It stays in the shell’s history, and everyone who can use Docker on the server can read it with docker inspect.',
    zh: '它会留在 shell 的历史记录里，服务器上能用 Docker 的人都可以用 docker inspect 看到。',
  },
  fix: {
    en: 'Set the variable in your shell and pass only its name, or use --env-file with a file that only you can read.',
    zh: '先在 shell 里设好变量，命令里只写变量名；或者用 --env-file 指定一个只有自己能读的文件。',
  },
  except: {
    en: 'The value protects nothing, for example a password for a test on your own laptop.',
    zh: '这个值不保护任何东西，例如在自己电脑上测试用的密码。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/#env',
  bad: [
    'docker run -e HF_TOKEN=hf_abcdefghijk x:1',
    'docker run -e MYSQL_ROOT_PASSWORD=abc123 x:1',
    'docker run --env=AWS_SECRET_ACCESS_KEY=abcd x:1',
  ],
  good: [
    'docker run -e HF_TOKEN x:1',
    'docker run -e HF_TOKEN=$HF_TOKEN x:1',
    'docker run -e TOKENIZERS_PARALLELISM=false x:1',
    'docker run -e HF_TOKEN= x:1',
    'docker run -e PASSWORD_FILE=/run/secrets/p x:1',
    "docker run -e 'HF_TOKEN=<your token>' x:1",
    'docker run -e HF_TOKEN=xxx x:1',
    'docker run -e PASSWORD=change-this x:1',
  ],
  check: (run) =>
    usesOf(run, 'env').flatMap((use) => {
      const [name, value] = cut(use.raw, '=');
      const text = value && literal(value);
      const secret =
        /(^|_)(TOKEN|PASSWORD|PASSWD|SECRET|SECRET_ACCESS_KEY|API_?KEY|PRIVATE_KEY)$/i.test(
          literal(name) ?? '',
        );
      return secret &&
        text &&
        !/^(x+|\*+|\.+|true|false|yes|no|\d)$|[<>[\]{}]|^(your|my)[-_ ]|^change[-_ ]?(this|me)/i.test(
          text,
        )
        ? [{ from: use.from, to: use.to }]
        : [];
    }),
};
