import { literal } from '../../../command/word';
import { sourcesOf } from '../hostPaths';
import { runRule } from '../rule';

/** https://docs.docker.com/engine/security/ "Docker daemon attack surface" */
const rulesServer =
  /^\/+((boot|dev|etc|proc|root|sys|var)\/*)?$|^\/+(var\/+)?run(\/+docker\.sock)?\/*$/;

export const wholeHost = runRule({
  id: 'whole-host',
  severity: 'warning',
  title: {
    en: 'With this folder, the container controls the server',
    zh: '挂了这个路径，容器就能控制整台服务器',
  },
  why: {
    en: 'A program that can write to / or /etc, or use docker.sock, is root on the server. A mistake in it can delete everyone’s files.',
    zh: '能写 / 或 /etc，或能访问 docker.sock，就等于在服务器上有 root 权限；程序一出错，可能删掉所有人的文件。',
  },
  fix: {
    en: 'Mount only the folder that contains your data.',
    zh: '只挂存放自己数据的目录。',
  },
  except: {
    en: 'The container manages the server, and the administrator agrees.',
    zh: '容器用来管理服务器，并且管理员同意。',
  },
  source: 'https://docs.docker.com/engine/security/',
  bad: [
    'docker run -v /:/host x:1',
    'docker run -v /var/run/docker.sock:/var/run/docker.sock x:1',
    'docker run --mount type=bind,src=/etc/,dst=/e x:1',
  ],
  good: [
    'docker run -v /data:/data x:1',
    'docker run -v /etc/localtime:/etc/localtime:ro x:1',
    'docker run -v root:/root x:1',
  ],
  check: (subject) =>
    subject.shared
      ? sourcesOf(subject).flatMap(({ path, place }) =>
          rulesServer.test(literal(path) ?? '') ? [place] : [],
        )
      : [],
});
