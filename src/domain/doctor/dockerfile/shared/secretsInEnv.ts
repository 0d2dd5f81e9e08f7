import { dockerfileRule } from './rule';

/** The words that Docker's own check looks for. */
const secret =
  /(?:^|_)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:$|_)/i;
const harmless = /(?:^|_)public(?:$|_)/i;

export const secretsInEnv = dockerfileRule({
  id: 'SecretsUsedInArgOrEnv',
  severity: 'warning',
  title: {
    en: 'A secret in ARG or ENV',
    zh: 'ARG 或 ENV 里有密码或 token',
  },
  why: {
    en: 'The name suggests a password or token. Anyone who has the image archive can read it with docker history or docker inspect. Docker’s build check of the same name warns about it too.',
    zh: '从名称看，这是密码或 token。拿到归档文件的人用 docker history 或 docker inspect 就能看到。Docker 自带的同名构建检查也会告警。',
  },
  fix: {
    en: 'Omit it here. If the build needs it, use a secret mount. If the program needs it, mount a file at docker run.',
    zh: '不要写在这里。构建时要用，就用 secret 挂载；程序要用，就在 docker run 时挂载文件。',
  },
  except: {
    en: 'The value isn’t a secret, or it’s replaced when the container starts.',
    zh: '这个值不是机密，或启动容器时会被替换。',
  },
  source:
    'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
  bad: [
    'FROM a:1\nENV HF_TOKEN=abc',
    'FROM a:1\nARG PASSWORD\nENV A=1 AWS_SECRET_ACCESS_KEY=x',
  ],
  good: [
    'FROM a:1\nENV TOKENIZERS_PARALLELISM=false MONKEY=1',
    'FROM a:1\nENV PUBLIC_KEY=x',
  ],
  check: (file) =>
    file.flatMap(({ keyword, names }, instruction) =>
      keyword === 'ENV' || keyword === 'ARG'
        ? names
            .filter((name) => secret.test(name) && !harmless.test(name))
            .map((name) => ({ instruction, name }))
        : [],
    ),
});
