import { parseImageReference } from '../../../docker/imageReference';
import { dockerfileRule } from './rule';

export const baseWithoutTag = dockerfileRule({
  id: 'base-without-tag',
  severity: 'warning',
  title: {
    en: 'The base has no tag, or the tag latest',
    zh: '基础镜像没有标签，或标签是 latest',
  },
  why: {
    en: 'Docker uses latest, which may be another image next month. The same Dockerfile then builds another environment, or it fails.',
    zh: 'Docker 会用 latest，下个月它可能已是另一个镜像：同一份 Dockerfile 得到不同的环境，甚至构建失败。',
  },
  fix: {
    en: 'Write the full tag.',
    zh: '写上完整的标签。',
  },
  except: {
    en: 'You’re only trying something out.',
    zh: '只是临时测试。',
  },
  source:
    'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
  bad: ['FROM ubuntu', 'FROM a:1 AS b\nFROM a/b:latest'],
  good: [
    'FROM ubuntu:24.04',
    'FROM a:1 AS b\nFROM b',
    'FROM a:1 AS Base\nFROM base',
    'FROM scratch',
  ],
  check(file) {
    const stages = new Set(['scratch']);
    return file.flatMap(({ keyword, text }, instruction) => {
      if (keyword !== 'FROM') return [];
      const [image = '', , stage] = text.split(/\s+/);
      // Docker compares stage names without case.
      const isStage = stages.has(image.toLowerCase());
      if (stage) stages.add(stage.toLowerCase());
      const reference = parseImageReference(image);
      const vague =
        reference &&
        !reference.digest &&
        (!reference.tag || reference.tag === 'latest');
      return vague && !isStage ? [{ instruction }] : [];
    });
  },
});
