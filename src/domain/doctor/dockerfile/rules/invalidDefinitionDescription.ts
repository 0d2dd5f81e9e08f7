import type { FileRule } from '../pasted';

export const invalidDefinitionDescription: FileRule = {
  id: 'InvalidDefinitionDescription',
  severity: 'info',
  title: {
    en: 'The comment doesn’t start with the name below it',
    zh: '注释没有以下面的名称开头',
  },
  why: {
    en: 'docker build --call=outline shows the comment above ARG and FROM as its description only if it starts with the name. Docker checks this only on request.',
    zh: 'docker build --call=outline 会把 ARG 和 FROM 上面的注释当作说明，前提是以名称开头。Docker 只在要求时才检查。',
  },
  fix: {
    en: 'Start the comment with the name, or put an empty line after it.',
    zh: '注释以名称开头，或在注释后面空一行。',
  },
  except: {
    en: 'The comment isn’t meant as a description.',
    zh: '这条注释本来就不是说明。',
  },
  source:
    'https://docs.docker.com/reference/build-checks/invalid-definition-description/',
  bad: [
    '# check=experimental=InvalidDefinitionDescription\n\n# the version\nARG V=1\nFROM a:$V',
  ],
  good: [
    '# the version\nARG V=1\nFROM a:$V',
    '# check=experimental=all\n\n# V is the version\nARG V=1\nFROM a:$V',
    '# check=experimental=all\n\n# the version\n\nARG V=1\nFROM a:$V',
  ],
  check({ directives, comments, instructions, text, stages }) {
    const asked = directives.some(
      ({ name, text: value }) =>
        name === 'check' &&
        /experimental=[^;]*(?:all|InvalidDefinitionDescription)/.test(value),
    );
    if (!asked) return [];
    const names = new Map<number, string>();
    for (const { keyword, start, pairs } of instructions)
      if (keyword === 'ARG') names.set(start, pairs[0]?.name ?? '');
    for (const { from, name } of stages)
      if (name) names.set(from.start, name.text);
    return comments.filter(({ end, text: comment }) => {
      const name = names.get(end + (text[end] === '\r' ? 2 : 1));
      return (
        name !== undefined &&
        !comment.replace(/^#\s*/, '').startsWith(`${name} `)
      );
    });
  },
};
