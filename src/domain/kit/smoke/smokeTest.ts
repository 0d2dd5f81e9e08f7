import type { RunSpec } from '../../docker/runSpec';
import { word } from '../../command/word';
import { quote, sayIn, type ScriptFile } from '../../script/script';
import { fill } from '../../text/fill';
import { commandText } from '../scripts/loadAndRun';
import type { KitFile, KitSpec, Smoke } from '../spec';
import { pythonTest } from './python';
import { rTest } from './r';
import { shellTest } from './shell';
import * as texts from '../scripts/texts';

const tests = {
  python: { file: 'smoke_test.py', write: pythonTest },
  r: { file: 'smoke_test.R', write: rTest },
  shell: { file: 'smoke_inside.sh', write: shellTest },
} as const;

/** The path of its program in the kit. */
export const smokeFile = ({ kind }: Smoke): string => tests[kind].file;

/** The program that runs in the container. */
export function smokeProgram({ smoke, locale }: KitSpec): KitFile {
  const { file, write } = tests[smoke.kind];
  return {
    path: file,
    text: write(smoke, locale),
    what: {
      en: 'What the smoke test runs in the container.',
      zh: '冒烟测试在容器里运行的程序。',
    },
  };
}

/**
 * `smoke-test.sh`: passes the program to the standard input of a container
 * without a network, so that the container's uid does not need read access to
 * any file.
 */
export function smokeTest(spec: KitSpec): ScriptFile {
  const say = sayIn(spec.locale, 'bash');
  const { image, smoke } = spec;
  return {
    name: 'smoke-test.sh',
    on: 'server',
    shell: 'bash',
    summary: {
      en: fill(texts.smokeSummary.en, { image }),
      zh: fill(texts.smokeSummary.zh, { image }),
    },
    sections: [
      {
        ...texts.smokeReady,
        lines: [
          `image=${quote(image, 'bash')}`,
          `docker image inspect "$image" >/dev/null || stop ${say(texts.smokeNoImage, { image })}`,
        ],
      },
      {
        ...texts.smokeStep,
        lines: [
          `${commandText(testRun(spec.run, smoke))} <${tests[smoke.kind].file} || stop ${say(texts.smokeFailed)}`,
          `echo ${say(texts.smokeGood)} "$image"`,
        ],
      },
    ],
  };
}

/**
 * A short version of the user's command: the same GPU, directories, and user,
 * but no ports and no network.
 */
function testRun({ options, image }: RunSpec, smoke: Smoke): RunSpec {
  const { gpus, volume, mount, user, env, workdir } = options;
  const shm = options['shm-size'];
  return {
    options: {
      rm: true,
      interactive: true,
      network: [word('none')],
      ...(gpus && { gpus }),
      ...(volume && { volume }),
      ...(mount && { mount }),
      ...(user && { user }),
      ...(env && { env }),
      ...(workdir && { workdir }),
      ...(shm && { 'shm-size': shm }),
    },
    image,
    command: smoke.program.map((w) => word(w)),
  };
}
