import { oneOf, oneWordOf } from '../text/oneOf';

/** A shell prompt, and the spaces after it; may be absent. */
const PROMPT = `${oneOf(
  // (base) [ann@server ~]#
  String.raw`(?:\([\w.-]+\)\s*)?${oneOf(
    // ann@server:~$
    String.raw`\[?[\w.-]+@[\w.-]+[^$#%>]{0,60}\]?[$#%]`,
    // PS C:\>
    String.raw`PS [A-Z]:[^>]{0,80}>`,
    // C:\>
    String.raw`[A-Z]:\\[^>]{0,80}>`,
    String.raw`[$%#➜❯λ]`,
    // not Python's >>>
    String.raw`>(?!>)`,
  )}\s*`,
)}?`;

/** What can precede a program's name. */
const BEFORE = `${oneOf(
  String.raw`${oneOf(
    String.raw`sudo(?:\s+-\w+)*`,
    oneWordOf('time nohup exec env command do then !'),
    String.raw`\w+=\S*`,
  )}\s+`,
)}*`;

const DOCKER = String.raw`${oneWordOf(
  'nvidia-docker2? docker-compose docker podman-compose podman nerdctl',
)}(?:\.exe)?`;

const dockerLine = new RegExp(`^\\s*${PROMPT}${BEFORE}${DOCKER}\\s+\\S`, 'i');

/** Docker after another command, in `$(…)`, in an alias, or behind xargs or ssh. */
const dockerInside = new RegExp(
  String.raw`${oneOf(
    String.raw`${oneOf('&&', String.raw`\|\|`, '[;|]', String.raw`\$\(`)}\s*`,
    String.raw`alias\s+[\w-]+=["']`,
    String.raw`xargs\s+(?:-\S+\s+)*`,
    String.raw`ssh\s+\S+\s+(?:["']\s*)?`,
  )}${BEFORE}${DOCKER}\s+\S`,
);

/** A line of a script that doesn't call docker. */
const shellLine = new RegExp(
  String.raw`^\s*${oneOf(
    '#',
    'set -',
    String.raw`${oneWordOf(
      `export cd mkdir for while if echo chmod chown cp mv rm ssh scp rsync
       gzip split cat git sleep source alias function case`,
    )}\s`,
    String.raw`${oneWordOf('do done then else fi')}\b`,
    'esac',
    '[}{]',
    String.raw`\w+=`,
    String.raw`\w+\(\)\s*\{`,
    '&&',
    String.raw`\|`,
  )}`,
);

/**
 * A management command with its subcommand, and commands that run without a
 * flag: search queries do not look like this.
 */
const sure = new RegExp(
  String.raw`\bdocker\s+${oneOf(
    String.raw`${oneWordOf(
      `volume network image container system builder buildx context compose
       manifest plugin`,
    )}\s+${oneWordOf(
      `ls list create rm prune inspect df up down build run logs ps use connect
       disconnect history pull push stop start restart config info`,
    )}\b`,
    String.raw`run\s+${oneWordOf(
      'ubuntu debian alpine busybox hello-world python nginx redis',
    )}\b`,
  )}`,
);

/** Subcommands that work on a container. */
const onContainers = new RegExp(
  `^${oneWordOf(
    'attach cp diff exec inspect kill logs port rename rm start stop top wait',
  )}$`,
);

/** A command that needs a container name and has none is a question: `docker logs -f`. */
function lacksContainer(line: string): boolean {
  const [, verb = '', ...rest] = line.trim().split(/\s+/);
  return onContainers.test(verb) && rest.every((word) => word.startsWith('-'));
}

/** A word processor may have replaced the hyphens by a longer dash. */
const FLAG = /(?:^|\s)["']?(?:-{1,2}|[–—]{1,2})\w/;

/**
 * The share of docker commands in a text, from 0 to 1: lines that call docker,
 * their continuation lines, and the lines of a script around them.
 */
export function commandShare(lines: readonly string[]): number {
  const [first = ''] = lines;
  if (lines.length === 1 && !isWholeCommand(first)) return 0;
  let commands = 0;
  let explained = 0;
  let goesOn = false;
  for (const line of lines) {
    const calls = dockerLine.test(line) || dockerInside.test(line);
    if (calls) commands++;
    if (calls || goesOn || shellLine.test(line) || isOptionLine(line))
      explained++;
    goesOn = /(?:^|[^\\])(?:\\|\s`|\s\^|&&|\|)\s*$/.test(line);
  }
  if (commands > 0) return explained / lines.length;
  return looseOptions(lines) ? 1 : 0;
}

/** A command line whose continuation character was lost. */
const isOptionLine = (line: string) =>
  /^\s+(?:--?[a-z]|[–—]{1,2}[a-z])/.test(line);

/** Only options, as copied from the middle of a command. */
const looseOptions = (lines: readonly string[]): boolean => {
  const text = lines.join(' ');
  const flags = text.match(/(?:^|\s)--?[a-z][\w-]*/g) ?? [];
  return (
    flags.length > 1 &&
    /^\s*-/.test(text) &&
    /(?:^|\s)(?:--(?:gpus|rm|shm-size|name|volume|publish|network|ipc|user|env|mount|runtime|entrypoint|workdir|restart)\b|-(?:it|v|p|e|d|w|u)\s)/.test(
      text,
    )
  );
};

/**
 * Whether a single line is a command to examine rather than a search query:
 * `docker save` and `docker run out of memory` are queries.
 */
function isWholeCommand(line: string): boolean {
  if (!dockerLine.test(line) && !dockerInside.test(line))
    return FLAG.test(line) && looseOptions([line]);
  const bare = line.replace(new RegExp(`^\\s*${PROMPT}`), '');
  if (/[?？]\s*$/.test(bare) || /^(?:how|why|what|when|which)\b/i.test(bare))
    return false;
  const outside = bare.replace(/"[^"]*"|'[^']*'|“[^”]*”|\/\S+|\S+[:=]\S+/g, '');
  if (/怎么|怎样|如何|为什么|什么|吗|报错|出错|失败|不行/.test(outside))
    return false;
  if (!FLAG.test(bare) && /\p{Script=Han}{2}/u.test(outside)) return false;
  if (lacksContainer(bare)) return false;
  if (FLAG.test(bare) || /[|;&]|\$\(/.test(bare)) return true;
  if (sure.test(bare)) return true;
  const args = bare.trim().split(/\s+/).slice(2);
  return (
    args.some((arg) => /[-_:./\d$"']/.test(arg)) ||
    (line !== bare && args.length > 0)
  );
}
