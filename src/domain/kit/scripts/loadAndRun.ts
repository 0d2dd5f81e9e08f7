import { render, renderGroups, spellWord } from '../../command/render/render';
import { word } from '../../command/word';
import type { Word } from '../../../data/schema/command';
import { toCompose } from '../../docker/compose/toCompose';
import type { RunSpec } from '../../docker/runSpec';
import { toItems } from '../../docker/toItems';
import {
  quote,
  sayIn,
  type Say,
  type ScriptFile,
  type Section,
} from '../../script/script';
import { hash } from '../../text/hash';
import type { KitMount, KitSpec } from '../spec';
import * as texts from './texts';

/**
 * The label by which the script recognizes a container that it started, and
 * with which command.
 */
const label = 'gpu-docker-guide.kit';

/**
 * `load-and-run.sh`: load.sh of the transfer generator, the directories, the
 * smoke test, the container. A second run changes nothing that is already
 * right; the script reports what it did not create itself and leaves it
 * unchanged.
 */
export function loadAndRun(spec: KitSpec): ScriptFile {
  const say = sayIn(spec.locale, 'bash');
  const { image, container } = spec;
  return {
    name: 'load-and-run.sh',
    on: 'server',
    shell: 'bash',
    summary: {
      en: `Loads ${image}, tests it, and starts the container ${container}.`,
      zh: `导入 ${image}，测试后启动容器 ${container}。`,
    },
    sections: [
      {
        ...texts.loadStep,
        lines: [`bash load.sh || stop ${say(texts.notLoaded)}`],
      },
      folders(spec, say),
      {
        ...texts.testStep,
        lines: [`bash smoke-test.sh || stop ${say(texts.testFailed)}`],
      },
      start(spec, say),
    ],
  };
}

const folders = (spec: KitSpec, say: Say): Section => ({
  ...texts.folders,
  lines: [
    ...spec.mounts.flatMap((mount) => mountLines(mount, say)),
    ...envLines(spec, say),
  ],
});

function mountLines(
  { host, text, kind }: KitMount,
  say: Say,
): readonly string[] {
  const path = spelled(host);
  const folder = { folder: text };
  switch (kind) {
    case 'own':
      return [`mkdir -p ${path} || stop ${say(texts.noFolder, folder)}`];
    case 'data':
      return [`[ -e ${path} ] || stop ${say(texts.noData, folder)}`];
    default:
      return [
        `if [ ! -e ${path} ]; then`,
        `  mkdir -p "$(dirname ${path})"`,
        `  (umask 077 && head -c 64 /dev/urandom | base64 -w 0 | tr -dc 'A-Za-z0-9' | cut -c 1-${String(kind)} >${path}) || stop ${say(texts.secretFailed, folder)}`,
        `  echo ${say(texts.secretMade, folder)} ${path}`,
        'fi',
      ];
  }
}

/** The `.env` for compose.yaml. Written only once, because users may add to it. */
function envLines({ run }: KitSpec, say: Say): readonly string[] {
  const { envFile } = toCompose(run, 'server');
  if (!envFile) return [];
  const rendered = render([envFile], 'bash');
  if (!rendered.ok) throw new Error(rendered.why.en);
  return [
    `if [ -e .env ]; then echo ${say(texts.envKept)}; else ${rendered.text}; fi`,
  ];
}

function start(spec: KitSpec, say: Say): Section {
  const { run, container, image } = spec;
  const isDetached = run.options.detach === true;
  const kit = hash(commandText(run)).toString(16);
  const marked: RunSpec = {
    ...run,
    options: {
      ...run.options,
      label: [...(run.options.label ?? []), { name: label, value: word(kit) }],
    },
  };
  const named = { container };
  return {
    ...texts.startStep,
    lines: [
      `name=${quote(container, 'bash')}`,
      `image=${quote(image, 'bash')}`,
      `wanted="${kit} $(docker image inspect --format '{{.Id}}' "$image")"`,
      `is() { docker container inspect --format "$1" "$name" 2>/dev/null || true; }`,
      `found=$(is '{{index .Config.Labels "${label}"}} {{.Image}}')`,
      `if [ -n "$found" ] && [ "$found" != "$wanted" ]; then stop ${say(texts.otherContainer, named)}; fi`,
      `if [ "$(is '{{.State.Running}}')" = true ]; then echo ${say(texts.runsAlready)} "$name"; exit 0; fi`,
      ...(isDetached ? [] : terminal(say)),
      'if [ -n "$found" ]; then',
      `  docker start ${isDetached ? '' : '-ai '}"$name"`,
      'else',
      `  ${commandText(marked)} || {`,
      // if a port is taken, docker run leaves a container behind that occupies the name
      `    if [ "$(is '{{.State.Status}}')" = created ]; then docker rm "$name" >/dev/null; fi`,
      `    stop ${say(texts.notStarted)}`,
      '  }',
      'fi',
      ...(isDetached ? watch(spec, say) : []),
    ],
  };
}

const terminal = (say: Say): readonly string[] => [
  'if [ ! -t 0 ]; then',
  `  printf '%s\\n' ${say(texts.noTerminal)} "bash '$PWD/load-and-run.sh'"`,
  '  exit 0',
  'fi',
];

/** A program that cannot start usually exits within two seconds. */
const watch = ({ container }: KitSpec, say: Say): readonly string[] => [
  'sleep 2',
  `if [ "$(is '{{.State.Running}} {{.State.ExitCode}}')" != 'true 0' ] && [ "$(is '{{.State.ExitCode}}')" != 0 ]; then`,
  '  docker logs --tail 50 "$name"',
  `  stop ${say(texts.endedAtOnce, { container })}`,
  'fi',
  `echo ${say(texts.started, { container })} "docker logs -f $name"`,
];

/** The command on one line of bash. Its form has been checked. */
export function commandText(run: RunSpec): string {
  const rendered = renderGroups(
    toItems(run).map(({ words }) => words),
    'bash',
    'line',
  );
  if (!rendered.ok) throw new Error(rendered.why.en);
  return rendered.text;
}

function spelled(path: Word): string {
  const text = spellWord(path, 'bash');
  if (!text.ok) throw new Error(text.why.en);
  return text.text;
}
