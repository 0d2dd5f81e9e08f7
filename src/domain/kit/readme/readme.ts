import type { Localized } from '../../../data/schema/text';
import { render } from '../../command/render/render';
import { followUps } from '../../run/followUps';
import { fill } from '../../text/fill';
import { pick } from '../../text/pick';
import { nextCommand } from '../../transfer/next';
import { codeCommands } from '../codeStep';
import { readmeTexts as texts } from './texts';
import type { KitFile, KitSpec } from '../spec';

/** README.md in the user's language: the exact steps, each with its machine. */
export function readme(spec: KitSpec, files: readonly KitFile[]): KitFile {
  const { locale, image, container, own, reader, transfer } = spec;
  const values = {
    title: pick(spec.title, locale),
    image,
    container,
    server: pick(reader.server.label, locale),
    folder: transfer.bash.name,
    mounts: spec.mounts
      .filter(({ kind }) => typeof kind === 'string')
      .map(({ text, container: inside }) =>
        fill(pick(texts.mount, locale), { host: text, container: inside }),
      )
      .join(locale === 'zh' ? '、' : ', '),
    own: own.map((name) => `\`${name}\``).join(locale === 'zh' ? '、' : ', '),
  };
  const say = (text: Localized) => fill(pick(text, locale), values);
  const isNetwork = 'target' in transfer.bash.route;
  const commands = codeCommands(spec);
  const lines = [
    `# ${say(texts.title)}`,
    '',
    say(texts.lead),
    '',
    `## ${say(texts.buildHead)}`,
    '',
    ...(own.length ? [say(texts.bring), ''] : []),
    say(texts.build),
    '',
    ...both(say, 'build-and-save'),
    `## ${say(isNetwork ? texts.uploadHead : texts.carryHead)}`,
    '',
    say(isNetwork ? texts.upload : texts.carry),
    '',
    ...both(say, 'upload'),
    `## ${say(texts.startHead)}`,
    '',
    ...(values.mounts ? [say(texts.code), ''] : []),
    ...(commands ? code('bash', commands.join('\n')) : []),
    say(isNetwork ? texts.startFromLaptop : texts.startThere),
    '',
    ...code('bash', nextCommand(transfer.bash)),
    say(texts.started),
    '',
    `## ${say(texts.useHead)}`,
    '',
    ...afterwards(spec),
    `## ${say(texts.changeHead)}`,
    '',
    say(texts.change),
    '',
    `## ${say(texts.filesHead)}`,
    '',
    ...table(say, locale, files),
    '',
    say(texts.other),
    '',
  ];
  return { path: 'README.md', text: lines.join('\n'), what: texts.what };
}

type Say = (text: Localized) => string;

const code = (language: string, text: string): readonly string[] => [
  `\`\`\`${language}`,
  text,
  '```',
  '',
];

/** The paths of a laptop script for both shells. */
const both = (say: Say, name: string): readonly string[] => [
  say(texts.onUnix),
  '',
  ...code('bash', `bash ${name}.sh`),
  say(texts.onWindows),
  '',
  ...code('powershell', `powershell -ExecutionPolicy Bypass -File ${name}.ps1`),
];

/** What users can do with the container next, in the run generator's words. */
function afterwards({ run, reader, locale }: KitSpec): readonly string[] {
  return followUps(run, 'server', reader).flatMap(
    ({ id, title, step, keys, on }) => {
      // `load-and-run.sh` has done both.
      if (id === 'folders' || id === 'password') return [];
      const rendered = step && render([step], 'bash');
      const text = rendered?.ok ? rendered.text : keys;
      if (text === undefined) return [];
      const where = on === 'laptop' ? texts.onLaptop : texts.onServer;
      const what = fill(pick(where, locale), { title: pick(title, locale) });
      return [what, '', ...code('bash', text)];
    },
  );
}

const table = (
  say: Say,
  locale: KitSpec['locale'],
  files: readonly KitFile[],
): readonly string[] => [
  `| ${say(texts.file)} | ${say(texts.purpose)} |`,
  '|---|---|',
  ...files.map(({ path, what }) => `| \`${path}\` | ${pick(what, locale)} |`),
];
