import { unquoted } from '../../../dockerfile/read/words';
import type { FileRule } from '../pasted';
import { programsIn } from '../programs';
import { isCopy } from '../../../dockerfile/read/isCopy';

export const secretCopied: FileRule = {
  id: 'secret-inside',
  severity: 'warning',
  title: { en: 'A key or password inside the image', zh: '密钥或密码进了镜像' },
  why: {
    en: 'Anyone who has the image archive can extract it, even if a later RUN deletes it.',
    zh: '拿到归档文件的人都能取出来，后面的 RUN 删了也没用。',
  },
  fix: {
    en: 'Use RUN --mount=type=secret or --mount=type=ssh for the build, and mount the file at docker run.',
    zh: '构建时用 RUN --mount=type=secret 或 --mount=type=ssh；运行时挂载文件。',
  },
  except: {
    en: 'The file contains no secret, or the stage isn’t part of the final image.',
    zh: '文件里没有密钥，或这个阶段不进入最终镜像。',
  },
  source: 'https://docs.docker.com/build/building/secrets/',
  bad: [
    'FROM a:1\nCOPY .env /app/',
    'FROM a:1\nCOPY id_rsa /root/.ssh/',
    'FROM a:1\nCOPY .ssh /root/.ssh',
    'FROM a:1\nRUN git clone https://me:ghp_abc123@github.com/a/b',
    'FROM a:1\nADD .netrc /root/',
  ],
  good: [
    'FROM a:1\nCOPY id_rsa.pub /root/.ssh/authorized_keys',
    'FROM a:1\nRUN git clone https://github.com/a/b',
    'FROM a:1\nRUN --mount=type=secret,id=t git clone https://me:$(cat /run/secrets/t)@github.com/a/b',
    'FROM a:1\nCOPY .env.example /app/',
  ],
  check: (file) => [
    ...file.instructions.flatMap(({ keyword, flags, words, json }) =>
      isCopy(keyword) && !flags.some(({ name }) => name === 'from')
        ? (json ?? words)
            .slice(0, -1)
            .filter(({ text }) =>
              /(?:^|\/)(?:\.env|\.netrc|\.pypirc|\.git-credentials|\.ssh|\.aws|id_(?:rsa|dsa|ecdsa|ed25519)|credentials\.json|kaggle\.json)\/?$/.test(
                unquoted(text),
              ),
            )
        : [],
    ),
    ...programsIn(file).flatMap(({ args }) =>
      args.filter(({ text }) =>
        /^(?:git\+)?https?:\/\/[^/@\s:]+:[^/@\s$<{]{6,}@/.test(text),
      ),
    ),
  ],
};
