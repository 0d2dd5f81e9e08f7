import type { ErrorRow } from '../schema/error';

const policies =
  'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_execution_policies?view=powershell-5.1';
const chains =
  'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_pipeline_chain_operators';
const precedence =
  'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_command_precedence?view=powershell-5.1';

/**
 * Errors: PowerShell on the laptop, in English and Chinese. Windows PowerShell
 * prints them before any program starts. The row of an unknown command comes last.
 */
export const powershellErrors: readonly ErrorRow[] = [
  {
    id: 'ps-script-blocked',
    phases: ['transfer'],
    pattern:
      /running scripts is disabled on this system|禁止运行脚本|\.ps1 is not digitally signed|\.ps1[”"]? ?未(?:进行|经过)?数字签名/i,
    sample:
      'File C:\\Users\\ann\\save.ps1 cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies at https:/go.microsoft.com/fwlink/?LinkID=135170.',
    cause: {
      en: 'Windows doesn’t run script files that you start by name or with a double-click.',
      zh: 'Windows 默认不让直接运行脚本文件，双击或输入文件名都不行。',
    },
    fix: [
      {
        en: 'Start the script with the command below it on the page. `-ExecutionPolicy Bypass` is valid for this run only, so you change no setting of Windows.',
        zh: '用页面上脚本下方的命令启动。`-ExecutionPolicy Bypass` 只对这一次有效，不改 Windows 的设置。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        mends: true,
        text: 'powershell -ExecutionPolicy Bypass -File save.ps1',
      },
    ],
    evidence: 'partly',
    sources: [policies],
    checked: '2026-11-28',
  },
  {
    id: 'ps-other-shell',
    phases: ['client'],
    pattern:
      /token '(?:&&|\|\|)' is not a valid statement separator|标记[“"](?:&&|\|\|)[”"]不是此版本中的有效语句分隔符|Missing expression after unary operator '--'|一元运算符[“"]--[”"]后面缺少表达式/i,
    sample:
      "The token '&&' is not a valid statement separator in this version.",
    cause: {
      en: 'The command is written for bash. Windows PowerShell doesn’t know `&&`, and it doesn’t continue a line after `\\`.',
      zh: '这条命令是写给 bash 的。Windows PowerShell 不认识 `&&`，行尾的 `\\` 也不能续行。',
    },
    fix: [
      {
        en: 'On the laptop, select PowerShell above the command, then copy it again.',
        zh: '在自己的电脑上执行的：在命令上方选 PowerShell，重新复制。',
      },
      {
        en: 'If the label says “On the server”, log in first, then paste the command there.',
        zh: '标着“在服务器上”的：先登录服务器，在那里粘贴。',
      },
    ],
    evidence: 'partly',
    sources: [chains],
    checked: '2026-11-28',
  },
  {
    id: 'ps-path-missing',
    phases: ['client'],
    pattern:
      /Cannot find path '[^']+' because it does not exist|找不到路径[“"][^”"]+[”"]，因为该路径不存在|(?:The argument '[^']+' to the -File parameter does not exist|-File 形式参数的实际参数[“"][^”"]+[”"]不存在)/i,
    sample:
      "Get-Content : Cannot find path 'C:\\Users\\ann\\.ssh\\id_ed25519.pub' because it does not exist.",
    cause: {
      en: 'There is no such file or directory. A path without a drive counts from the directory that the prompt shows.',
      zh: '没有这个文件或目录。不带盘符的路径，从提示符里显示的目录算起。',
    },
    fix: [
      {
        en: 'Go to the directory of the file, for example `cd D:\\project`; `cd` also changes the drive.',
        zh: '先进入文件所在的目录，例如 `cd D:\\project`；`cd` 也能切换盘符。',
      },
      {
        en: 'If `id_ed25519.pub` is missing, you have no key yet: create one with `ssh-keygen -t ed25519`.',
        zh: '缺的是 `id_ed25519.pub`，说明还没有密钥：用 `ssh-keygen -t ed25519` 生成。',
      },
    ],
    commands: [{ on: 'laptop', text: 'dir' }],
    evidence: 'partly',
    sources: [precedence],
    checked: '2026-11-28',
  },
  {
    id: 'ps-unknown-command',
    phases: ['client'],
    pattern:
      /The term '[^']+' is not recognized as (?:the name of a cmdlet|a name of a cmdlet)|无法将[“"][^”"]+[”"]项识别为|[‘'"][^’'"]+[’'"] (?:is not recognized as an internal or external command|不是内部或外部命令)/i,
    sample:
      "rsync : The term 'rsync' is not recognized as the name of a cmdlet, function, script file, or operable program.",
    cause: {
      en: 'Windows has no program with this name: it’s a command of Linux, or it isn’t installed, or you opened the terminal before you installed it.',
      zh: 'Windows 里没有这个程序：它是 Linux 的命令，或者没安装，或者终端是安装之前打开的。',
    },
    fix: [
      {
        en: 'If the label above the command says “On the server”, log in first, then paste the command there.',
        zh: '命令上方标着“在服务器上”的：先登录服务器，在那里粘贴。',
      },
      {
        en: 'On the laptop, select your shell above the command. After an installation, open a new terminal.',
        zh: '在自己的电脑上执行的：在命令上方选对 shell。刚装完程序，就再开一个新终端。',
      },
      {
        en: 'PowerShell runs a script in the current directory only with `.\\` before its name.',
        zh: 'PowerShell 要在当前目录的脚本名前面写 `.\\` 才能运行。',
      },
    ],
    evidence: 'partly',
    sources: [precedence],
    checked: '2026-11-28',
  },
];
