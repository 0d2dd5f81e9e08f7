import type { VoiceRule } from './words';

/**
 * Chinese words that the guide avoids: a second term for a thing that the glossary
 * page already names, colloquial words, and results of a careless replacement.
 */
export const chineseRules: readonly VoiceRule[] = [
  { pattern: /镜像站/, use: '镜像源，加速器', bad: '换一个镜像站' },
  { pattern: /主目录/, use: '家目录', bad: '写到主目录' },
  { pattern: /大版本/, use: '主版本', bad: '同一个大版本' },
  {
    // The kinds of GPUs in laptops.
    pattern: /(?<!GeForce )笔记本(?! SoC)/,
    use: 'notebook，自己的电脑',
    bad: '打开笔记本',
  },
  {
    pattern: /无 root 模式/,
    use: 'Rootless Docker',
    bad: 'Docker 是无 root 模式',
  },
  { pattern: /名字/, use: '名称', bad: '容器的名字' },
  {
    // 编号 is the index of a GPU.
    pattern: /(?:你|用户|账号|属主|文件|组)(?:的|这个)?编号|同号/,
    use: 'uid，gid',
    bad: '你这个编号的账号',
  },
  { pattern: /\bcheckpoints?\b/, use: '检查点', bad: '保存 checkpoint' },
  { pattern: /没有程序在听|在听(?:端口|$)/, use: '监听', bad: '没有程序在听' },
  { pattern: /[块些张]卡(?![住顿死在])/, use: '显卡', bad: '这块卡太旧' },
  { pattern: /张显卡/, use: '块显卡', bad: '一张显卡' },
  {
    pattern: /到底显卡|显卡[住死顿]/,
    use: '卡住（不是显卡）',
    bad: '到底显卡在哪里',
  },
  { pattern: /敲(?!门)/, use: '输入，执行', bad: '敲命令' },
  { pattern: /干活/, use: '工作，执行', bad: '进去干活' },
  {
    pattern: /怎么弄|[不一]声不响|冻住/,
    use: '书面的说法',
    bad: '怎么弄都没用',
  },
  { pattern: /当心/, use: '注意', bad: '当心磁盘' },
];
