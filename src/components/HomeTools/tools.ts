import type { Localized } from '../../data/schema/text';

type Tool = {
  /** The tool's page; a tool is listed once it has one. */
  readonly to: string;
  readonly title: Localized;
  /** What the reader has in hand. */
  readonly from: Localized;
  /** What the tool makes of it. */
  readonly makes: Localized;
};

export const tools: readonly Tool[] = [
  {
    to: '/tools/run/',
    title: { en: 'docker run generator', zh: 'docker run 命令生成器' },
    from: { en: 'A few choices in a form', zh: '在表单里选几项' },
    makes: {
      en: 'The command, compose.yaml, devcontainer.json and what comes after',
      zh: '得到命令、compose.yaml、devcontainer.json 和后续命令',
    },
  },
];
