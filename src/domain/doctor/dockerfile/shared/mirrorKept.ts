import { where, dockerfileRule } from './rule';

export const mirrorKept = dockerfileRule({
  id: 'mirror-kept',
  severity: 'info',
  title: {
    en: 'The mirror’s settings stay in the image',
    zh: '镜像源设置留在镜像里',
  },
  why: {
    en: 'On a server without internet, they have no effect. Anyone who builds on your image elsewhere gets a mirror that may be far away or offline.',
    zh: '服务器没有外网，留着没用；别人在别处基于你的镜像构建时，会用到一个可能很远、甚至已经关掉的镜像源。',
  },
  fix: {
    en: 'Mount the settings while packages are installed, and keep them out of the image.',
    zh: '只在装包时挂载这个设置，不放进镜像。',
  },
  except: {
    en: 'The mirror can be reached from where the container runs.',
    zh: '容器运行的地方能访问这个镜像源。',
  },
  source: 'https://docs.docker.com/reference/dockerfile/#run---mounttypebind',
  bad: ['FROM a:1\nCOPY mirror/pip.conf /etc/pip.conf'],
  good: [
    'FROM a:1\nRUN --mount=type=bind,source=mirror/pip.conf,target=/etc/pip.conf pip install x',
  ],
  check: (file) =>
    where(
      file,
      ({ keyword, text }) =>
        keyword === 'COPY' &&
        /\s(\/etc\/pip\.conf|\/etc\/apt\/sources\.list\S*|\/etc\/conda\/\.condarc|\/root\/\.Rprofile)$/.test(
          text,
        ),
    ),
});
