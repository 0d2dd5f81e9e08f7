import { where, dockerfileRule } from './rule';

export const needsBuildkit = dockerfileRule({
  id: 'needs-buildkit',
  severity: 'info',
  title: { en: 'Needs BuildKit', zh: '需要 BuildKit' },
  why: {
    en: 'RUN --mount and COPY --chmod need BuildKit, which is the default from Docker 23 on. An older Docker fails at this line.',
    zh: 'RUN --mount 和 COPY --chmod 需要 BuildKit。Docker 23 起默认使用，更早的版本会停在这一行。',
  },
  fix: {
    en: 'Update Docker on the laptop. From 20.10 on, DOCKER_BUILDKIT=1 before docker build also works.',
    zh: '升级电脑上的 Docker；20.10 起也可以在 docker build 前加 DOCKER_BUILDKIT=1。',
  },
  except: {
    en: 'You build with Docker 23.0 or newer, which uses BuildKit.',
    zh: '用来构建的 Docker 是 23.0 或更新的版本，默认就用 BuildKit。',
  },
  source: 'https://docs.docker.com/build/buildkit/#getting-started',
  bad: [
    'FROM a:1\nRUN --mount=type=cache,target=/root/.cache pip install x',
    'FROM a:1\nCOPY --chmod=755 a /b',
  ],
  good: ['FROM a:1\nCOPY --from=build /a /a\nRUN echo --mount=x'],
  check: (file) =>
    where(file, ({ flags }) =>
      flags.some((flag) => /^--(mount|chmod)=/.test(flag)),
    ).slice(0, 1),
});
