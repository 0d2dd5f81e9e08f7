import type { FileRule } from '../pasted';
import { programsIn } from '../programs';

export const serviceInRun: FileRule = {
  id: 'service-in-run',
  severity: 'warning',
  title: { en: 'A service is started in the build', zh: '在构建时启动服务' },
  why: {
    en: 'An image stores files, not running programs, so the service isn’t running when the container starts. systemctl also fails, because there is no systemd.',
    zh: '镜像保存的是文件，不是运行中的程序：容器启动时，服务早已结束。systemctl 也会失败，因为没有 systemd。',
  },
  fix: {
    en: 'Start it in CMD, or in the script that ENTRYPOINT runs.',
    zh: '在 CMD 里启动，或写进 ENTRYPOINT 的脚本。',
  },
  except: {
    en: 'The same RUN also uses the service, for example to fill a database.',
    zh: '同一个 RUN 里就要用到它，例如往数据库里写数据。',
  },
  source: 'https://docs.docker.com/engine/containers/multi-service_container/',
  bad: [
    'FROM a:1\nRUN service ssh start',
    'FROM a:1\nRUN systemctl enable ssh',
    'FROM a:1\nRUN /etc/init.d/ssh start',
  ],
  good: [
    'FROM a:1\nRUN service postgresql start && createdb x',
    'FROM a:1\nCMD service ssh start && bash',
    'FROM a:1\nRUN echo service ssh start',
  ],
  check: (file) =>
    programsIn(file).flatMap(({ name, at, args, command, instruction }) => {
      const starts =
        (name === 'service' && args[1]?.text === 'start') ||
        (name === 'systemctl' &&
          /^(?:start|restart)$/.test(args[0]?.text ?? '')) ||
        (name === 'systemctl' &&
          args[0]?.text === 'enable' &&
          instruction.commands.length === 1) ||
        (/^\/etc\/init\.d\//.test(at.text) && args[0]?.text === 'start');
      const isLast = instruction.commands.at(-1) === command;
      return starts && isLast ? [command] : [];
    }),
};
